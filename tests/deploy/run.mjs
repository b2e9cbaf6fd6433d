// `node tests/deploy/run.mjs [dist]` tests the recipes of docs/deploying.md: it serves a built course in every way, and uses it as a
// reader would. If `nginx` or `npx serve` is not available, it says so. Not a part of `npm test`.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { environment, root, run } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { hasNginx, nginx, wrongHeaders } from './nginx.mjs';
import { walk } from './walk.mjs';

const scratch = mkdtempSync(`${tmpdir()}/downhill-deploy-`);
const [given] = process.argv.slice(2);
const dist = given ?? `${scratch}/dist`;
if (!given && !(await run('astro', ['build', '--outDir', dist])).ok) process.exit(1);
let failed = 0;
const report = (what, wrong) => {
  console.log(`${wrong.length ? '✗' : '✓'} ${what}`);
  for (const line of new Set(wrong)) console.log(`    ${line}`);
  failed += wrong.length ? 1 : 0;
};

const host = await serve({ dir: dist, base: '/user/course/' });
report('a static host with a project path', await walk(host.url));

cpSync(dist, `${scratch}/stick/course`, { recursive: true });
const stick = await served(`${scratch}/stick`);
if (stick) {
  report('a stick with `npx serve`, the folder itself', await walk(`${(await served(dist)).url}/`));
  report('a stick with `npx serve`, a folder of it', await walk(`${stick.url}/course/`, { hasMissing: false }));
} else console.log('– `npx serve` is not to be had here: not tried');

if (hasNginx()) {
  const { urls, stop } = await nginx(dist);
  for (const [what, url] of Object.entries(urls)) {
    report(`nginx, ${what}: headers`, await wrongHeaders(url));
    report(`nginx, ${what}`, await walk(url));
  }
  stop();
} else console.log('– nginx is not installed here (apt-get install nginx-light): not tried');

rmSync(scratch, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

/** `npx serve` on a folder; null if it is not available. It ends with this program. */
async function served(folder) {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const child = spawn('npx', ['--yes', 'serve@14', '-n', '-l', String(port), folder], { cwd: root, env: environment, stdio: 'ignore', detached: true }); // prettier-ignore
  let ended = false;
  child.on('error', () => (ended = true));
  child.on('exit', () => (ended = true));
  process.on('exit', () => !ended && process.kill(-child.pid));
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 120 && !ended; tries++) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return { url }; // prettier-ignore
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return null;
}
