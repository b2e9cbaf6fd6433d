import { readFileSync } from 'node:fs';
import { axeIsSilent, expect, firstMove, fitsPhone, test } from './course';
import { scriptsOf, sizeOf } from './scripts';
import type { SearchTexts } from '../../src/site/search/texts';

const dist = process.env.DOWNHILL_DIST!;
const built = (locale: string) => JSON.parse(readFileSync(`${dist}/search/${locale}.json`, 'utf8')) as SearchTexts;
const dialogOf = (page: import('@playwright/test').Page) => page.locator('dialog.search');

test('nothing is loaded before it is opened, and then at most 8 KB of script', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const scripts = scriptsOf(page);
  await page.goto('losses/');
  await firstMove(page);
  await expect(page.locator('.widget').first()).toHaveAttribute('data-ready', 'true');
  await page.waitForLoadState('networkidle');
  const before = new Set(scripts);
  expect(asked.filter((path) => /search\/|dialog/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('option').first()).toBeVisible();
  expect(sizeOf([...scripts].filter((name) => !before.has(name)))).toBeLessThan(8 * 1024);
  expect(asked.filter((path) => path.endsWith('.json')).map((path) => path.split('/').at(-1))).toEqual(['en.json']);
});

test('by the keyboard alone: open, look, go down the list, follow; Escape closes and gives the focus back', async ({
  page,
}) => {
  await page.goto('losses/');
  await page.locator('.search-open').focus();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search the course' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.locator('.search-open')).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('condition number');
  const options = dialogOf(page).getByRole('option');
  await expect(options.first()).toContainText('条件数');
  await expect(dialogOf(page).getByRole('status')).toContainText('30 places');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/optimizers\/#/);
});

test('text typed while it is still loading is searched for', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route('**/dialog.client*.js', (route) => held.then(() => route.continue()));
  await page.goto('losses/');
  await page.keyboard.type('/momentum');
  release();
  await expect(page.getByRole('combobox')).toHaveValue('momentum');
  await expect(dialogOf(page).getByRole('option').first()).toContainText('动量');
});

test('text typed before the page’s scripts run is searched for, in a chapter and elsewhere', async ({ page }) => {
  for (const path of ['losses/', 'terms/', '']) {
    let release = () => {};
    const held = new Promise<void>((go) => (release = go));
    await page.route('**/_astro/*.js', (route) => held.then(() => route.continue()));
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('.search-open')).toBeVisible();
    await page.keyboard.type('/momentum');
    release();
    await expect(page.getByRole('combobox', { name: 'Search the course' }), path).toHaveValue('momentum');
    await page.unroute('**/_astro/*.js');
  }
});

test('a typed slash stays a slash: in a field, in an editor, with Ctrl', async ({ page }) => {
  await page.goto('reference/?q=norm');
  await page.getByRole('searchbox').press('End');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('norm/');
  await page.goto('cell/');
  await page.locator('.cell-static').first().click();
  await page.locator('.cm-content').press('/');
  await page.keyboard.press('Control+/');
  await expect(dialogOf(page)).toHaveCount(0);
  await page.locator('.search-open').focus();
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
});

test('searching in a page, in both languages', async ({ page }) => {
  await page.goto('losses/');

  await test.step('a hit is marked in its place; the other language is offered, and its results link to its pages', async () => {
    await page.locator('.search-open').click();
    await page.getByRole('combobox').fill('κ');
    await expect(dialogOf(page).locator('mark').first()).toHaveText('κ');
    await page.getByRole('combobox').fill('正则化');
    await expect(dialogOf(page).getByRole('option').first()).toContainText('regularization');
    await dialogOf(page).getByRole('option', { name: 'Look in the Chinese course, too' }).click();
    const there = dialogOf(page).getByRole('group', { name: 'In the Chinese course' }).getByRole('option');
    await expect(there.first()).toHaveAttribute('href', /\/zh\/losses\/#/);
    await expect(there.first()).toHaveAttribute('aria-selected', 'true');
    await axeIsSilent(page, 'light', 'dialog');
    await axeIsSilent(page, 'dark', 'dialog');
  });

  await test.step('a result on this page is scrolled to, and folds around it open', async () => {
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await page.locator('.search-open').click();
    await page.getByRole('combobox').fill('slopes of cross-entropy');
    const derivation = dialogOf(page).getByRole('option').filter({ hasText: 'Step by step' }).first();
    await derivation.click();
    await expect(dialogOf(page)).toBeHidden();
    await expect(page.locator('#slopes-of-cross-entropy')).toHaveAttribute('open');
    await expect(page.locator('#slopes-of-cross-entropy')).toBeInViewport();
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('it fills the screen, and everything is large enough for a thumb', async ({ page }) => {
    await page.goto('zh/backprop/');
    await page.locator('.search-open').tap();
    await fitsPhone(page);
    const examples = dialogOf(page).getByRole('option');
    await examples.filter({ hasText: '学习率' }).tap();
    await expect(page.getByRole('combobox')).toHaveValue('学习率');
    await expect(dialogOf(page).getByRole('option').first()).toContainText('learning rate');
    await fitsPhone(page);
    const small = await dialogOf(page)
      .locator('button, [role="option"]')
      .evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().height < 44).length);
    expect(small).toBe(0);
    await dialogOf(page).getByRole('option').first().tap();
    await expect(page).toHaveURL(/\/zh\/gradient-descent\/#/);
  });
});

test('if nothing is found, it says so, and offers the other language', async ({ page }) => {
  await page.goto('zh/');
  await page.keyboard.press('/');
  await page.keyboard.type('qqqqq');
  await expect(dialogOf(page).getByRole('status')).toHaveText('没有找到“qqqqq”。请换几个字试试，或者少写几个字。');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toContainText('英文版里也没有找到。');
});

test.describe('without a network', () => {
  test.use({ mayFail: /search\/en\.json|ERR_/ });

  test('it says so, and tries again', async ({ page }) => {
    await page.route('**/search/en.json', (route) => route.abort());
    await page.goto('losses/');
    await page.keyboard.press('/');
    await expect(dialogOf(page).getByRole('status')).toContainText('could not be loaded');
    await page.unroute('**/search/en.json');
    await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
    await expect(dialogOf(page).getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('combobox')).toBeFocused();
  });
});

test('every place that can be found exists, and is kept for offline use', () => {
  const pages = new Map<string, string>();
  for (const [locale, folder] of [
    ['en', ''],
    ['zh', 'zh/'],
  ]) {
    const { pages: listed, documents } = built(locale);
    for (const { page, hash, title } of documents) {
      const path = `${dist}/${folder}${listed[page].path}/index.html`;
      if (!pages.has(path)) pages.set(path, readFileSync(path, 'utf8'));
      if (hash) expect(pages.get(path)!.includes(`id="${hash}"`), `${path}#${hash} for ${title}`).toBe(true);
    }
  }
  const kept = JSON.parse(readFileSync(`${dist}/offline.json`, 'utf8')) as { files: [string, number][] };
  expect(kept.files.map(([path]) => path)).toEqual(expect.arrayContaining(['search/en.json', 'search/zh.json']));
});

test.describe('the same folder below another path', () => {
  test.use({ baseURL: process.env.DOWNHILL_BASED });

  test('is searched there', async ({ page }) => {
    await page.goto('losses/');
    await page.keyboard.press('/');
    await page.keyboard.type('momentum');
    await expect(dialogOf(page).getByRole('option').first()).toHaveAttribute('href', /^\/a\/course\/optimizers\/#/);
  });
});
