import type { Locator, Page } from '@playwright/test';
import { deflateRawSync } from 'node:zlib';
import { expect, reach, runOutOfTime, test, write } from './course';

/** Output of cells that is late, odd, long or impossible; and contents of links, files and the browser's storage. */

async function cellOf(page: Page, name = 'losses/two-losses') {
  const cell = page.locator(`.cell[data-cell="${name}"]`);
  await reach(cell);
  return cell;
}

async function open(page: Page) {
  await page.goto('losses/');
  return cellOf(page);
}

/** A page of one cell, for what does not concern the chapter. */
async function openAlone(page: Page) {
  await page.goto('cell/');
  const cell = page.locator('.cell');
  await reach(cell);
  return cell;
}

async function begin(page: Page, cell: Locator, code: string) {
  await write(page, cell, code);
  await cell.evaluate((element) => element.removeAttribute('data-status')); // the last run's
  await page.keyboard.press('Shift+Enter');
}

async function run(page: Page, cell: Locator, code: string) {
  await begin(page, cell, code);
  await expect(cell).toHaveAttribute('data-status', /done|failed/, { timeout: 30_000 });
  return cell.locator('.cell-output');
}

const linkTo = (code: string, cell = 'losses/two-losses') =>
  `#code=1.${cell}.${deflateRawSync(code).toString('base64url')}`;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

/**
 * The longest task of the page's thread meanwhile, in milliseconds of its own work: what else the machine does, and how long the
 * page waits for its turn, does not count.
 */
async function longestTask(page: Page, during: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel'] });
  await during();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const of = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(of); // prettier-ignore
  const work = traceEvents.filter((event) => event.ph === 'X' && threads.includes(of(event))).map(({ tdur = 0 }) => tdur / 1000); // prettier-ignore
  expect(work.length).toBeGreaterThan(0);
  return work.reduce((longest, one) => Math.max(longest, one), 0);
}
/** A page that does not freeze, on a machine that is shared; without bounds these took seconds. */
const bearable = 800;

test('output that comes late, and work that goes on', async ({ page }) => {
  const cell = await openAlone(page);

  await test.step('late output is waited for, and shown', async () => {
    const late = await run(page, cell, 'setTimeout(() => console.log("late"), 50);\nconst a = 1;');
    await expect(late).toHaveText('late');
    await expect(
      await run(
        page,
        cell,
        'async function f() { for (let i = 0; i < 3; i++) { await 0; console.log(i); } }\nf();\n"value"',
      ),
    ).toHaveText('012"value"');
    const chain =
      'let n = 0;\nconst t = setInterval(() => { console.log(++n); if (n === 3) clearInterval(t); }, 20);\n"value"';
    await expect(await run(page, cell, chain)).toHaveText('123"value"');
    await expect(await run(page, cell, 'console.log("early");\nawait new Promise((done) => setTimeout(done, 5));')).toHaveText('early'); // prettier-ignore
  });

  await test.step('a cell with a timer is still running: its value is shown already, and Stop ends it', async () => {
    await begin(page, cell, 'setInterval(() => console.log("tick"), 20);\n"value"');
    await expect(cell.locator('.cell-output')).toContainText('"value"');
    await expect(cell.locator('.cell-output')).toContainText('tick');
    await expect(cell).toHaveAttribute('data-status', 'running');
    await cell.getByRole('button', { name: 'Stop' }).click();
    await expect(cell.locator('.cell-said')).toHaveText('"value"Stopped.');
    await expect(cell.locator('.cell-output')).toContainText('tick');
  });

  await test.step('an error that nothing catches is reported with its line', async () => {
    const later = '\n(async () => {\n  await 0;\n  throw new RangeError("too far");\n})();\n1';
    await expect(await run(page, cell, later)).toContainText('Nothing catches this error: Line 4, RangeError: too far');
    await expect(cell.locator('.cm-failed')).toContainText('RangeError');
    const timer = 'setTimeout(() => {\n  missing();\n}, 20);';
    await expect(await run(page, cell, timer)).toContainText('Line 2, ReferenceError: missing is not defined');
  });

  await test.step('an endless timer is stopped with a message, and leaves the page’s cells as they are', async () => {
    const output = cell.locator('.cell-output');
    await runOutOfTime(page, cell, 'const kept = 5;\nsetInterval(() => console.log("tick"), 50);', 'tick');
    await expect(output).toContainText('Stopped after 15 seconds: timers or other work');
    await expect(output).toContainText('tick');
    await expect(page.locator('iframe')).toHaveCount(1); // the sandbox and its definitions have stayed
    await expect(cell.getByRole('status').filter({ hasText: 'Stopped after 15 seconds' })).toHaveCount(1);
  });
});

