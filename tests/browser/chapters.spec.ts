// Every chapter is walked once, in one of the languages, from its first screen to its end; in the other it is looked at with
// JavaScript off. The other pages are looked at once in each language. Languages take turns, and with them themes: English in
// light, Chinese in dark; and so do chapters, if there are many, with whatever is slow. DOWNHILL_ALL=1 walks and checks
// every chapter in both languages and themes.
import {
  all,
  axeIsSilent,
  chapters,
  expect,
  fitsPhone,
  frames,
  inTurn,
  layoutShift,
  locales,
  reach,
  scrollThrough,
  test,
  turnOf,
} from './course';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isLegible } from './legible';
import { fontsOf, isPlot, scriptsOf, sizeOf, sizeOfFonts } from './scripts';
import { dependsOnOrder, figuresStyled } from './sheets';

const themesOf = (locale: string) => (['light', 'dark'] as const).filter((theme) => all || (theme === 'light') === (locale === 'en')); // prettier-ignore
/** Loaded when a reader starts to edit a code cell, and not before. */
const ofTheEditor = /^(mountEditor|compile|compiler|_virtual_sandbox-source|_virtual_plot)\b/;

const turn = (chapter: string) => turnOf(`content/${chapter}/en.mdx`);
/** The chapters checked with axe in this run, with their exercises; every figure is also checked alone. */
const looked = inTurn(chapters, turn, 2);
/** The chapters whose style sheets are reordered. */
const reordered = inTurn(chapters, (chapter) => turnOf(`content/${chapter}/zh.mdx`), 2);

/** The chapters walked to their end, and those read without scripts. */
const walks = inTurn(chapters, turn, 3);
const withoutScripts = inTurn(chapters, (chapter) => turnOf(`content/${chapter}/numbers.ts`), 3);

/** How high the figures of a page are, by their ids; none of them is only estimated. */
const heightsOf = (page: Page, figures: string) =>
  page.evaluate(async (figures) => {
    await document.fonts.ready;
    const all = [...document.querySelectorAll<HTMLElement>(figures)].filter((figure) => figure.checkVisibility());
    for (const figure of all) figure.style.contentVisibility = 'visible';
    const heights = all.map((figure) => [figure.id, figure.getBoundingClientRect().height] as const);
    for (const figure of all) figure.style.contentVisibility = '';
    return Object.fromEntries(heights);
  }, figures);

// the first paint on a phone waits for it
test('the document of every chapter, zipped, has at most 76 KB', () => {
  const sizes = chapters.flatMap((chapter) =>
    locales.map(({ home }) => {
      const path = `${home}${chapter}/index.html`;
      return [path, gzipSync(readFileSync(`${process.env.DOWNHILL_DIST}/${path}`)).length] as const;
    }),
  );
  expect(sizes.length).toBeGreaterThan(chapters.length);
  expect(sizes.filter(([, bytes]) => bytes > 76_000)).toEqual([]);
});

