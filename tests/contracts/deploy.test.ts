// The server’s policy allows whatever the pages’ own does; otherwise the browser would block what a page needs. `node tests/deploy/run.mjs` runs nginx.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = `${import.meta.dirname}/../..`;
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

/** The sources that a policy names, by directive. */
const directives = (policy: string) =>
  new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).map(([name, ...sources]) => [name, sources])); // prettier-ignore

const own = [...read('astro.config.mjs').matchAll(/^ {8}"([a-z]+-[a-z]+ .*)",$/gm)].map(([, directive]) => directive);
const [, sent] = /~\\\.html\$\s+"([^"]+)"/.exec(read('deploy/nginx.conf'))!;

test('the policy that nginx sends has the pages’ directives, and their scripts and styles', () => {
  expect(own.length).toBeGreaterThan(8);
  const all = directives(sent);
  for (const [name, sources] of directives(own.join(';'))) expect(all.get(name), name).toEqual(sources);
  expect(all.get('script-src')).toEqual(["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"]);
  expect([...all.keys()].sort()).toEqual([...directives(own.join(';')).keys(), 'script-src', 'style-src'].sort());
});

test('the sandbox is exempt from it, under all its names', () => {
  const [, exempt] = /^\s*~(\S*sandbox\S*)\s+"";/m.exec(read('deploy/nginx.conf'))!;
  for (const path of ['/ml/sandbox.html', '/sandbox-kept.html']) expect(new RegExp(exempt).test(path), path).toBe(true);
  expect(new RegExp(exempt).test('/ml/losses/index.html')).toBe(false);
});
