import { expect, reach, test, widgets, write } from './course';
import type { Page } from '@playwright/test';

/** Does what a browser's translator does: puts elements with new text nodes in place of the text, where it may. */
const translate = (page: Page) =>
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

const words = (page: Page, part: string) =>
  page.locator(part).evaluate((element) => element.textContent!.replace(/\s+/g, ' '));

for (const name of widgets) {
  test(`${name} stays right where the page is translated`, async ({ page }) => {
    await page.goto(`workbench/${name}/`);
    const widget = page.locator('.widget');
    const rests = async () => {
      await expect(widget).toHaveAttribute('data-ready', 'true');
      await expect(widget).toHaveAttribute('aria-busy', 'false');
    };
    await rests();
    await translate(page);
    await expect(widget.locator('.widget-title font').first()).toBeAttached();
    const control = widget.locator('input[type=range], [role=slider], input[type=radio]:not(:checked)').first();
    const before = page.url();
    if ((await control.getAttribute('type')) === 'radio') await control.check();
    else for (const key of ['End', 'ArrowLeft']) await control.press(key);
    // the address follows once the hand rests
    const rested = async () => {
      const address = page.url();
      await page.waitForTimeout(300);
      return address !== before && address === page.url();
    };
    await expect.poll(rested).toBe(true);
    await rests();
    const [figure, summary] = [await words(page, '.widget-figure'), await words(page, '.widget-summary')];
    const output = await widget.locator('output').allInnerTexts();
    await page.reload();
    await rests();
    await expect.poll(() => words(page, '.widget-summary')).toBe(summary);
    expect(await words(page, '.widget-figure')).toBe(figure);
    expect(await widget.locator('output').allInnerTexts()).toEqual(output);
  });
}

test('cells run and say the right thing where the page is translated; prose is translated, formulas are not', async ({
  page,
}) => {
  await page.goto('losses/');
  const cell = page.locator('[data-cell="losses/two-losses"]');
  await reach(cell);
  await translate(page);
  expect(await page.locator('.chapter p font').count()).toBeGreaterThan(20);
  expect(await page.locator('.katex font').count()).toBe(0);
  for (const text of ['1 + 1', '"next"']) {
    await write(page, cell, text);
    await cell.locator('[data-action=run]').click();
    await expect(cell.locator('.cell-output')).toContainText(text === '1 + 1' ? '2' : 'next');
    await translate(page);
  }
  await expect(cell.locator('.cell-output')).not.toContainText('2');
  await expect(cell.locator('.cell-main')).toHaveText('Run');
});

test('a copied formula comes once, as TeX that can be pasted elsewhere', async ({ page }) => {
  await page.goto('losses/');
  const copied = await page.evaluate(async () => {
    const paragraph = [...document.querySelectorAll('.chapter > p')].find(
      (p) => p.querySelectorAll('.katex').length > 1,
    )!;
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEnd(paragraph.nextElementSibling!, 0);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    const clipboardData = new DataTransfer();
    // until what copies is loaded
    while (document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })))
      await new Promise((later) => setTimeout(later, 50));
    return { text: clipboardData.getData('text/plain'), formulas: paragraph.querySelectorAll('.katex').length };
  });
  expect(copied.text.match(/\$[^$]+\$/g)).toHaveLength(copied.formulas);
  expect(copied.text).not.toMatch(/\\(checked|quoted|term|margin|loss|correct|forward|gradient)\b/);
});

test('a formula of which a part is selected is copied whole', async ({ page }) => {
  await page.goto('losses/');
  const text = await page.locator('#eq-hinge').evaluate(async (equation) => {
    const range = document.createRange();
    range.selectNodeContents(equation.querySelector('.katex-html .mord')!);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    const clipboardData = new DataTransfer();
    // until what copies is loaded
    while (document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })))
      await new Promise((later) => setTimeout(later, 50));
    return clipboardData.getData('text/plain');
  });
  expect(text).toMatch(/^\$\$.*\\sum_\{j \\ne y_i\}.*\\;.*\$\$$/s);
});
