import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

/** The widgets, by their folders. */
export const widgets = readdirSync(`${import.meta.dirname}/../../src/widgets`);
export const locales = [
  { locale: 'en', home: '' },
  { locale: 'zh', home: 'zh/' },
];

/** Requests that a test expects to fail, such as those of a hostile cell. */
interface Options {
  mayFail: RegExp | null;
}

/**
 * A page of the built site. The test fails when anything goes wrong on it: an error or a warning in the console,
 * a broken rule of the content security policy, a request that fails or that leaves for another host.
 */
export const test = base.extend<Options>({
  mayFail: [null, { option: true }],
  page: async ({ page, baseURL, mayFail }, use) => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText; // what a page had not finished loading when it was left is no failure
      if (reason !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()} ${reason}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(baseURL!).origin)
        wrong.push(`left the site: ${request.url()}`);
    });
    await use(page);
    expect(wrong.filter((what) => !mayFail?.test(what))).toEqual([]);
  },
});

/**
 * Says that axe finds nothing in the light, and no contrast too low in the dark: nothing else depends on colours. Nor do
 * colours depend on the language: where a page is looked at in both, contrast may be left to one.
 */
export async function axeIsSilent(page: Page, { contrast = true } = {}) {
  // Legacy mode looks at this page alone and not at frames of other origins: the sandbox, which shows nothing.
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  const found = async (look: AxeBuilder) =>
    (await look.analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    );
  if (!contrast) return expect(await found(axe().disableRules('color-contrast'))).toEqual([]);
  expect(await found(axe())).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await found(axe().withRules('color-contrast')), 'in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Says that nothing sticks out at the right of a 390 px screen. */
export async function fitsPhone(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 });
  const [content, window] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window);
}

/**
 * Says that the picture of a widget, what moves it and the sentence that tells the result fit one screen: with the
 * picture at the top of the window, the others are in sight below it.
 */
export async function fitsOneScreen(widget: Locator, what: string) {
  const { below, mover, told, covered } = await widget.evaluate((section) => {
    const tall = [
      ...section.querySelectorAll('.widget-figure :is([data-picture], .plane, svg, canvas, table, .pixel-picture)'),
    ];
    const picture =
      section.querySelector('.widget-figure [data-picture]') ??
      tall.find((element) => element.getBoundingClientRect().height >= 120) ??
      section.querySelector('.widget-figure')!;
    const top = picture.getBoundingClientRect().top + scrollY;
    scrollTo({ top: Math.min(top - 4, section.getBoundingClientRect().top + scrollY + 200), behavior: 'instant' });
    scrollTo({ top: top - 4, behavior: 'instant' });
    const bottom = (element: Element | null) => element?.getBoundingClientRect().bottom ?? 0;
    const kind = section.dataset.mover;
    const moves = kind === 'run' ? '.widget-run' : kind === 'control' ? '.widget-controls > :first-child' : '';
    const moving = moves ? section.querySelector(moves) : null;
    const saying = section.querySelector('.widget-summary')!;
    const [a, b] = [moving, saying].map((element) => element?.getBoundingClientRect());
    return {
      below: bottom(picture) - innerHeight,
      mover: moving ? bottom(moving) - innerHeight : 0,
      told: bottom(saying) - innerHeight,
      covered: a && b ? Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) : 0,
    };
  });
  expect(covered, `${what}: the sentence and what moves the figure cover each other`).toBeLessThanOrEqual(1);
  expect(Math.max(below, mover, told), `${what}: picture, control and result on one screen`).toBeLessThanOrEqual(1);
}

/** Scrolls to a cell or figure until it is alive: what stands above may still grow, and take it out of sight. */
export const reach = (part: Locator) =>
  expect(async () => {
    await part.scrollIntoViewIfNeeded();
    await expect(part).toHaveAttribute('data-ready', 'true', { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });

/** Scrolls through the whole page, so that everything on it comes alive. */
export async function scrollThrough(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 500) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
    await page.waitForTimeout(40);
  }
  for (const widget of await page.locator('.widget').all()) await expect(widget).toHaveAttribute('data-ready', 'true');
}

/** How far things have jumped on the page since it was opened (Chromium's layout-shift score). */
export const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 200);
      }),
  );

/** Puts code in place of a cell's, by way of its editor. */
export async function write(page: Page, cell: Locator, code: string) {
  const editor = cell.locator('.cm-content');
  if (!(await editor.count())) await cell.locator('.cell-static').first().click();
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(code);
}
