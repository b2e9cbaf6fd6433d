import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.bmp': 'image/bmp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
const worthZipping = /^(text|application\/(json|wasm)|image\/(svg|bmp))/;

/** The file below `dir` that a path names, or null. A folder stands for its index.html. */
function fileAt(dir, path) {
  const folder = resolve(dir) + sep; // ends there: `dist-before` begins with `dist`
  const file = join(folder, path);
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return path.endsWith('/') && existsSync(index) ? index : null;
}

/** A path without its escapes, or as it is where they are broken; no file has such a name. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Gzipped files in their latest version: the tests' pages request the same ones again and again. */
const kept = new Map();

function zipped(file) {
  const changed = statSync(file).mtimeMs;
  if (kept.get(file)?.changed !== changed) kept.set(file, { changed, bytes: gzipSync(readFileSync(file)) });
  return kept.get(file).bytes;
}

/**
 * Serves a folder of files on this machine only, as any static server would: gzip, 404.html, a trailing slash after
 * folders. `base` is their path. Port 0 selects a free one.
 */
export function serve({ dir, port = 0, base = '/' }) {
  const server = createServer((request, response) => {
    const [pathname, query] = request.url.split(/\?(.*)/s);
    const path = decoded(pathname);
    const fileOf = (path) => (path.startsWith(base) ? fileAt(dir, path.slice(base.length - 1)) : null);
    const found = fileOf(path);
    if (!found && fileOf(`${path}/`)) {
      response.writeHead(301, { location: `${pathname}/${query === undefined ? '' : `?${query}`}` });
      return response.end();
    }
    const file = found ?? fileAt(dir, '/404.html');
    if (!file) {
      response.writeHead(404, { 'content-type': types['.txt'] });
      return response.end('There is no such page.');
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const zips = worthZipping.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...(zips && { 'content-encoding': 'gzip' }) });
    if (zips) response.end(zipped(file));
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() });
    });
  });
}
