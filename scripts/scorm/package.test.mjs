import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../run.mjs';
import { lessonOf } from './lesson.mjs';
import { packageFiles, versions, zipped } from './pack.mjs';

const dir = mkdtempSync(join(tmpdir(), 'downhill-built-'));
const built = ['index.html', 'losses/index.html', 'zh/losses/index.html', '_astro/a b&c.js', 'icon.svg'];
const notWanted = ['workbench/index.html', 'zh/embed/hinge-loss/index.html', '_astro/font.ttf'];
beforeAll(() => {
  for (const path of [...built, ...notWanted]) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), path);
  }
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const text = (bytes) => Buffer.from(bytes).toString();
const lesson = { title: 'Loss & <more>', start: 'losses/', exercises: ['losses/a'], pass: 60, sources: { 'losses/a': '</script>' } }; // prettier-ignore

test.each(versions)(
  'SCORM %s: the manifest names every file of the package once, and where it begins',
  async (version) => {
    const files = await packageFiles({ dir, version, identifier: 'downhill-x', lesson });
    expect(Object.keys(files)[0], 'at the root').toBe('imsmanifest.xml');
    const others = ['imsmanifest.xml', 'launch.html', 'launch.css', '_astro/launch.js'];
    expect(Object.keys(files).sort()).toEqual([...built, ...others].sort());
    const manifest = text(files['imsmanifest.xml']);
    const listed = [...manifest.matchAll(/<file href="([^"]*)"\/>/g)].map(([, href]) =>
      decodeURIComponent(href.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))),
    );
    expect(listed).toEqual([...built, ...others.slice(1)].sort());
    expect(manifest).toContain('href="launch.html">');
    expect(manifest).toContain('<title>Loss &#38; &#60;more&#62;</title>');
    const page = text(files['launch.html']);
    const data = JSON.parse(/<script type="application\/json" id="package">([^]*?)<\/script>/.exec(page)[1]);
    expect(data).toEqual({ version, pages: ['', 'losses/', 'zh/losses/'], start: 'losses/', exercises: ['losses/a'], pass: 60, sources: lesson.sources }); // prettier-ignore
    expect(text(files['index.html']), 'the course itself is as it was built').toBe('index.html');
  },
);

test('one course makes one package, byte for byte, and its file can be read', async () => {
  const make = async () => zipped(await packageFiles({ dir, version: '1.2', identifier: 'x', lesson }));
  const [one, other] = [await make(), await make()];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  expect(text(unzipSync(one)['losses/index.html'])).toBe('losses/index.html');
});

test('a course that was built without the first page of its lesson is reported', async () => {
  const other = { ...lesson, start: 'knn/#x' };
  await expect(packageFiles({ dir, version: '1.2', identifier: 'x', lesson: other })).rejects.toThrow(
    /no page “knn\/”/,
  );
});

test('a lesson is the course or a chapter, with the exercises of its text', async () => {
  const whole = await lessonOf({});
  const { lesson, chapters, name } = await lessonOf({ chapter: 'losses', language: 'zh', pass: '60' });
  expect([name, chapters, lesson.start, lesson.pass]).toEqual(['losses', ['losses'], 'zh/losses/', 60]);
  expect(lesson.title).toBe('下山: 损失函数');
  expect(lesson.exercises.length).toBeGreaterThan(3);
  expect(whole.lesson.exercises).toEqual(expect.arrayContaining(lesson.exercises));
  for (const exercise of whole.lesson.exercises) expect(whole.lesson.sources[exercise], exercise).toContain('function');
  expect(whole.lesson.sources['losses/two-losses']).toBeTruthy();
});

test.each([
  [{ chapter: 'nowhere' }, /There is no chapter “nowhere” in this course\. There are: knn, /],
  [{ language: 'fr' }, /en or zh, not “fr”/],
  [{ pass: '0' }, /--pass is a number of percent/],
  [{ pass: 'all' }, /not “all”/],
])('what cannot be had is told: %o', async (asked, sentence) => {
  await expect(lessonOf(asked)).rejects.toThrow(sentence);
});

test('an assignment is a lesson of its exercises, with their chapters, at its own page', async () => {
  const file = join(dir, 'week.json');
  const write = (names) => writeFileSync(file, JSON.stringify({ format: 'downhill-assignment', version: 1, title: '第 3 周', exercises: names.map((name) => ({ name })) })); // prettier-ignore
  write(['losses/svmLoss']);
  await expect(lessonOf({ assignment: join(dir, 'none.json') })).rejects.toThrow(/cannot be read: .*none\.json/);
  await expect(lessonOf({ assignment: file, chapter: 'losses' })).rejects.toThrow(/exclude each other/);
  write(['losses/svmLoss', 'losses/gone']);
  await expect(lessonOf({ assignment: file })).rejects.toThrow(/does not have: losses\/gone/);
  write(['losses/softmaxLoss', 'losses/svmLoss']);
  const { lesson, chapters } = await lessonOf({ assignment: file, language: 'zh' });
  expect(chapters).toEqual(['losses']);
  expect(lesson.exercises).toEqual(['losses/softmaxLoss', 'losses/svmLoss']);
  expect(lesson.start).toMatch(/^zh\/assignment\/#1\.[\w-]+$/);
  writeFileSync(file, '{}');
  await expect(lessonOf({ assignment: file })).rejects.toThrow(/is no assignment/);
});

test('the command writes both packages', () => {
  const to = join(dir, 'out');
  const args = [`${root}scripts/package.mjs`, '--chapter', 'losses', '--built', dir, '--to', to];
  const said = execFileSync(process.execPath, args, { encoding: 'utf8' });
  for (const version of versions) {
    const file = join(to, /downhill-losses-[\d.]+-scorm-/.exec(said)[0] + `${version}.zip`);
    expect(Object.keys(unzipSync(readFileSync(file)))).toContain('imsmanifest.xml');
  }
});
