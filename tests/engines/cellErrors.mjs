// In WebKitGTK: an error in a cell has its line. Outside CI, for it needs Debian's webkit2gtk-driver:
//   npx astro build && xvfb-run -a node tests/engines/cellErrors.mjs dist
import { spawn } from 'node:child_process';
import { serve } from '../../scripts/serve.mjs';

const port = 4460;
const browser = process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** What a cell is given to run, and what it must say. */
const cases = [
  ["const a = 1;\n\nthrow new Error('here');", 'Line 3, Error: here'],
  ['\nscors', 'Line 2, ReferenceError'],
  ['const row: number[][] = [];\nfunction f() {\n  return row[3][0];\n}\nf();', 'Line 3, TypeError'],
  ['await 0;\n\n(null as any).x;', 'Line 3, TypeError'],
  ["import { tensor } from 'downhill';\n\ntensor([[1], [2, 3]]);", 'Line 3, TensorError'],
  [
    "import { tensor } from 'downhill';\n[1].map(() => {\n  const t = tensor([[1], [2, 3]]);\n  return t;\n});",
    'Line 3, TensorError',
  ],
  // a call that is the last thing a function does takes its place on the stack: only WebKit does so
  ["import { tensor } from 'downhill';\n[1].map(() =>\n  tensor([[1], [2, 3]]));", 'Line 2, TensorError'],
  ['enum E { a }\nnamespace N { export const b = 1 }\nclass P { constructor(readonly x: number) {} }\nnew P(N.b).y.z', 'Line 4, TypeError'], // prettier-ignore
  ['\n\ntensor([1])', 'Line 3: tensor is part of the library'],
  ['new Array(-1)', 'Line 1, RangeError'],
  ["'a'\nJSON.parse('{')", 'Line 2, SyntaxError'],
  ['const = 1', 'Line 1: “=” is not expected here'],
  ['1;\n@log class A {}', 'Line 2: “@log” does not work in a cell'],
  ['1 + 1', '2'],
];

const site = await serve({ dir: process.argv[2] ?? 'dist' });
const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A command of the W3C's WebDriver protocol. */
async function command(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function until(look, seconds = 30) {
  for (let i = 0; i < seconds * 10; i++) {
    const found = await look().catch(() => null);
    if (found) return found;
    await wait(100);
  }
  throw new Error(`nothing within ${seconds} s`);
}

let failed = 0;
let session = '';
try {
  await until(() => command('GET', '/status'));
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } };
  session = `/session/${(await command('POST', '/session', { capabilities })).sessionId}`;
  const run = (script, ...args) => command('POST', `${session}/execute/sync`, { script, args });
  await command('POST', `${session}/url`, { url: `${site.url}losses/` });
  await run("document.querySelector('.cell').scrollIntoView()");
  await until(() => run("return document.querySelector('.cell').dataset.ready"));
  await run("document.querySelector('.cell-static').click()");
  await until(() => run("return !!document.querySelector('.cell-editor').shadowRoot?.querySelector('.cm-content')"));
  for (const [code, wanted] of cases) {
    // as it is pasted
    await run(
      `const content = document.querySelector('.cell-editor').shadowRoot.querySelector('.cm-content');
      content.focus();
      document.execCommand('selectAll');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', arguments[0]);
      content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      const cell = document.querySelector('.cell');
      delete cell.dataset.status;
      cell.querySelector('[data-action=run]').click();`,
      code,
    );
    await until(() => run("return /done|failed/.test(document.querySelector('.cell').dataset.status)"));
    const said = await run("return document.querySelector('.cell-output').textContent");
    const ok = said.includes(wanted);
    if (!ok) failed++;
    console.log(`${ok ? '✓' : '✗'} ${JSON.stringify(code)}\n    ${said}${ok ? '' : `\n    wanted: ${wanted}`}`);
  }
} finally {
  if (session) await command('DELETE', session).catch(() => {});
  driver.kill();
  site.close();
}
console.log(failed ? `${failed} failed` : 'all as wanted');
process.exitCode = failed ? 1 : 0;