test('values, the console, and pictures that cannot be', async ({ page }) => {
  await page.addInitScript(() => {
    const { putImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.putImageData = function (...given: unknown[]) {
      if ((given[0] as ImageData).width === 3) throw new RangeError('no');
      Reflect.apply(putImageData, this, given);
    };
  });
  const cell = await openAlone(page);

  await test.step('values are shown with what is in them, and numbers with all their digits', async () => {
    const shows = async (code: string, text: string) => expect(await run(page, cell, code)).toHaveText(text);
    await shows('new Map([["a", 1]])', 'Map { "a" => 1 }');
    await shows(
      'console.log(new Set([1]), new URL("https://a.example/"), /x/g);',
      'Set { 1 } URL https://a.example/ /x/g',
    );
    await shows('console.log(new Error("out", { cause: new Error("in") }))', 'Error: out { cause: Error: in }');
    await shows('1234567.89', '1234567.89');
    await shows('console.log(0.1 + 0.2, { a: 1 / 3 })', '0.30000000000000004 { a: 0.3333333333333333 }');
    await shows('console.log(0.1 + 0.2 > 0.3 ? "%d%%" : "", 3)', '3%');
    const output = await run(page, cell, 'console.log([1 / 3]);\nconsole.table([{ a: 2 / 3 }]);\n[1.5]');
    await expect(output).toContainText('[0.333333]');
    await expect(output).toContainText('rounded for reading');
    await output.getByRole('button', { name: 'All digits' }).click();
    await expect(output.locator('.cell-line').first()).toHaveText('[0.3333333333333333]');
    await expect(output.getByRole('cell')).toHaveText('0.6666666666666666');
    await expect(await run(page, cell, '[0.5, 0.25]')).toHaveText('[0.5, 0.25]');
  });

  await test.step('console has timers, counters, groups and tables too', async () => {
    const output = await run(
      page,
      cell,
      'console.log("gone");\nconsole.clear();\nconsole.group("outer");\nconsole.count("n");\nconsole.groupEnd();\nfunction f() {\n  console.trace("here");\n}\nf();\nconsole.assert(false, "x is %d", 3);\nconsole.timeEnd("t");',
    );
    await expect(output.locator('.cell-line')).toHaveText([
      'outer',
      'n: 1',
      /Trace: here\s+f · line 7\s+line 9/,
      'Assertion failed: x is 3',
      'console: there is no timer “t”.',
    ]);
    const left = (line: number) =>
      output
        .locator('.cell-line')
        .nth(line)
        .evaluate((p) => p.getBoundingClientRect().left);
    expect(await left(1)).toBeGreaterThan(await left(0));
    expect(await left(2)).toBe(await left(0));
  });

  await test.step('pictures of impossible size are refused with a sentence, and leave the cell as it was', async () => {
    for (const shape of ['[0, 4]', '[-2, -2]', '[NaN, 3]', '[1e9, 1e9]', '[2.5, 2]', '[3, 3]'])
    await expect(
      await run(page, cell, `import { image, tensor } from 'downhill';\nconst t = Object.assign(tensor([0, 0, 0, 0]), { shape: ${shape} });\nimage(t);`),
      shape,
    ).toContainText('Line 3, TypeError: image:'); // prettier-ignore
    const ends =
      "import { plot } from 'downhill';\nplot([1e308, -1e308, NaN, Infinity]);\nplot([1e308], { logY: true });\nplot([0, -1], { logY: true, kind: 'bars' });\nplot([]);\n'drawn'";
    await expect(await run(page, cell, ends)).toContainText('"drawn"');
    await expect(await run(page, cell, '1 + 1')).toHaveText('2');
  });

  await test.step('what cannot be drawn is reported in its place, and forgotten with the next run', async () => {
    const draw = (width: number) =>
      `import { image } from 'downhill';\nimage([Array(${width}).fill(1)]);\nconsole.log('after');`;
    await expect(await run(page, cell, draw(3))).toHaveText(
      'This could not be drawn. The rest of the output is not affected.after',
    );
    await expect((await run(page, cell, draw(2))).locator('canvas')).toHaveCount(1);
  });
});

/** Code whose output would freeze the page if all of it were shown. */
const floods = {
  charts:
    'import { Plot } from "downhill";\nfor (let k = 0; k < 90; k++)\n  console.log(Plot.dotY(Array.from({ length: 900 }, () => Math.random()), { x: (_, i) => i }).plot());',
  pictures:
    'import { image, tensor } from "downhill";\nconst t = tensor(Array(1024).fill(Array(1024).fill(1)));\nfor (let k = 0; k < 6; k++) image(t);',
  'uncaught errors': 'for (let i = 0; i < 5000; i++) Promise.reject(new Error(`no ${i}`));',
  'long lines': 'for (let i = 0; i < 5000; i++) console.log("x".repeat(9000));',
  'long tables':
    'const row = Array(99).fill(1 / 3);\nfor (let i = 0; i < 500; i++) console.table(Array(99).fill(row));',
  'nested values':
    'const m = new Map(Array.from({ length: 90 }, (_, i) => [i, Array(90).fill({ a: 1 / 3 })]));\nfor (let i = 0; i < 2000; i++) console.log(m);',
};

test('much output leaves the page alive', async ({ page }) => {
  const cell = await openAlone(page);
  for (const [what, code] of Object.entries(floods))
    await test.step(`many ${what}`, async () => {
      await write(page, cell, code);
      const longest = await longestTask(page, async () => {
        await cell.evaluate((element) => element.removeAttribute('data-status'));
        await page.keyboard.press('Shift+Enter');
        await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 40_000 });
      });
      expect(longest).toBeLessThan(bearable);
      await expect(cell.locator('.cell-output')).toContainText('more lines.');
      expect(await cell.locator('.cell-output *').count()).toBeLessThan(15_000);
    });
});

