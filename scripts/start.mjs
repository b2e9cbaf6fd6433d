// `npm start` serves the course while it is being written; `npm run preview` serves the build.
import { createServer } from 'node:net';
import { spawn } from 'node:child_process';
import { addresses } from './course.mjs';
import { environment, root, run } from './run.mjs';
import { serve } from './serve.mjs';

const wanted = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`PORT must be a number from 1 to 65535, and it is “${process.env.PORT}”.`);
  process.exit(1);
}
const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);

if (process.argv.includes('--built')) {
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
