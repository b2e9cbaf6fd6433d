// A paragraph, a figure or a page in the other language, in place.
import type { Locator, Page } from '@playwright/test';
import { chapters, expect, inTurn, reach, scrollThrough, test, turnOf } from './course';

const block = (page: Page, name: string): Locator => page.locator(`[data-block="${name}"]`);
const top = (element: Locator) => element.evaluate((e) => e.getBoundingClientRect().top);
const paragraph = 'who-is-pulling.1';

async function turnAt(page: Page, element: Locator, key = 'l') {
  await element.scrollIntoViewIfNeeded();
  await element.hover();
  await page.keyboard.press(key);
}

test('a paragraph under the pointer switches to the other language and back, in place', async ({ page }) => {
  await page.goto('zh/losses/');
  const text = block(page, paragraph);
  const own = await text.textContent();
  await text.scrollIntoViewIfNeeded();
  const before = await top(text);
  await turnAt(page, text);
  await expect(text).toContainText('The purple line is a sum of two thinner ones.');
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('status').filter({ hasText: '这里换成了英文' })).toBeVisible();
  expect(await top(text)).toBeCloseTo(before, 0);
  await expect(block(page, 'who-is-pulling.2')).not.toHaveAttribute('lang');
  await page.keyboard.press('l');
  await expect(text).toHaveText(own!);
  await expect(text).not.toHaveAttribute('lang');
});

test('the same key turns a paragraph back even if the element under the pointer is gone', async ({ page }) => {
  await page.goto('losses/');
  const text = block(page, paragraph);
  const own = await text.textContent();
  const inner = text.locator('span').first();
  await inner.evaluate((e) => e.scrollIntoView({ block: 'end' })); // what is read is above it
  await inner.hover();
  // of two presses in a row, the second comes before the browser says what is under a pointer that rests
  await page.keyboard.press('l');
  await expect(text).toHaveAttribute('lang', /^zh/);
  await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true, cancelable: true }));
  });
  await expect(text).toHaveText(own!);
  await expect(page.locator('.chapter [data-block][lang]')).toHaveCount(0);
});

test('nothing in the other language is requested before it is needed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('zh/losses/');
  await scrollThrough(page);
  expect(asked.filter((path) => /(?<!zh)\/losses\/$/.test(path) || /flip/.test(path))).toEqual([]);
});

test('a figure switches with its state, and the page with all figures; what is being read stays in place', async ({
  page,
}) => {
  await page.goto('zh/losses/');
  const figure = page.locator('#hinge-loss');
  await reach(figure);
  const cat = figure.getByRole('slider').first();
  await cat.focus();
  await page.keyboard.press('End');
  const state = await cat.getAttribute('aria-valuenow');
  await turnAt(page, figure.locator('.widget-title'));
  await expect(figure.locator('.widget-title')).toHaveText('Push the cat’s score until the loss is zero');
  await expect(figure).toHaveAttribute('lang', 'en');
  expect(await cat.getAttribute('aria-valuenow')).toBe(state);
  await expect(block(page, paragraph)).not.toHaveAttribute('lang');

  const text = block(page, 'softmax.2');
  await text.evaluate((e) => e.scrollIntoView({ block: 'center' }));
  const read = page.locator('#softmax');
  const before = await top(read);
  await page.keyboard.press('Shift+L');
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(page.locator('.chapter h1')).toHaveText('Loss functions');
  await expect.poll(async () => Math.abs((await top(read)) - before)).toBeLessThan(60);
  await expect(figure).toHaveAttribute('lang', 'en');
  // figures hydrated later are in that language
  const later = page.locator('#same-loss-2w');
  await reach(later);
  await expect(later).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Shift+L');
  await expect(page.locator('.chapter [lang]')).toHaveCount(0);
  expect(await cat.getAttribute('aria-valuenow')).toBe(state);
});

