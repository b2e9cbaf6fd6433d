import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test, write } from './course';
import { keptBy, leave, noticesIn, platform, type Version } from './platform';

test.use({ mayFail: /left the site/ }); // a server of this test's own

const versions: Version[] = ['1.2', '2004'];
let host: Awaited<ReturnType<typeof platform>>;
test.beforeAll(async () => {
  host = await platform({ chapter: 'losses' });
});
test.afterAll(() => host.end());

/** What a platform stores, in either version. */
interface Kept {
  state: string;
  place: string;
  status: string;
  score: number;
}
function readKept(version: Version, kept: object | null): Kept {
  const { cmi } = kept as { cmi: Record<string, unknown> };
  const core = (version === '1.2' ? cmi.core : cmi) as Record<string, unknown>;
  const score = core.score as Record<string, string>;
  return {
    state: cmi.suspend_data as string,
    place: String(version === '1.2' ? core.lesson_location : core.location),
    status: String(version === '1.2' ? core.lesson_status : core.completion_status),
    score: version === '1.2' ? Number(score.raw) / 100 : Number(score.scaled),
  };
}

const solution = readFileSync('content/losses/cells/svmLoss/solution.ts', 'utf8');
const exercise = (course: FrameLocator, name: string) => course.locator(`.cell[data-cell="losses/${name}"]`);

/** Scrolls to a cell until it is alive: what is above it may still grow. */
const reach = (cell: Locator) =>
  expect(async () => {
    await cell.scrollIntoViewIfNeeded();
    await expect(cell).toHaveAttribute('data-ready', 'true', { timeout: 2_000 });
  }).toPass();

async function pass(page: Page, course: FrameLocator) {
  const cell = exercise(course, 'svmLoss');
  await reach(cell);
  await write(page, cell, solution);
  await cell.locator('[data-action=run]').click();
  await expect(cell).toHaveAttribute('data-status', 'right');
}

for (const version of versions) {
  test(`SCORM ${version}: a learner leaves in the middle and finds work, marks and place again elsewhere`, async ({
    page,
    browser,
  }) => {
    const course = await host.open(page, version);
    await pass(page, course);
    await expect.poll(async () => readKept(version, await keptBy(page)).score, 'told at once').toBe(0.2);
    const begun = exercise(course, 'l2Penalty');
    await reach(begun);
    await write(page, begun, 'export function l2Penalty() { return 12345; }');
    await begun.locator('[data-action=run]').click();
    await expect(begun).toHaveAttribute('data-status', /wrong/);
    const section = course.locator('main h2[id]').nth(3);
    const id = await section.getAttribute('id');
    // what is done at the very last moment is kept too
    await begun.locator('.cm-content').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('// at last');
    // what comes near on the way gets its height, and then the section stays where it is
    const drift = async (heading: Element) => {
      heading.scrollIntoView({ behavior: 'instant' });
      const { top } = heading.getBoundingClientRect();
      for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      return Math.abs(heading.getBoundingClientRect().top - top);
    };
    await expect.poll(() => section.evaluate(drift)).toBeLessThan(1);
    const saved = await leave(page);
    const kept = readKept(version, saved);
    expect(kept).toMatchObject({ status: 'incomplete', score: 0.2 });
    expect(kept.place).toMatch(new RegExp(`^losses/\\|${id}\\|0\\.`));
    expect(kept.state.length).toBeLessThanOrEqual(version === '1.2' ? 4_096 : 64_000);

    const elsewhere = await browser.newContext();
    const there = await elsewhere.newPage();
    const again = await host.open(there, version, { saved });
    const top = () => again.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);
    await expect.poll(top, 'where the reader left').toBeGreaterThan(-40);
    expect(await top()).toBeLessThan(300);
    await reach(exercise(again, 'svmLoss'));
    await expect(exercise(again, 'svmLoss').locator('.exercise-solved')).toBeVisible();
    await reach(exercise(again, 'l2Penalty'));
    await expect(exercise(again, 'l2Penalty')).toContainText('12345');
    await expect(exercise(again, 'l2Penalty')).toContainText('at last');
    await expect(noticesIn(there)).toBeEmpty();
    const scoreThere = readKept(version, await leave(there)).score;
    expect(scoreThere).toBe(0.2);
    await elsewhere.close();
  });
}

