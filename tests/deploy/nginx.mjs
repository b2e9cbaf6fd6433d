import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { root } from '../../scripts/run.mjs';

const program = '/usr/sbin/nginx';
export const hasNginx = () => spawnSync(program, ['-v']).status === 0;

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Replaces the value of a directive in `deploy/nginx.conf`, which must exist. */
function changed(conf, from, to) {
  if (!conf.includes(from)) throw new Error(`deploy/nginx.conf has no “${from}”.`);
  return conf.replace(from, to);
}

/**
 * nginx with the files of `deploy/`, on free ports of this machine: a built course below /ml/ and at the root, and proxies that hand
 * /ml/ on to each. Returns the addresses of all four, and a function that ends it.
 */
export async function nginx(dist) {
  const dir = mkdtempSync(`${tmpdir()}/downhill-nginx-`);
  mkdirSync(`${dir}/below`);
  cpSync(dist, `${dir}/below/ml`, { recursive: true });
  cpSync(dist, `${dir}/root`, { recursive: true });
  spawnSync('chmod', ['-R', 'a+rX', dir]);
  const [below, atRoot, strips, keeps] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const read = (file) => readFileSync(`${root}deploy/${file}`, 'utf8');
  const [maps, server] = read('nginx.conf').split(/(?=^server \{)/m);
  const course = (port, folder, path) =>
    [
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['server_name example.edu;', 'server_name localhost;'],
      ['root /var/www/course;', `root ${dir}/${folder};`],
      ['set $course "/ml";', `set $course "${path}";`],
    ].reduce((conf, [from, to]) => changed(conf, from, to), server);
  const proxy = (port, locations, to) =>
    `server { listen 127.0.0.1:${port}; server_name localhost;\n${locations.replaceAll('127.0.0.1:8080', `127.0.0.1:${to}`)}\n}`;
  // the second way is in a comment there
  const [first, second] = read('proxy.conf').split('# 2.');
  const kept = second.replace(/^# ?(?=location|  |\})/gm, '').replace(/^.*\n/, '');
  const end = second.slice(second.indexOf('location = /ml'));
  writeFileSync(
    `${dir}/nginx.conf`,
    `daemon off; pid ${dir}/pid; error_log ${dir}/error.log; events { }
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
client_body_temp_path ${dir}/t; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f; uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s;
${maps}
${course(below, 'below', '/ml')}
${course(atRoot, 'root', '')}
${proxy(strips, first + end, atRoot)}
${proxy(keeps, kept, below)}
}`,
  );
  const started = spawn(program, ['-c', `${dir}/nginx.conf`, '-e', `${dir}/error.log`], { stdio: 'inherit' });
  const at = (port, path = '/ml/') => `http://localhost:${port}${path}`;
  const urls = { 'below a path': at(below), 'at the root': at(atRoot, '/'), 'a proxy that takes the path away': at(strips), 'a proxy that keeps it': at(keeps) }; // prettier-ignore
  for (let tries = 0; tries < 50; tries++) {
    if (await fetch(at(below)).then(({ ok }) => ok, () => false)) break; // prettier-ignore
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = () => {
    started.kill();
    rmSync(dir, { recursive: true, force: true });
  };
  return { urls, stop };
}

/** The faults in the headers of a course served by nginx. */
export async function wrongHeaders(url) {
  const wrong = [];
  const expect = (what, is, should) => {
    if (!should.test(String(is))) wrong.push(`${what}: ${is}`);
  };
  const get = (path, options) => fetch(url + path, { redirect: 'manual', ...options });
  const page = await get('losses/');
  const html = await page.text();
  expect('a page’s caching', page.headers.get('cache-control'), /^no-cache$/);
  expect('a page’s policy', page.headers.get('content-security-policy'), /^default-src 'none'; script-src 'self'/);
  expect('a page’s type', page.headers.get('content-type'), /^text\/html; charset=utf-8$/);
  expect('a page’s packing', page.headers.get('content-encoding'), /^gzip$/);
  const again = await get('losses/', { headers: { 'if-none-match': page.headers.get('etag') } });
  expect('the same page again', again.status, /^304$/);
  const script = /component-url="(?:\.\.\/)+(_astro\/[^"]+\.js)"/.exec(html)[1];
  const part = await get(script);
  expect('a script’s caching', part.headers.get('cache-control'), /^public, max-age=31536000, immutable$/);
  expect('a script’s type', part.headers.get('content-type'), /javascript/);
  expect('a script’s packing', part.headers.get('content-encoding'), /^gzip$/);
  const gone = await get('_astro/gone.js');
  expect('a script that is gone', gone.status, /^404$/);
  expect('its caching', gone.headers.get('cache-control'), /^no-cache$/);
  for (const path of ['sandbox.html', 'sandbox-kept.html'])
    expect(`the policy of ${path}`, (await get(path)).headers.get('content-security-policy'), /^null$/);
  expect('sw.js', (await get('sw.js')).headers.get('cache-control'), /^no-cache$/);
  expect('the manifest', (await get('course.webmanifest')).headers.get('content-type'), /^application\/manifest\+json/);
  const bare = await get('losses');
  expect('an address without its slash', `${bare.status} ${bare.headers.get('location')}`, /^301 .*\/losses\/$/);
  const missing = await get('nothing/here/');
  expect('what is not there', `${missing.status} ${/not-found/.test(await missing.text())}`, /^404 true$/);
  return wrong;
}
