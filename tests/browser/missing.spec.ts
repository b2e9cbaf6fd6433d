import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, firstMove, reach, test } from './course';

// these tests are about parts that cannot be loaded
test.use({ mayFail: /Failed to (load|fetch)|ERR_FAILED|Error hydrating|preload/ });

const chapter = 'losses/';
const twoLosses = '[data-cell="losses/two-losses"]';
const figure = '#hinge-loss';
/** A figure whose sliders are not held back by any question. */
const open = '#softmax-probabilities';

/** Blocks a script of the page until the returned function is called. */
async function keepAway(page: Page, script: string | RegExp) {
  const wanted = typeof script === 'string' ? (url: URL) => url.pathname.endsWith(script) : script;
  await page.route(wanted, (route) => route.abort());
  return () => page.unroute(wanted);
}

/** The name of the script that hydrates the part of a page with this mark in its markup. */
function scriptOf(path: string, mark: string) {
  const html = readFileSync(`${process.env.DOWNHILL_DIST!}/${path}index.html`, 'utf8');
  const island = html.slice(html.lastIndexOf('<astro-island', html.indexOf(mark)), html.indexOf(mark));
  return /component-url="[^"]*(\/[^"/]+)"/.exec(island)![1];
}

/** Scrolls to a part of the page, wherever it moves meanwhile, until `awaited` is visible. */
const comeTo = (part: Locator, awaited: Locator) =>
  expect(async () => {
    await part.scrollIntoViewIfNeeded();
    await expect(awaited).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });

test('a figure whose script is missing says so, and replays what was done to it once the script is there', async ({
  page,
}) => {
  const bringBack = await keepAway(page, scriptOf(chapter, `id="${open.slice(1)}"`));
  await page.goto(chapter);
  await firstMove(page);
  const note = page.locator('.part-missing');
  await comeTo(page.locator(open), note);
  await expect(note).toContainText('could not be loaded');
  const slider = page.locator(`${open} input[type=range]`).first();
  await slider.fill('0.6');
  const handle = page.locator(`${open} [role=slider]`).first();
  const before = Number(await handle.getAttribute('aria-valuenow'));
  await handle.press('ArrowRight');
  await handle.press('ArrowRight');

  await note.getByRole('button', { name: 'Try again' }).click();
  await expect(note, 'it is still away').toBeVisible();
  await bringBack();
  await note.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(open)).toHaveAttribute('data-ready', 'true');
  await expect(note).toHaveCount(0);
  await expect(slider).toHaveValue('0.6');
  await expect(page).toHaveURL(/softmax-probabilities\.target=0\.6/);
  await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
});

test('it is retried when the network is back, in Chinese too', async ({ page }) => {
  const bringBack = await keepAway(page, scriptOf(`zh/${chapter}`, `id="${figure.slice(1)}"`));
  await page.goto(`zh/${chapter}`);
  await firstMove(page);
  await page.locator(figure).scrollIntoViewIfNeeded();
  await expect(page.locator('.part-missing')).toContainText('没有加载成功');
  // a menu opened now shows nothing before it has its entries, then all of them
  const menu = page.locator(`${figure} .widget-menu`);
  await menu.locator('summary').click();
  await expect(menu.locator('.widget-menu-items')).toBeHidden();
  await bringBack();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator(figure)).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('.part-missing')).toHaveCount(0);
  for (const entry of ['show-code', 'copy-embed', 'open-as-cell'])
    await expect(menu.locator(`[data-action=${entry}]`).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open', '');
});

test('a reload brings the page back as it was left', async ({ page }) => {
  const bringBack = await keepAway(page, /OwnCode\.[^/]*\.js/);
  await page.goto(`${chapter}?hinge-loss.margin=2`);
  await page.locator(`${figure} .widget-menu summary`).click();
  await page.locator(`${figure} [data-action=show-code]`).click();
  const note = page.locator('.part-missing');
  await expect(note).toBeVisible();
  await bringBack();
  await note.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.locator(`${figure} input[type=range]`).first()).toHaveValue('2');
});

