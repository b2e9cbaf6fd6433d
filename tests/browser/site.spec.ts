import { readdirSync } from 'node:fs';
import { axeIsSilent, expect, fitsPhone, layoutShift, locales, scrollThrough, test } from './course';
import { isLegible } from './legible';

const chapters = readdirSync(`${import.meta.dirname}/../../content`).map((chapter) => `${chapter}/`);

for (const { locale, home } of locales) {
  for (const path of ['', ...chapters, 'workbench/', ...(locale === 'en' ? ['reference/'] : [])]) {
    test(`/${home}${path} loads without a jump, is accessible in both themes, and fits a phone`, async ({ page }) => {
      await page.goto(home + path);
      await scrollThrough(page);
      expect(await layoutShift(page)).toBeLessThan(0.01);
      for (const widget of await page.locator('.widget').all()) {
        await widget.scrollIntoViewIfNeeded(); // what is far away is not laid out
        await isLegible(widget, `${await widget.getAttribute('id')} beside the text`);
      }
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'en' : 'zh-CN');
      await axeIsSilent(page, { contrast: locale === 'en' });
      await fitsPhone(page);
    });
  }

  for (const chapter of chapters) {
    test(`/${home}${chapter} shows every figure, formula and answer with JavaScript off`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(baseURL! + home + chapter);
      const figures = await page.locator('.widget-figure').all();
      expect(figures.length).toBeGreaterThanOrEqual(4);
      for (const figure of figures) {
        const box = (await figure.boundingBox())!;
        expect(box.width * box.height).toBeGreaterThan(30_000);
        expect(await figure.locator('svg[aria-labelledby]').count()).toBeGreaterThan(0);
      }
      expect(await page.locator('.katex-html').count()).toBeGreaterThan(1);
      const answers = page.locator('.predict details');
      expect(await answers.count()).toBe(await page.locator('.predict').count());
      await answers.first().locator('summary').click();
      await expect(answers.first().locator('p, a').first()).toBeVisible();
      await expect(page.locator('.cell-code').filter({ hasText: 'downhill' }).first()).toBeVisible();
      await expect(page.locator('.cell .without-script').first()).toBeVisible();
      await context.close();
    });
  }
}

test('the home page maps all twelve chapters, those that are written as links', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('.course-chapters > li')).toHaveCount(12);
  await page.locator('.course-chapters').getByRole('link', { name: 'Loss functions' }).click();
  await expect(page).toHaveURL(/\/losses\/$/);
});

test('the language switch keeps the reader at the same section, and the state of the widgets', async ({ page }) => {
  await page.goto('losses/?hinge-loss.margin=2#softmax');
  await page.locator('.language-switch').dispatchEvent('click');
  await expect(page).toHaveURL(/\/zh\/losses\/\?hinge-loss\.margin=2#softmax$/);
  await expect(page.locator('#softmax')).toBeInViewport();
  await page.locator('.language-switch').dispatchEvent('click');
  await expect(page).toHaveURL(/[^h]\/losses\/\?hinge-loss\.margin=2#softmax$/);
});

test('a link to a section leads there, though what stands above is measured only on the way', async ({ page }) => {
  await page.goto('losses/');
  const sections = await page.locator('main h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));
  const top = (id: string) => page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);
  for (const id of sections.slice(-4)) {
    await page.goto('about:blank');
    await page.goto(`losses/#${id}`);
    await expect.poll(async () => Math.abs((await top(id)) - 24), { message: id }).toBeLessThan(3);
    await page.waitForTimeout(300);
    expect(Math.abs((await top(id)) - 24), `${id} stays`).toBeLessThan(3);
  }
});

test('the colour switch is remembered', async ({ page }) => {
  await page.goto('losses/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.locator('.theme-switch').click();
  await page.locator('.theme-switch').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
});

test('numbered equations are linked to', async ({ page }) => {
  await page.goto('losses/');
  const link = page.locator('a.equation-link').first();
  const target = (await link.getAttribute('href'))!;
  await expect(page.locator(target)).toContainText('(1)');
});

test.describe('under another base path', () => {
  test.use({ baseURL: process.env.DOWNHILL_BASED });

  test('everything is found, the sandbox included', async ({ page, baseURL }) => {
    const found: string[] = [];
    page.on('response', (response) => {
      const { protocol, pathname } = new URL(response.url());
      if (protocol === 'http:' && (!pathname.startsWith('/course/') || response.status() >= 400))
        found.push(response.url());
    });
    await page.goto(`${baseURL}losses/`);
    await scrollThrough(page);
    await page.locator('[data-cell="losses/two-losses"] [data-action=run]').click();
    await expect(page.locator('[data-cell="losses/two-losses"] .cell-output')).toContainText('hinge loss 2.9');
    expect(found).toEqual([]);
  });
});

test('a printed chapter keeps its figures and drops its controls', async ({ page }) => {
  await page.goto('losses/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.hinge .plane')).toBeVisible();
  await expect(page.locator('.hinge-loss .widget-controls')).toBeHidden();
  await expect(page.locator('.print-address')).toBeVisible();
});

test('the reference finds what is typed, keeps it in the address, and lets a link show its target', async ({
  page,
}) => {
  await page.goto('reference/');
  const field = page.getByRole('searchbox');
  const shown = page.locator('.api-entry:visible h3');
  const all = await shown.count();
  await field.fill('cross entropy');
  await expect(page.locator('.reference-search [role=status]')).toHaveText(new RegExp(`^\\d+ of ${all}$`));
  await expect(shown.filter({ hasText: 'crossEntropy' })).toBeVisible();
  expect(await shown.count()).toBeLessThan(20);
  await page.reload();
  await expect(field).toHaveValue('cross entropy');
  await page.evaluate(() => (location.hash = 'matmul'));
  await expect(page.locator('#matmul')).toBeInViewport();
  await field.fill('no such thing');
  await expect(page.locator('.reference-search [role=status]')).toContainText('no such thing');
  await field.press('Escape');
  await expect(shown).toHaveCount(all);
});
