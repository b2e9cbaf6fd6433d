// Courses as instructors configure them, built for real: fewer chapters, one language, a chapter and pages of their own. Two
// builds take their time: DOWNHILL_ALL=1 has them.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { all } from '../turns';
import { copyWith } from './copy';
import { deadLinks } from './deadLinks';

const begin = "import type { CourseConfig } from './src/course/config';\nconst course: CourseConfig = {\n";
const end = '\n};\nexport default course;\n';
const pages = {
  'own/syllabus/en.md': '---\ntitle: Syllabus\n---\n\nWe read [losses](../losses/), then [training](../training/).\n\n## Grades\n\nHalf for $x^2$.\n', // prettier-ignore
  'own/dates/zh.md': '---\ntitle: 日期\n---\n\n第一周：[损失](../losses/)。\n',
};

function built(settings: string) {
  const { dir, remove } = copyWith({ 'course.config.ts': begin + settings + end, ...pages });
  afterAll(remove);
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd: dir, encoding: 'utf8', env: { ...process.env, VITEST: undefined, NODE_ENV: undefined } }); // prettier-ignore
  run(process.execPath, 'scripts/new.mjs', 'chapter', 'gans');
  const { status, stdout, stderr } = run(`${dir}/node_modules/.bin/astro`, 'build');
  const dist = `${dir}/dist`;
  return { status, said: `${stdout}${stderr}`, dist, page: (path: string) => readFileSync(`${dist}/${path}index.html`, 'utf8') }; // prettier-ignore
}

const settings = `
  title: { en: 'Vision' },
  chapters: ['losses', 'gans', 'knn'],
  pages: ['syllabus', 'dates'],
  languages: ['en'],
  accent: '#a51c30',
  show: { solutions: false, classroom: false, code: false, hints: false },
  url: 'https://example.edu/ml/',
`;

describe.runIf(all)('three chapters in English', () => {
  const course = built(settings);

  test('are built', () => expect(course.status, course.said.slice(-2_000)).toBe(0));

  test('have no dead links, below any path', () => {
    const { pages, count, dead } = deadLinks(course.dist);
    expect(pages.length).toBeGreaterThan(20);
    expect(count).toBeGreaterThan(1_000);
    expect(dead).toEqual([]);
  });

  test('lead nowhere else: no other chapter, no other language, no part that is left out', () => {
    for (const absent of ['zh', 'training', 'classroom', 'optimizers']) expect(existsSync(`${course.dist}/${absent}`), absent).toBe(false); // prettier-ignore
    for (const file of globSync('**/*.html', { cwd: course.dist })) {
      const html = readFileSync(`${course.dist}/${file}`, 'utf8');
      expect(/language-switch|hreflang="en"|rel="alternate"|"show-code"/.exec(html)?.[0], file).toBeUndefined();
    }
    expect(existsSync(`${course.dist}/embed/hinge-loss`)).toBe(true);
    expect(existsSync(`${course.dist}/solutions`)).toBe(false);
    expect(existsSync(`${course.dist}/embed/optimizer-race`)).toBe(false);
    const scripts = globSync('_astro/*.js', { cwd: course.dist }).map((file) =>
      readFileSync(`${course.dist}/${file}`, 'utf8'),
    );
    for (const [exercise, is] of [
      ['svmLoss', true],
      ['momentumStep', false],
    ] as const)
      expect(
        scripts.some((code) => code.includes(`name:"${exercise}"`) || code.includes(`name:\`${exercise}\``)),
        exercise,
      ).toBe(is);
    const sitemap = readFileSync(`${course.dist}/sitemap.xml`, 'utf8');
    expect(sitemap.match(/<loc>/g)!.length).toBeLessThan(12); // the pages of formulas among them
    expect(sitemap).toContain('<loc>https://example.edu/ml/syllabus/</loc>');
    expect(sitemap).not.toMatch(/zh|alternate|workbench|dates/);
    expect(course.page('losses/')).toContain('<link rel="canonical" href="https://example.edu/ml/losses/">');
    expect(course.page('losses/')).not.toContain('function svmLoss(scores: number[][], y: number[]): number {\n  let total = 0;\n  for'); // prettier-ignore
  });

  test('have the accent, the pages in the menu, and words where a link would be dead', () => {
    expect(course.page('')).toMatch(/--accent: ?var\(--light, ?#a51c30\)/);
    expect(course.page('losses/')).toMatch(/<a href="\.\.\/syllabus\/"[^>]*> ?Syllabus/);
    expect(course.page('syllabus/')).toContain('<a href="../losses/">losses</a>, then training.');
    for (const path of ['assignment/', 'losses/']) expect(course.page(path), path).not.toContain('j !== y[i]');
    expect(course.page('dates/')).toMatch(/<article[^>]* lang="zh-CN"/);
  });
});

describe.runIf(all)('three chapters in Chinese', () => {
  const course = built(settings.replace("['en']", "['zh']").replace("en: 'Vision'", "zh: '视觉'"));

  test('stand at the root, and have no dead links', () => {
    expect(course.status, course.said.slice(-2_000)).toBe(0);
    expect(deadLinks(course.dist).dead).toEqual([]);
    for (const absent of ['zh', 'en']) expect(existsSync(`${course.dist}/${absent}`)).toBe(false);
    expect(course.page('losses/')).toContain('<html lang="zh-CN"');
    expect(readFileSync(`${course.dist}/404.html`, 'utf8')).toContain('<html lang="zh-CN"');
  });
});

test('a mistake ends the build before it begins', () => {
  const { dir, remove } = copyWith({ 'course.config.ts': begin + settings.replace("'knn'", "'kn'") + end });
  afterAll(remove);
  const { status, stdout, stderr } = spawnSync(`${dir}/node_modules/.bin/astro`, ['build'], { cwd: dir, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }); // prettier-ignore
  expect(status).toBe(1);
  expect(stderr + stdout).toContain('course.config.ts, line 5: There is no chapter “gans” in content/ or own/.');
  expect(stderr + stdout).toContain(
    'course.config.ts, line 5: There is no chapter “kn” in content/ or own/. Did you mean “knn”?',
  );
  expect(stderr + stdout).toContain('There is no page “syllabus”');
  expect(stdout).not.toContain('Building');
});
