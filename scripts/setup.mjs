// Makes `npm start`, `npm test` and `npm run build` work on a fresh clone: installs the packages when they
// are missing or out of date. Plain Node, no dependencies; silent when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = root + 'node_modules/.setup-stamp';

const major = Number(process.versions.node.split('.')[0]);
if (major < oldestNode)
  stop(`Downhill needs Node ${oldestNode} or newer, and this is ${process.versions.node}. Get one at nodejs.org.`);

const wanted = createHash('sha256')
  .update(readFileSync(root + 'package.json'))
  .update(readFileSync(root + 'package-lock.json'))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';

if (wanted !== found) {
  console.log(found ? 'The packages have changed: installing them …' : 'First run: installing the packages …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // the machine's own node, never the one in node_modules, which is about to be replaced
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(node, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    stop(
      'The packages could not be installed; npm says why above. Without a network this works only where they are in npm’s cache.',
    );
  }
  writeFileSync(stampFile, wanted);
}
// needs a package, so it runs once they are there
if (spawnSync(process.execPath, [root + 'scripts/kernels.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