test('a figure that is still computing switches as it was built', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/worker-[^/]*\.js/, (route) => held.then(() => route.continue()));
  await page.goto('zh/knn/');
  const figure = page.locator('#nearest-images');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('aria-busy', 'true');
  const [picture, sentence] = ['.widget-figure', '.widget-summary'].map((part) => figure.locator(part).first());
  const own = [await picture.innerText(), await sentence.innerText()];
  await page.keyboard.press('Shift+L');
  await expect(figure).toHaveAttribute('lang', 'en');
  await expect(sentence).toHaveText(/^Its class is “\w+”/);
  await expect(picture).not.toContainText(/\p{Script=Han}/u);
  await picture
    .locator('img')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode());
  await page.keyboard.press('Shift+L');
  await expect(sentence).toHaveText(own[1]);
  expect(await picture.innerText()).toBe(own[0]);
  await page.keyboard.press('Shift+L');
  letGo();
  await expect(figure).toHaveAttribute('aria-busy', 'false');
  await expect(sentence).not.toContainText(/\p{Script=Han}/u);
});

/** A cell of a chapter with comments or printed words, and one with hints. */
const cell = '[data-cell="losses/two-losses"]';

test('a code cell switches with its buttons, its comments and its printed words, also while it is edited', async ({
  page,
}) => {
  await page.goto('zh/losses/');
  const here = page.locator(cell);
  await reach(here);
  const own = await here.locator('.cell-static').innerText();
  const run = here.locator('[data-action=run]');
  const ownLabel = await run.textContent();
  await turnAt(page, here.locator('.cell-tools'));
  await expect(here).toHaveAttribute('lang', 'en');
  await expect(run).toHaveText('Run');
  await expect(here.locator('.cell-static')).toContainText("'hinge loss'");
  await expect(here.locator('.cell-static [class]').first()).toBeAttached(); // with its colours
  await run.click();
  await expect(here.locator('.cell-output')).toContainText('hinge loss');
  await turnAt(page, here.locator('.cell-tools'));
  await expect(run).toHaveText(ownLabel!);
  expect(await here.locator('.cell-static').innerText()).toBe(own);

  // an editor that holds the course's code follows, and nothing of it counts as the reader's
  await here.locator('.cell-static').click();
  const editor = here.locator('.cm-content');
  await editor.waitFor();
  await page.locator('h2').first().click();
  await turnAt(page, here.locator('.cell-tools'));
  await expect(editor).toContainText("'hinge loss'");
  await expect(here.locator('[data-action=reset-code]')).toHaveCount(0);
});

test('what a reader has changed in a cell stays as it is, whatever language its buttons are in', async ({ page }) => {
  await page.goto('zh/losses/');
  const here = page.locator(cell);
  await reach(here);
  await here.locator('.cell-static').click();
  const editor = here.locator('.cm-content');
  await editor.waitFor();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('// mine');
  const mine = await editor.innerText();
  await page.keyboard.press('Escape');
  await page.locator('h2').first().click();
  await expect(here.locator('.cell-note').first()).toHaveText('已保存在这个浏览器里');
  await page.keyboard.press('Shift+L');
  await expect(here).toHaveAttribute('lang', 'en');
  await expect(here.locator('[data-action=run]')).toHaveText('Run');
  await expect(here.locator('.cell-note').first()).toHaveText('Saved in this browser');
  expect(await editor.innerText()).toBe(mine);
  await here.locator('[data-action=reset-code]').click();
  await expect(editor).toContainText("'hinge loss'");
  await page.keyboard.press('Shift+L');
  await expect(here).not.toHaveAttribute('lang');
  await expect(editor).not.toContainText("'hinge loss'");
});

test('a question switches as a whole, with its verdict in the same language', async ({ page }) => {
  await page.goto('zh/losses/');
  const box = page.locator('.predict').nth(1);
  await box.locator('input').first().check();
  await turnAt(page, box.locator('.predict-question'));
  await expect(box.locator('.predict-option').first()).toHaveText('One that gives random scores');
  await box.getByRole('button', { name: 'That is my answer' }).click();
  await expect(box.locator('.predict-verdict')).toContainText('One that gives every class the same score');
  await turnAt(page, box.locator('.predict-question'));
  await expect(box.locator('.predict-verdict')).toContainText('给每个类别同样得分的');
});