/** Work that the page has just saved. */
const keep = (course: FrameLocator, version: Version, cells: Record<string, object>) =>
  course.locator('body').evaluate(
    (_, { version, cells }) => {
      for (const [name, work] of Object.entries(cells))
        localStorage.setItem(`downhill:/${version}/cell:losses/${name}`, JSON.stringify(work));
    },
    { version, cells },
  );
const told = (page: Page, what: string) => noticesIn(page).locator(`[data-told=${what}]`);
const names = ['svmLoss', 'svmLossGradient', 'softmaxLoss', 'softmaxLossGradient', 'l2Penalty'];

test('passing all exercises gives the full score and completes the lesson, which a later visit does not undo', async ({
  page,
  browser,
}) => {
  for (const version of versions) {
    const course = await host.open(page, version);
    await course.locator('.exercise').first().waitFor();
    await keep(course, version, Object.fromEntries(names.map((name) => [name, { code: 'x', solved: true }])));
    const now = async () => readKept(version, await keptBy(page));
    const whole = { score: 1, status: version === '1.2' ? 'passed' : 'completed' };
    await expect.poll(now).toMatchObject(whole);
    const saved = (await leave(page)) as { cmi: { suspend_data: string } };
    saved.cmi.suspend_data = ''; // as though the platform had lost the work
    const context = await browser.newContext();
    const there = await context.newPage();
    const again = await host.open(there, version, { saved });
    await again.locator('.exercise').first().waitFor();
    expect(readKept(version, await leave(there))).toMatchObject(whole);
    await context.close();
  }
});

test('reports what SCORM 1.2 has no room for, and sends no more than 4,096 characters', async ({ page }) => {
  const before = `window.longest = 0;
    const set = api.LMSSetValue.bind(api);
    api.LMSSetValue = (element, value) => {
      if (element === 'cmi.suspend_data') window.longest = Math.max(window.longest, value.length);
      return set(element, value);
    };`;
  const course = await host.open(page, '1.2', { before });
  await course.locator('.exercise').first().waitFor();
  const noise = (seed: number) => Array.from({ length: 2_000 }, (_, i) => String.fromCharCode(33 + ((i * i * seed) % 8191) % 90)).join(''); // prettier-ignore
  const changed = (i: number) => new Date(Date.UTC(2027, 0, 1, 8, i)).toISOString();
  await keep(course, '1.2', Object.fromEntries(names.map((name, i) => [name, { code: noise(7 + i), solved: true, times: { changed: changed(i) } }]))); // prettier-ignore
  await expect(told(page, 'noRoom')).toContainText('losses/svmLoss');
  await expect(told(page, 'noRoom')).not.toContainText('losses/l2Penalty');
  expect(readKept('1.2', await keptBy(page))).toMatchObject({ score: 1, status: 'passed' });
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  expect(longest).toBeGreaterThan(2_000);
  expect(longest).toBeLessThanOrEqual(4_096);
  await told(page, 'noRoom').getByRole('button').click();
  await expect(told(page, 'noRoom')).toHaveCount(0);
});

test('without a platform the course works, and says so; in the language of its page', async ({ page }) => {
  await host.onlyFiles(page);
  await page.goto(`${host.url}2004/launch.html`);
  await expect(page.locator('#notices')).toContainText('No learning platform was found');
  const course = page.frameLocator('iframe');
  await course.locator('.language-switch').click();
  await expect(page.locator('#notices')).toContainText('没有找到学习平台');
  await expect(page).toHaveTitle(/损失函数/);
  await course.locator('.colophon a[href*="my-work"]').click();
  await expect(course.locator('h1')).toHaveText('我的作业');
  await course.locator('.my-work a[href*="losses"]').first().click();
  await expect(course.locator('.exercise').first()).toBeVisible();
  await course.locator('.turn-next a').click();
  await expect(course.locator('h1')).not.toContainText('损失');
});

/** What the platform’s page offers in either version. */
interface Objects {
  API: import('scorm-again/scorm12').default;
  API_1484_11: import('scorm-again/scorm2004').default;
}