for (const chapter of chapters) {
  const walked = turn(chapter) % 2;
  for (const { locale, home } of !walks.includes(chapter) ? [] : all ? locales : [locales[walked]]) {
    test(`/${home}${chapter}/ from its first screen to its end`, async ({ page }) => {
      const loaded = scriptsOf(page);
      const fonts = fontsOf(page);
      let built: Record<string, number> = {};
      // on a phone or a desktop, the other way round in the other language
      await page.setViewportSize({
        width: (turn(chapter) >> 1) % 2 === Number(locale === 'en') ? 390 : 1280,
        height: 720,
      });
      await page.goto(`${home}${chapter}/`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove'))); // of a pointer that lies still
      await page.waitForLoadState('networkidle');

      await test.step('figures and exercises more than three screens below are not laid out', async () => {
        const below = await page.locator('.chapter :is(.widget, .exercise, .cell)').evaluateAll((pieces) =>
          pieces
            .filter((piece) => piece.getBoundingClientRect().top > 3 * innerHeight)
            .map(({ className, firstElementChild }) => ({
              className,
              isLaidOut: firstElementChild!.checkVisibility({ contentVisibilityAuto: true }),
            })),
        );
        expect(below.length).toBeGreaterThan(2);
        expect(below.filter(({ isLaidOut }) => isLaidOut)).toEqual([]);
      });

      await test.step('at most 70 KB of fonts in nine files', () => {
        expect(fonts.size).toBeGreaterThan(2);
        expect(fonts.size, [...fonts].join()).toBeLessThanOrEqual(9);
        expect(sizeOfFonts(fonts), [...fonts].join()).toBeLessThanOrEqual(70_000);
      });

      await test.step('at most 40 KB of script in 12 files before anything is scrolled to, 191 KB in 100 for the whole chapter besides Plot', async () => {
        expect(loaded.size).toBeGreaterThan(0);
        expect(sizeOf(loaded), [...loaded].join()).toBeLessThanOrEqual(40_000);
        expect(loaded.size, [...loaded].join()).toBeLessThanOrEqual(12);
        built = await heightsOf(page, '.widget:not([data-ready])');
        await scrollThrough(page);
        await expect(page.locator('astro-island[ssr]:visible')).toHaveCount(0);
        // again, for parts of figures that load as they come near, and were not drawn yet when they were passed
        await expect(page.locator('.widget[aria-busy=true]:visible')).toHaveCount(0);
        await scrollThrough(page);
        expect([...loaded].filter((name) => ofTheEditor.test(name))).toEqual([]);
        const [plot, others] = [true, false].map((wanted) => [...loaded].filter((name) => isPlot(name) === wanted));
        expect(sizeOf(others), others.join()).toBeLessThanOrEqual(191_000);
        expect(others.length, others.join()).toBeLessThanOrEqual(100);
        expect(sizeOf(plot)).toBeLessThanOrEqual(110_000);
        // with scripts, a run starts over; nothing else changes without input
        const begins = readFileSync(`content/${chapter}/en.mdx`, 'utf8').includes('still={');
        if (!begins) expect(plot).toEqual([]);
      });

      await test.step('every figure is as high alive as it was built: nothing beneath it moves', async () => {
        expect(Object.keys(built).length).toBeGreaterThan(2);
        const moved = async () => {
          const alive = await heightsOf(page, '.widget');
          return Object.entries(built).flatMap(([id, height]) =>
            Math.abs(alive[id] - height) > 2 ? [`${id}: built ${height} px, alive ${alive[id]} px`] : [],
          );
        };
        await expect.poll(moved).toEqual([]);
      });

      await test.step('no jump, and the first figure on the first screen', async () => {
        expect(await layoutShift(page)).toBeLessThan(0.01);
        await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'en' : 'zh-CN');
        await firstFigureIsSeen(page);
        await fitsPhone(page);
      });

      await page.setViewportSize({ width: 1280, height: 720 });
      await test.step('the texts of every figure can be read beside the text', () => figuresAreLegible(page));
      if (!looked.includes(chapter)) return;

      await test.step('is accessible', async () => {
        for (const theme of themesOf(locale)) await axeIsSilent(page, theme);
      });

      await test.step('every exercise, checked as it is found, says in whole sentences what is wrong', async () => {
        for (const exercise of await page.locator('.exercise .cell').all()) {
          await reach(exercise);
          await exercise.locator('[data-action=run]').click();
          await expect(exercise).toHaveAttribute('data-status', /wrong|failed/);
          const said = await exercise.locator('.cell-output').innerText();
          expect(said.trim()).not.toBe('');
          expect(said).not.toMatch(/\{\w+\}|undefined|\[object/);
        }
      });
    });
  }
  for (const { locale, home } of !withoutScripts.includes(chapter) ? [] : all ? locales : [locales[1 - walked]]) {
    test.describe(`/${home}${chapter}/ with JavaScript off`, () => {
      test.use({ javaScriptEnabled: false, bypassCSP: true });
      test('shows every figure, formula and answer', async ({ page }) => {
        const { carried, shown, twice } = figuresStyled(`${home}${chapter}`, readFileSync(`content/${chapter}/${locale}.mdx`, 'utf8')); // prettier-ignore
        expect(carried, 'figures whose styles the page carries').toEqual(shown);
        expect(twice, 'rules that the page has twice').toEqual([]);
        await page.goto(`${home}${chapter}/`);
        const figures = await page.locator('.widget-figure').all();
        expect(figures.length).toBeGreaterThanOrEqual(4);
        for (const figure of figures) {
          const box = (await figure.boundingBox())!;
          expect(box.width * box.height).toBeGreaterThan(30_000);
          expect(await figure.locator('svg[aria-labelledby], img[alt]:not([alt=""])').count()).toBeGreaterThan(0);
        }
        expect(await page.locator('.katex-html').count()).toBeGreaterThan(1);
        const answers = page.locator('.predict details');
        expect(await answers.count()).toBe(await page.locator('.predict').count());
        await answers.first().locator('summary').click();
        await expect
          .poll(async () => (await answers.first().innerText()).length)
          .toBeGreaterThan(locale === 'en' ? 60 : 30); // more than its heading
        await expect(page.locator('.cell-code').filter({ hasText: 'downhill' }).first()).toBeVisible();
        await expect(page.locator('.cell .without-script').first()).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'en' : 'zh-CN');
        for (const widget of await page.locator('.widget').all()) {
          await widget.scrollIntoViewIfNeeded();
          const id = (await widget.getAttribute('id'))!;
          await expect(() => isLegible(widget, id)).toPass({ timeout: 10_000 }); // what comes near is laid out a frame later
        }
        await expect(page.locator('[class*="-waits"]:visible'), 'notes that a part waits for an answer').toHaveCount(0);
        await firstFigureIsSeen(page);
        await fitsPhone(page);
        await page.setViewportSize({ width: 390, height: 664 });
        const atFoot = (sentences: Element[]) => sentences.filter((one) => getComputedStyle(one).position !== 'static');
        expect(await page.locator('.widget-summary').evaluateAll(atFoot), 'sentences that stay at the foot').toEqual(
          [],
        );
        if (reordered.includes(chapter))
          expect((await dependsOnOrder(page)).slice(0, 5), 'what depends on the order of style sheets').toEqual([]);
      });
    });
  }
}