test('a double tap switches a paragraph, one tap does not, nor do taps on a figure', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('losses/');
  const text = block(page, 'how-far.1');
  await text.scrollIntoViewIfNeeded();
  const { x, y } = (await text.boundingBox())!;
  // at two places, then twice at one
  await page.touchscreen.tap(x + 200, y + 10);
  await page.touchscreen.tap(x + 40, y + 10);
  await page.touchscreen.tap(x + 200, y + 10);
  await expect(text).not.toHaveAttribute('lang');
  await page.touchscreen.tap(x + 40, y + 10);
  await page.touchscreen.tap(x + 42, y + 11);
  await expect(text).toHaveAttribute('lang', 'zh-CN');
  await context.close();
});

test('a letter in a field is a letter', async ({ page }) => {
  await page.goto('losses/');
  const field = page.locator('.predict-number input').first();
  await expect(field).toBeVisible(); // what is below the opening comes a moment later
  await field.focus();
  await page.keyboard.press('l');
  await expect(field).toHaveValue('l');
  await expect(page.locator('.chapter [lang]')).toHaveCount(0);
});

test.describe('if the other language cannot be loaded', () => {
  test.use({ mayFail: /failed|Failed to load/ });
  test('the page says so, and tries again', async ({ page }) => {
    await page.route('**/zh/losses/', (route) => route.abort());
    await page.goto('losses/');
    const text = block(page, paragraph);
    await turnAt(page, text);
    await expect(page.getByText('The Chinese text could not be loaded.')).toBeVisible();
    await page.unroute('**/zh/losses/');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(text).toHaveAttribute('lang', 'zh-CN');
  });
});

/** Scrolls through a page until all of it is there: what is loaded once it is seen may belong to a figure that was not yet hydrated when it was passed. */
async function seeAll(page: Page) {
  await scrollThrough(page);
  await scrollThrough(page);
}

/** The differences between two pages, by figure and by block. */
async function differences(page: Page, other: Page): Promise<string[]> {
  const [one, two] = [await said(page), await said(other)];
  expect(Object.keys(one)).toEqual(Object.keys(two));
  return Object.keys(one).flatMap((part) => {
    const i = one[part].findIndex((text, at) => text !== two[part][at]);
    return i < 0 && one[part].length === two[part].length ? [] : `${part}: “${one[part][i]}” for “${two[part][i]}”`;
  });
}

/** The texts of a page and its figures, including accessible names. */
async function said(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const figures = [...document.querySelectorAll('.chapter .widget')].map((widget) => {
      const names = [...widget.querySelectorAll('[aria-label], [title], [aria-valuetext], [placeholder]')].flatMap(
        (e) => ['aria-label', 'title', 'aria-valuetext', 'placeholder'].map((name) => e.getAttribute(name) ?? ''),
      );
      const texts = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) names.push(texts.currentNode.nodeValue!.trim());
      return [widget.id, names.filter(Boolean)] as const;
    });
    const blocks = [...document.querySelectorAll<HTMLElement>('.chapter [data-block], .chapter :is(h2, h3)')]
      .filter((e) => !e.closest('astro-island'))
      .map((e) => e.textContent.replace(/\s+/g, ' ').trim());
    // those that wait for an answer turn once they are seen
    const seen = [...document.querySelectorAll<HTMLElement>('.chapter .cell[data-cell]')].filter((cell) =>
      cell.checkVisibility(),
    );
    const cells = seen.map((cell) => {
      const parts = cell.querySelectorAll('.cell-static .code-line, .cell-tools button');
      return [cell.dataset.cell!, [...parts].map(({ textContent }) => textContent.trim())] as const;
    });
    return { ...Object.fromEntries(figures), ...Object.fromEntries(cells), blocks };
  });
}

const looked = inTurn(chapters, (chapter) => turnOf(`content/${chapter}/en.mdx`), 1);
for (const chapter of looked) {
  test(`${chapter}, turned whole, says what its page in the other language says`, async ({ page }) => {
    test.slow();
    await page.goto(`zh/${chapter}/`);
    await page.keyboard.press('Shift+L');
    await expect(page.locator('.chapter h1')).toHaveAttribute('lang', 'en');
    await seeAll(page);
    const other = await page.context().newPage();
    await other.goto(`${chapter}/`);
    await seeAll(other);
    await expect.poll(async () => await differences(page, other), { timeout: 30_000 }).toEqual([]);
  });
}
