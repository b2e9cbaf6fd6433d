// `npm run package` makes packages for learning platforms, in SCORM 1.2 and SCORM 2004 (4th edition), in `packages/`:
// of the whole course, with `-- --chapter losses` of one chapter, with `-- --assignment FILE` of an assignment.
// `--language zh` begins in Chinese, `--pass 60` asks for 60 % of the exercises, `--to FOLDER` puts them elsewhere, and
// `--built FOLDER` uses an existing build.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { assertBuilt, optionsOf } from './options.mjs';
import { root, run } from './run.mjs';
import { lessonOf } from './scorm/lesson.mjs';
import { identifierOf, packageFiles, versions, zipped } from './scorm/pack.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'downhill-package-'));
try {
  const { lesson, name, chapters, to, built } = await lessonOf(asked());
  const dir = built ?? `${scratch}/site`;
  if (!built) {
    const { ok } = await run('astro', ['build', '--outDir', dir], {
      env: chapters && { DOWNHILL_CHAPTERS: chapters.join() },
    });
    if (!ok) throw new Error('The course could not be built; the reason is above.');
  }
  assertBuilt(dir);
  mkdirSync(to, { recursive: true });
  const { version: courseVersion } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const version of versions) {
    const identifier = identifierOf(name, courseVersion);
    const bytes = zipped(await packageFiles({ dir, version, identifier, lesson }));
    const file = join(to, `${identifier}-scorm-${version}.zip`);
    writeFileSync(file, bytes);
    console.log(`${file} (${(bytes.length / 1e6).toFixed(1)} MB), exercises: ${lesson.exercises.length}`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function asked() {
  const text = { type: 'string' };
  const { values } = optionsOf({
    options: { chapter: text, assignment: text, language: text, pass: text, to: text, built: text },
  });
  return { ...values, to: resolve(values.to ?? `${root}packages`), built: values.built && resolve(values.built) };
}
