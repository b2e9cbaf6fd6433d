// Tracks what has changed since a part of the check last passed, by the contents of files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './run.mjs';

const folder = `${root}node_modules/.cache/check/`;

/** The hash of every file that git tracks or would add, or null if git does not know. */
export function filesNow() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) return null;
  const files = stdout.split('\0').filter((file) => file && existsSync(root + file));
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha1')
        .update(readFileSync(root + file))
        .digest('base64'),
    ]),
  );
}

/** The files that differ from when a part last passed, or null if it never has. */
export function changedSince(part, now) {
  const file = `${folder}${part}.json`;
  if (!now || !existsSync(file)) return null;
  const then = JSON.parse(readFileSync(file, 'utf8'));
  return [...new Set([...Object.keys(now), ...Object.keys(then)])].filter((name) => now[name] !== then[name]);
}

/** The folders of the chapters that files belong to: `content/losses/`, `own/gans/`. */
export const chaptersOf = (files) => [
  ...new Set(files.flatMap((file) => /^(?:content|own)\/[^/]+\//.exec(file) ?? [])),
];

/** Records that a part has passed with these files. */
export function remember(part, now) {
  if (!now) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${part}.json`, JSON.stringify(now));
}