for (const { locale, home } of locales) {
  for (const path of ['', 'workbench/', 'offline/', 'assignment/', ...(locale === 'en' ? ['reference/'] : [])]) {
    test(`/${home}${path} loads without a jump, is accessible, and fits a phone`, async ({ page }) => {
      await page.goto(home + path);
      await scrollThrough(page);
      expect(await layoutShift(page)).toBeLessThan(0.01);
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'en' : 'zh-CN');
      for (const theme of themesOf(locale)) await axeIsSilent(page, theme);
      await fitsPhone(page);
    });
  }
}

/** The texts of every figure are legible beside the text. */
async function figuresAreLegible(page: Page) {
  for (const widget of await page.locator('.widget').all()) {
    await widget.scrollIntoViewIfNeeded(); // what is far away is not laid out
    await frames(page, 3); // and what comes near, a frame later
    await isLegible(widget, `${await widget.getAttribute('id')} beside the text`);
  }
}

/** The first figure is on the first screen, on a desktop and on a phone. */
async function firstFigureIsSeen(page: Page) {
  const figure = page.locator('.widget-figure').first();
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ]) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const seen = await figure.evaluate((element) => innerHeight - element.getBoundingClientRect().top);
    expect(seen, `${width} px: pixels of the first figure that are seen`).toBeGreaterThan(300);
  }
}