test('a platform that saves nothing, or ends the session, is reported; one that recovers is forgiven', async ({
  page,
}) => {
  const before = `const commit = api.Commit.bind(api), error = api.GetLastError.bind(api);
    window.broken = true;
    api.Commit = (empty) => window.broken ? 'false' : commit(empty);
    api.GetLastError = () => window.broken ? '391' : error();`;
  const course = await host.open(page, '2004', { before });
  await expect(told(page, 'refused')).toContainText('391');
  await page.evaluate(() => ((window as unknown as { broken: boolean }).broken = false));
  await course.locator('.exercise').first().waitFor();
  await keep(course, '2004', { svmLoss: { code: 'x', solved: true } });
  await expect(noticesIn(page)).toBeEmpty();
  // the run-time takes values even after its session of 1.2 has ended; the standard has it say 301
  const strict = `const real = { ...api }, closed = () => window.isClosed ? 'false' : null;
    api.LMSFinish = (empty) => { window.isClosed = true; return real.LMSFinish.call(api, empty); };
    for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSGetValue'])
      api[name] = (...values) => closed() ?? real[name].apply(api, values);
    api.LMSGetLastError = () => (window.isClosed ? '301' : real.LMSGetLastError.call(api));`;
  for (const version of versions) {
    const course = await host.open(page, version, { before: version === '1.2' ? strict : '' });
    await course.locator('.exercise').first().waitFor();
    await page.evaluate(() => {
      const { API, API_1484_11 } = window as unknown as Partial<Objects>;
      API?.LMSFinish('');
      API_1484_11?.Terminate('');
    });
    await keep(course, version, { softmaxLoss: { code: 'x', solved: true } });
    await expect(told(page, 'ended')).toBeVisible();
  }
});

test('from page to page one session lasts, and the next begins on the last page', async ({ page }) => {
  const before = `window.begun = 0;
    const begin = api.Initialize.bind(api);
    api.Initialize = (empty) => (window.begun++, begin(empty));`;
  const course = await host.open(page, '2004', { before });
  await course.locator('.turn-next a').click();
  await expect(course.locator('h1')).not.toContainText('Loss');
  const title = await course.locator('h1').innerText();
  const begun = await page.evaluate(() => (window as unknown as { begun: number }).begun);
  expect(begun).toBe(1);
  const saved = await leave(page);
  expect(readKept('2004', saved).place).not.toContain('losses');
  const again = await host.open(page, '2004', { saved });
  await expect(again.locator('h1')).toHaveText(title);
});

test('learners who share a browser keep their work apart', async ({ page }) => {
  const shows = async (learner: string, text: string | null, write?: string) => {
    const course = await host.open(page, '2004', { learner });
    await course.locator('.exercise').first().waitFor();
    const kept = await course
      .locator('body')
      .evaluate(() => localStorage.getItem('downhill:/2004/cell:losses/l2Penalty'));
    expect(kept && (JSON.parse(kept) as { code: string }).code, learner).toBe(text);
    if (write) await keep(course, '2004', { l2Penalty: { code: write } });
    await leave(page);
  };
  await shows('ada', null, 'of Ada');
  await shows('bob', null, 'of Bob');
  await shows('ada', 'of Ada');
  await shows('bob', 'of Bob');
});

test('data of a platform that are not ours are set aside and reported; browsing mode records nothing', async ({
  page,
}) => {
  const saved = { cmi: { suspend_data: 'page=7;score=3', location: 'javascript:alert(1)' } };
  const course = await host.open(page, '2004', { saved });
  await expect(told(page, 'unreadable')).toBeVisible();
  await expect(course.locator('.exercise').first()).toBeVisible();
  const aside = await course.locator('body').evaluate(() => localStorage.getItem('downhill:/2004/damaged:platform'));
  expect(aside).toBe('page=7;score=3');
  await host.open(page, '2004', { before: "api.cmi.mode = 'review';" });
  await expect(told(page, 'onlyLooking')).toBeVisible();
});

test('an assignment begins at its own page, and its exercises alone count', async ({ page }) => {
  const file = join(mkdtempSync(join(tmpdir(), 'downhill-assignment-')), 'week.json');
  const exercises = ['softmaxLoss', 'svmLoss'].map((name) => ({ name: `losses/${name}`, hints: false }));
  writeFileSync(file, JSON.stringify({ format: 'downhill-assignment', version: 1, title: 'Week 3', exercises }));
  const other = await platform({ assignment: file });
  const course = await other.open(page, '2004');
  await expect(course.locator('.assignment h2').first()).toHaveText('Week 3');
  await expect(course.locator('.assignment-task').nth(1)).toContainText('the mean hinge loss');
  await keep(course, '2004', { svmLoss: { code: 'x', solved: true }, l2Penalty: { code: 'x', solved: true } });
  await expect.poll(async () => readKept('2004', await keptBy(page)).score).toBe(0.5);
  await expect(course.locator('.assignment [role=status]').first()).toHaveText('1 of 2 exercises passed');
  other.end();
});
