// `npm start` serves the course while it is being written; `npm run preview` serves the build.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { spawn } from 'node:child_process';
import { addresses } from './course.mjs';
import { environment, root, run } from './run.mjs';
import { serve } from './serve.mjs';

const built = process.argv.includes('--built');
const unknown = process.argv.slice(2).find((arg) => arg !== '--built');
if (unknown !== undefined) {
  console.error(`There is no option “${unknown}”. Another port is set by PORT: PORT=4400 npm start.`);
  process.exit(1);
}
const wanted = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`PORT must be a number from 1 to 65535, and it is “${process.env.PORT}”.`);
  process.exit(1);
}
const running = built ? null : await alreadyServed();
if (running) {
  console.error(`This folder is being served already, at ${running.url}/ (process ${running.pid}). Use that one, or stop it with Ctrl-C where it was started.`); // prettier-ignore
  process.exit(1);
}
const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);

if (built) {
  const { ok } = await run('astro', ['build']);
  if (!ok) process.exit(1);
  await announce((await serve({ dir: `${root}dist`, port })).url);
} else {
  const url = `http://localhost:${port}/`;
  const server = spawn('astro', ['dev', '--port', String(port)], {
    cwd: root,
    env: environment,
    stdio: ['inherit', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let ready = false;
  server.stdout.on('data', (chunk) => {
    if (ready) process.stdout.write(chunk);
    else if (String(chunk).includes('ready')) {
      ready = true;
      void announce(url);
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
  server.on('close', (code) => process.exit(code ?? 0));
}

async function announce(url) {
  console.log(`\n${await addresses(url)}\n\n  Ctrl-C stops it.\n`);
}

/** What serves this folder, of which Astro allows one; its note outlives a server that was killed. */
async function alreadyServed() {
  try {
    const server = JSON.parse(readFileSync(`${root}.astro/dev.json`, 'utf8'));
    process.kill(server.pid, 0); // throws if there is no such process
    return (await isFree(server.port)) ? null : server;
  } catch {
    return null;
  }
}

/** The first port from `first` on that nobody listens on. */
async function freePort(first) {
  for (let port = first; port < first + 50; port++) if (await isFree(port)) return port;
  console.error(`Ports ${first} to ${first + 49} are all taken. Set PORT to another one.`);
  process.exit(1);
}

function isFree(port) {
  const tryHost = (host) =>
    new Promise((resolve) => {
      const probe = createServer();
      probe.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
      probe.listen(port, host, () => probe.close(() => resolve(true)));
    });
  return Promise.all(['127.0.0.1', '::1'].map(tryHost)).then((answers) => answers.every(Boolean));
}