test('charts that have waited for their script are drawn in portions', async ({ page }) => {
  const cell = await openAlone(page);
  await page.route(/\/Pictures\./, async (route) => {
    await new Promise((late) => setTimeout(late, 3_000));
    await route.continue();
  });
  await write(
    page,
    cell,
    'import { Plot } from "downhill";\nfor (let k = 0; k < 40; k++)\n  console.log(Plot.dotY(Array.from({ length: 900 }, () => Math.random()), { x: (_, i) => i }).plot());',
  );
  const longest = await longestTask(page, async () => {
    await cell.evaluate((element) => element.removeAttribute('data-status'));
    await page.keyboard.press('Shift+Enter');
    await expect(cell).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  });
  expect(longest).toBeLessThan(bearable);
  await expect(cell.locator('.cell-plot').first()).toBeVisible();
});

test('links with much code', async ({ page, context }) => {
  const cell = await open(page);

  await test.step('a link with very many lines is shown in part, with a message, and completely in the editor', async () => {
    const code = `${'\n'.repeat(49_000)}7 * 6`;
    const longest = await longestTask(page, async () => {
      await page.evaluate((hash) => (location.hash = hash), linkTo(code));
      await expect(cell.locator('.cell-linked')).toContainText('came in a link');
    });
    expect(longest).toBeLessThan(bearable);
    await expect(cell.locator('.cell-more')).toHaveText('… and 48601 more lines. All of them are in the editor.');
    expect(await cell.locator('.code-line').count()).toBe(400);
    await cell.locator('[data-action="run"]').click();
    await expect(cell.locator('.cell-output')).toHaveText('42');
  });

  await test.step('code that is too long for a link is not copied; a message says what to do', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await write(page, cell, 'x'.repeat(50_001));
    await cell.getByRole('button', { name: 'Copy link' }).click();
    await expect(cell.locator('.cell-shared')).toContainText('Nothing was copied: this code is too long for a link.');
    await expect(cell.locator('.cell-shared').getByRole('link', { name: 'My work' })).toHaveAttribute(
      'href',
      '/my-work/',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    await write(page, cell, '"short"');
    await cell.getByRole('button', { name: 'Copy link' }).click();
    await expect(cell.locator('.cell-shared')).toContainText('Copied');
    await page.evaluate((hash) => (location.hash = hash), linkTo('x'.repeat(60_000)));
    await expect(cell.locator('.cell-linked')).toContainText('carries more code than a cell can hold');
  });
});

