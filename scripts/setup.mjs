// Makes `npm start`, `npm test` and `npm run build` work on a fresh clone: installs the packages when they are missing
// or out of date, and a newer Node if the machine's is too old. Plain Node, no dependencies; silent when there is
// nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = root + 'node_modules/.setup-stamp';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20)
  stop(`Downhill needs Node 22.13 or newer, and this is ${process.versions.node}. Get one at nodejs.org.`);
/** Node 20 is no longer supported, and Astro does not run on it: only then a newer one is downloaded, once. */
const isOld = major < 22 || (major === 22 && minor < 13);

const wanted = createHash('sha256')
  .update(readFileSync(root + 'package.json'))
  .update(readFileSync(root + 'package-lock.json'))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';

if (wanted !== found) {
  console.log(found ? 'The packages have changed: installing them …' : 'First run: installing the packages …');
  const done = npmCi();
  if (done.status !== 0) {
    stop(
      'The packages could not be installed; npm says why above. Without a network this works only where they are in npm’s cache.',
    );
  }
  writeFileSync(stampFile, wanted);
}
// a downloaded Node may already be running, and be deleted with the packages that were replaced
if (isOld || existsSync(`${root}scripts/node/node_modules`)) bringNode();
// needs a package, so it runs after installation
if (spawnSync(process.execPath, [root + 'scripts/kernels.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);

function npmCi(...more) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...more];
  // the machine's own node, never the one in node_modules, which is about to be replaced
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath;
  return npm
    ? spawnSync(node, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Puts a newer Node, kept in `scripts/node/` independently of the packages, where npm looks for commands first. */
function bringNode() {
  const folder = `${root}scripts/node/`;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const link = `${root}node_modules/.bin/${file}`;
  if (existsSync(link)) return;
  const names = Object.keys(JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).optionalDependencies);
  const installed = () =>
    names.map((name) => `${folder}node_modules/${name}/bin/${file}`).find((path) => existsSync(path));
  if (!installed()) {
    console.log(
      `Node ${process.versions.node} is too old for Astro: fetching a Node 22 for this folder, once (45 MB) …`,
    );
    npmCi('--prefix', folder);
  }
  const node = installed();
  if (!node) stop('No Node 22 could be fetched for this machine. Get Node 22 or newer at nodejs.org, and start again.');
  rmSync(link, { force: true });
  if (process.platform === 'win32') copyFileSync(node, link);
  else symlinkSync(node, link);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