test('a reload replays what was done to a figure that was never hydrated', async ({ page }) => {
  const bringBack = await keepAway(page, scriptOf(chapter, `id="${open.slice(1)}"`));
  await page.goto(chapter);
  await page.mouse.move(1, 1);
  const note = page.locator('.part-missing');
  await comeTo(page.locator(open), note);
  await page.locator(`${open} input[type=range]`).first().fill('0.6');
  await bringBack();
  await note.getByRole('button', { name: 'Reload the page' }).click();
  await reach(page.locator(open));
  await page.mouse.move(2, 2);
  await expect(page).toHaveURL(/softmax-probabilities\.target=0\.6/);
  // another visit is not a reload
  await page.goto('knn/');
  await page.goto(chapter);
  await page.mouse.move(1, 1);
  await reach(page.locator(open));
  await expect(page.locator(open)).toHaveAttribute('data-ready', 'true');
  await expect(page).not.toHaveURL(/target/);
});

test('the code behind a figure is shown once it can be loaded', async ({ page }) => {
  const bringBack = await keepAway(page, /OwnCode\.[^/]*\.js/);
  await page.goto(chapter);
  await firstMove(page);
  await expect(page.locator(figure)).toHaveAttribute('data-ready', 'true');
  await page.locator(`${figure} .widget-menu summary`).click();
  await page.locator(`${figure} [data-action=show-code]`).click();
  const note = page.locator('.part-missing');
  await expect(note).toBeVisible();
  await bringBack();
  await note.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(`${figure} .own-code`)).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('a figure whose Worker is missing says so, and computes once it is there', async ({ page }) => {
  const bringBack = await keepAway(page, /\/worker-[^/]*\.js/);
  await page.goto('embed/critical-points/');
  const note = page.locator('.part-missing');
  await expect(note).toBeVisible();
  const menu = page.locator('.widget-menu');
  await menu.locator('summary').click();
  await expect(menu.locator('[data-action=copy-embed]')).toBeVisible();
  await bringBack();
  await note.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  // the parts of a figure that is alive are painted apart: they do not cover a menu that was opened before
  const entries = menu.locator('.widget-menu-items :is(a, button)');
  const covered = await entries.evaluateAll((all) =>
    all.flatMap((entry) => {
      const { left, top, width, height } = entry.getBoundingClientRect();
      const over = height && document.elementFromPoint(left + width / 2, top + height / 2);
      return over && !over.closest('.widget-menu-items') ? [entry.textContent] : [];
    }),
  );
  expect(covered).toEqual([]);
});

test('of the figures of one kind in a chapter, the one that lacks a part says so', async ({ page }) => {
  await page.goto('activations/');
  await firstMove(page);
  const third = page.locator('#leaky');
  await comeTo(third, page.locator('#leaky[data-ready]'));
  const bringBack = await keepAway(page, /OwnCode\.[^/]*\.js/);
  await third.locator('.widget-menu summary').click();
  await third.locator('[data-action=show-code]').click();
  const besideIts = page.locator('astro-island:has(#leaky) + .part-missing');
  await expect(besideIts).toBeVisible();
  await bringBack();
  await besideIts.getByRole('button', { name: 'Try again' }).click();
  await expect(third.locator('.own-code')).toBeVisible();

  const second = page.locator('#cost');
  await comeTo(second, page.locator('#cost[data-ready]'));
  const bringWorkers = await keepAway(page, /\/worker-[^/]*\.js/);
  await second.locator('[data-action=time]').click();
  await expect(page.locator('astro-island:has(#cost) + .part-missing')).toBeVisible();
  await bringWorkers();
});

for (const isOver of [true, false]) {
  test(`a drag that began before its figure was alive ${isOver ? 'is done again' : 'goes on'}`, async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const script = scriptOf(chapter, `id="${figure.slice(1)}"`);
    await page.route((url) => url.pathname.endsWith(script), (route) => held.then(() => route.continue())); // prettier-ignore
    await page.goto(chapter);
    const handle = page.locator(`${figure} [role=slider]`).first();
    const value = async () => Number(await handle.getAttribute('aria-valuenow'));
    const before = await value();
    const { x, y, width, height } = (await handle.boundingBox())!;
    const [left, top] = [x + width / 2, y + height / 2];
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + 40, top, { steps: 4 });
    if (isOver) await page.mouse.up();
    letGo();
    await expect(page.locator(figure)).toHaveAttribute('data-ready', 'true');
    await expect.poll(value).toBeGreaterThan(before);
    if (isOver) return;
    const sofar = await value();
    await page.mouse.move(left + 80, top);
    await expect.poll(value).toBeGreaterThan(sofar);
    await page.mouse.up();
  });
}

