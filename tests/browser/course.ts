import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { all, inTurn, turnOf } from '../turns';
export { expect };

const root = `${import.meta.dirname}/../..`;
/** The widgets and chapters, by folder. */
export const widgets = readdirSync(`${root}/src/widgets`);
export const chapters = readdirSync(`${root}/content`);
/** Fields for a guess: what has not been given yet is in no link. */
export const guessFields = '.pattern-guess, .circuit-guess';
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
      const reason = request.failure()?.errorText; // a request that was pending when the page was left does not count as failed
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

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects axe to find no violations in a part of the page as it is, in light or dark. */
export async function axeIsSilent(page: Page, colorScheme: 'light' | 'dark', part = 'html') {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(axe);
  const found = await page.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // this page alone, and not frames of other origins: the sandbox shows nothing
    const { violations } = await axe.run(part, { resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, part);
  expect(found, `in the ${colorScheme}`).toEqual([]);
}

/** Expects nothing to overflow a 390 px screen on the right, including the contents of folds. */
export async function fitsPhone(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.derivation').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  const [content, window] = await page.evaluate(() => [document.scrollingElement!.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window);
  const cut = () =>
    page
      .locator('.equation')
      .evaluateAll((equations) =>
        equations
          .filter(
            (equation) =>
              equation.querySelector('.katex-html')!.getBoundingClientRect().width > equation.clientWidth + 1,
          )
          .map(({ id, textContent }) => id || textContent),
      );
  // once their fonts have loaded
  await expect.poll(cut, 'formulas that go on beyond the edge').toEqual([]);
}

/**
 * Expects the picture of a widget, its controls and its sentence to fit one screen: with the picture at the top of the
 * window, the others are visible below it.
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

/** Waits until a figure alone on its page is hydrated, and shows the requested state. */
export const isThere = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.widget[data-ready="true"][aria-busy="false"]:not(:has([aria-busy="true"]))')); // prettier-ignore

/**
 * Waits until the page has drawn `count` times; a second for each where it does not. Headless Chromium has been seen to
 * draw no frame for minutes while nothing on the page changed.
 */
export const frames = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++)
      await new Promise<void>((drawn) => {
        requestAnimationFrame(() => drawn());
        setTimeout(drawn, 1_000);
      });
  }, count);

/** Waits for the next frame of the page. */
export const nextFrame = (page: Page) => frames(page, 1);

/** The reader's first move, which loads a chapter's first figure. Browsers drop moves before their first frame. */
export async function firstMove(page: Page) {
  let felt = false;
  void page
    .evaluate(() => new Promise<void>((feel) => addEventListener('pointermove', (move) => move.movementX && feel())))
    .then(() => (felt = true));
  for (let x = 1; !felt; x = 3 - x) {
    await page.mouse.move(x, 1);
    await nextFrame(page);
  }
}

/** Scrolls to a cell or figure until it is hydrated: the content above may still grow, and move it out of sight. */
export const reach = (part: Locator) =>
  expect(async () => {
    await firstMove(part.page());
    await part.scrollIntoViewIfNeeded();
    await expect(part).toHaveAttribute('data-ready', 'true', { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });

/** Scrolls through the whole page, so that everything on it is hydrated. */
export async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    // as in `frames`
    const drawn = () =>
      new Promise<void>((then) => {
        requestAnimationFrame(() => then());
        setTimeout(then, 1_000);
      });
    for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
      scrollTo({ top: y, behavior: 'instant' });
      for (let frame = 0; frame < 3; frame++) await drawn();
    }
  });
  // parts that wait for an answer are not there yet
  for (const part of await page.locator('.widget:visible, .cell:visible').all())
    if ((await part.getAttribute('data-ready')) !== 'true') await reach(part);
}

/** The layout shifts on the page since it was opened (Chromium's layout-shift score). */
export const layoutShift = (page: Page) =>
  page.evaluate(async () => {
    let total = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) total += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    add(observer.takeRecords());
    return total;
  });

/** Imitates a browser's translator: replaces text by elements with new text nodes, where allowed. */
export const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement!;
      if (!text.data.trim() || parent.closest('[translate="no"], .notranslate, script, style, template, textarea'))
        continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = text.data;
      text.replaceWith(outer);
    }
  });

/** Replaces a cell's code in its editor. */
export async function write(page: Page, cell: Locator, code: string) {
  const editor = cell.locator('.cm-content');
  if (!(await editor.count())) await cell.locator('.cell-static').first().click();
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(code);
}

/**
 * Runs a cell's code until it has reported progress, then skips the time that it may take. What runs in
 * the sandbox continues at its own pace.
 */
export async function runOutOfTime(page: Page, cell: Locator, code: string, said: string) {
  await write(page, cell, code);
  await page.clock.install();
  await page.keyboard.press('Shift+Enter');
  await expect(cell.locator('.cell-output')).toContainText(said);
  await page.clock.fastForward(15_000);
}
