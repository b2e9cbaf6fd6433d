// What still works when the page is translated; for the figures see figures.spec.ts.
import { expect, reach, test, translate, write } from './course';

test('cells run and report correctly on a translated page; prose is translated, formulas are not', async ({ page }) => {
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
    // until the script for copying is loaded
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
    // until the script for copying is loaded
    while (document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })))
      await new Promise((later) => setTimeout(later, 50));
    return clipboardData.getData('text/plain');
  });
  expect(text).toMatch(/^\$\$.*\\sum_\{j \\ne y_i\}.*\\;.*\$\$$/s);
});