test('Run is kept for a cell that is not yet alive', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const script = scriptOf(chapter, twoLosses.slice(1, -1));
  await page.route((url) => url.pathname.endsWith(script), (route) => held.then(() => route.continue())); // prettier-ignore
  await page.goto(chapter);
  const cell = page.locator(twoLosses);
  await cell.locator('[data-action=run]').click();
  letGo();
  await expect(cell.locator('.cell-output')).toContainText('hinge loss 2.9');
});

test('a chapter’s scripts are requested once it is painted, and what was pressed before they run is done then', async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/_astro\/Shell\./, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(chapter, { waitUntil: 'domcontentloaded' }); // the rest may wait for the scripts
  const dialog = page.getByRole('dialog');
  await page.locator('.search-open').click();
  await expect(dialog).toHaveCount(0);
  release();
  await expect(dialog).toBeVisible();
  const [painted, ...requested] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0].startTime,
    ...performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ startTime }) => startTime),
  ]);
  expect(requested.length).toBeGreaterThan(3);
  expect(Math.min(...requested)).toBeGreaterThanOrEqual(painted);
});

test('a key that is pressed when only some of a chapter’s scripts run acts once', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/_astro\/Shell\./, (route) => released.then(() => route.continue()));
  const running = page.waitForResponse(/_astro\/ChapterPage\./);
  await page.goto(chapter, { waitUntil: 'domcontentloaded' });
  await (await running).finished();
  await page.keyboard.press('Shift+L');
  await page.evaluate(() => {
    Object.assign(window, { turns: 0 });
    addEventListener('keydown', ({ key }) => key === 'L' && (window as unknown as { turns: number }).turns++);
  });
  await page.keyboard.press('Shift+L');
  release();
  const turns = () => page.evaluate(() => (window as unknown as { turns: number }).turns);
  await expect.poll(turns).toBe(2);
});

test('the scripts of a chapter that is not painted, as in a hidden frame, are requested after a second', async ({
  page,
}) => {
  await page.addInitScript(() => (PerformanceObserver.prototype.observe = () => {}));
  await page.goto(chapter);
  await page.locator('.search-open').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** Whether the sections of a chapter are shown once it is parsed. */
async function showsSections(page: Page, address: string) {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const sections = [...document.querySelectorAll('.chapter > h2')];
      Object.assign(window, { shown: sections.every((section) => section.checkVisibility()) });
    }),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page.evaluate(() => (window as unknown as { shown: boolean }).shown);
}

test('a chapter is first painted without its sections, which are there right after', async ({ page }) => {
  await page.addInitScript(() => (PerformanceObserver.prototype.observe = () => {})); // it takes a second
  expect(await showsSections(page, chapter)).toBe(false);
  await expect(page.locator('.chapter > h2').last()).toBeVisible();
  await expect(page.locator('.colophon')).toBeVisible();
});

test('or, once the reader acts, as soon as their styles are there', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {};
    const later = setTimeout;
    Object.assign(window, { setTimeout: (act: () => void, ms: number) => (ms === 1_000 ? 0 : later(act, ms)) }); // nor after a second
  });
  expect(await showsSections(page, chapter)).toBe(false);
  await page.evaluate(() => document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await expect(page.locator('.chapter > h2').last()).toBeVisible();
});

test('text that was painted without its own fonts does not jump when the styles of the rest come', async ({ page }) => {
  const release: Record<string, () => void> = {};
  for (const kind of ['woff2', 'css']) {
    const held = new Promise<void>((done) => (release[kind] = done));
    await page.route(`**/*.${kind}`, async (route) => {
      await held;
      await route.continue();
    });
  }
  await page.goto(chapter, { waitUntil: 'commit' });
  await page.waitForFunction(() => {
    const [first] = performance.getEntriesByType('paint');
    return first && performance.now() > first.startTime + 500; // when an optional font is given up
  });
  const title = page.locator('h1');
  const width = () =>
    title.evaluate((title) => {
      const text = document.createRange();
      text.selectNodeContents(title);
      return text.getBoundingClientRect().width;
    });
  const painted = await width();
  const fonts = page.waitForResponse('**/*.woff2');
  release.woff2();
  await (await fonts).finished();
  release.css();
  await expect(page.locator('.chapter > h2').last()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await width()).toBe(painted);
});

test('not so where the reader comes for one of them, or comes back', async ({ page }) => {
  expect(await showsSections(page, `${chapter}#softmax`)).toBe(true);
  await page.evaluate(() => localStorage.clear());
  await page.goto(chapter);
  await page.reload({ waitUntil: 'domcontentloaded' });
  expect(await page.evaluate(() => (window as unknown as { shown: boolean }).shown)).toBe(true);
});
