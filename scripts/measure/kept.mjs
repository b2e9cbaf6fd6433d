import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from '../run.mjs';

const file = `${root}node_modules/.cache/measured.jsonl`;

/** What is measured of each widget, a line each, so that a run that was ended can be resumed. */
export function keptResults(resume) {
  mkdirSync(dirname(file), { recursive: true });
  if (!resume) rmSync(file, { force: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
  const known = new Map(lines.map((line) => JSON.parse(line)));
  return {
    of: (name) => known.get(name),
    add(name, results) {
      if (known.has(name)) return;
      known.set(name, results);
      appendFileSync(file, `${JSON.stringify([name, results])}\n`);
    },
  };
}
