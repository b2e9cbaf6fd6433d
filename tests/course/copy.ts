import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The project in a folder of its own, as an instructor or an author has changed it: `changes` are files with their texts. */
export function copyWith(changes: Record<string, string>) {
  const dir = mkdtempSync(`${tmpdir()}/downhill-course-`);
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }); // prettier-ignore
  for (const file of files.split('\n').filter(Boolean)) cpSync(`${root}/${file}`, `${dir}/${file}`, { force: true, errorOnExist: false }); // prettier-ignore
  cpSync(`${root}/kernels/build`, `${dir}/kernels/build`, { recursive: true });
  symlinkSync(`${root}/node_modules`, `${dir}/node_modules`);
  for (const [file, text] of Object.entries(changes)) {
    mkdirSync(dirname(`${dir}/${file}`), { recursive: true });
    writeFileSync(`${dir}/${file}`, text);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