test('a link to an exercise opens at the exercise', async ({ page }) => {
  await page.goto(`losses/${linkTo('// shared', 'losses/l2Penalty')}`);
  const exercise = page.locator('#exercise-l2Penalty');
  await expect(exercise.locator('.cell-linked')).toContainText('came in a link');
  await expect(exercise).toBeInViewport();
  await expect.poll(() => exercise.evaluate((section) => Math.abs(section.getBoundingClientRect().top))).toBeLessThan(200); // prettier-ignore
});

test('a link copied right after a step shows that step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('embed/hinge-loss/');
  const widget = page.locator('.widget').first();
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await widget.locator('summary').click();
  // both in one task: no time has passed in which the change could have settled
  const changed = await widget.evaluate((element) => {
    const range = element.querySelector<HTMLInputElement>('input[type="range"]')!;
    range.value = range.max;
    range.dispatchEvent(new Event('input', { bubbles: true }));
    element.querySelector<HTMLButtonElement>('[data-action="copy-link"]')!.click();
    return range.max;
  });
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`=${changed}`);
});

test('damaged work is set aside, reported, and can be saved or deleted', async ({ page }) => {
  await page.goto('my-work/');
  await page.evaluate(() => localStorage.setItem('downhill:/cell:losses/two-losses', '{"code":"half a'));
  await page.goto('losses/');
  const cell = await cellOf(page);
  await expect(cell.locator('.cell-linked')).toContainText('What this browser had saved for this cell is damaged.');
  await expect(cell.locator('.cell-static')).toContainText('crossEntropy');
  await run(page, cell, '"new"');
  await cell.getByRole('link', { name: 'My work' }).click();
  await expect(page.locator('#damaged')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the damaged text as a file' }).click(),
  ]);
  const stream = await download.createReadStream();
  expect(Buffer.concat(await stream.toArray()).toString()).toContain('{"code":"half a');
  await page.getByRole('button', { name: 'Delete the damaged text' }).click();
  await page.getByRole('button', { name: 'Press again to delete it' }).click();
  await expect(page.locator('#damaged')).toHaveCount(0);
  await page.goto('losses/');
  await cellOf(page);
  await expect(cell.locator('.cell-static')).toHaveText('"new"');
  await expect(cell.locator('.cell-linked')).toHaveCount(0);
});

test('a file of work is recognized by its contents', async ({ page }) => {
  await page.goto('my-work/');
  const says = async (text: string, ...sentences: string[]) => {
    await page.locator('input[type="file"]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) }); // prettier-ignore
    for (const sentence of sentences) await expect(page.locator('main')).toContainText(sentence);
  };
  const file = (cells: string, version = 1) => `{"format":"downhill-work","version":${version},"cells":${cells}}`;
  await says('', 'cannot be read as a file of saved work');
  await says('[1]', 'is not a file of saved work');
  await says(file('{}', -1), 'is in a version of the format that this course does not know');
  await says(file('{}', 2), 'was saved by a newer version');
  await says(file('[]'), 'the part with the cells is missing or damaged');
  await says(file('{}'), 'without any work in it');
  await says(
    file('{"constructor":{"code":"1"},"__proto__":{"code":"2"},"losses/a":{"code":3}}'),
    'Done. Cells brought back: 2. Damaged in the file; what could not be read was left out: losses/a.',
  );
  await says(file('{"a":[]}'), 'Nothing was brought back from “x.json”. Damaged in the file');
  await expect(page.locator('main')).toContainText('Other code that you have changed');
});

test('work from before is carried over, and that of another course on the same host is left alone', async ({
  page,
}) => {
  await page.goto('my-work/');
  await page.evaluate(() => {
    localStorage.setItem('downhill:cell:losses/two-losses', '{"code":"\\"former\\""}');
    localStorage.setItem('downhill:/other/cell:losses/two-losses', '{"code":"\\"other\\""}');
  });
  const cell = await open(page);
  await expect(cell.locator('.cell-static')).toHaveText('"former"');
  await run(page, cell, '"mine"');
  await cell.getByRole('button', { name: 'Reset to the start' }).click();
  await expect(cell.locator('.cell-code')).toContainText('crossEntropy');
  await page.goto('losses/');
  await expect(cell.locator('.cell-static')).toContainText('crossEntropy');
  const others = await page.evaluate(() =>
    ['downhill:cell:', 'downhill:/other/cell:'].map((prefix) => localStorage.getItem(`${prefix}losses/two-losses`)),
  );
  expect(others).toEqual(['{"code":"\\"former\\""}', '{"code":"\\"other\\""}']);
});
