import type { Page } from '@playwright/test';
import { expect, test } from './course';

async function alive(page: Page, address: string, widget: string) {
  await page.goto(address);
  const frame = page.locator(`#${widget}`);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame).toHaveAttribute('data-ready', 'true');
  return { frame, panel: page.locator('dialog.numbers') };
}

test('a click at a number shows its line and what it is made of, and the cell computes it', async ({ page }) => {
  const { frame, panel } = await alive(page, 'embed/hinge-loss/', 'hinge-loss');
  await frame.getByRole('slider').first().press('ArrowRight'); // the cat’s score, now 3.3
  const number = frame.locator('.widget-summary[id] [data-quantity="hinge.loss"]');
  await expect(number).toHaveText('2.8');
  await number.click();
  await expect(panel.getByRole('heading')).toHaveText('Where 2.8 comes from');
  await expect(panel.locator('.numbers-code mark')).toContainText(['losses([scores])']);
  await expect(panel.locator('.numbers-code mark').first()).toContainText('svmLoss(');
  await expect(panel.getByRole('row', { name: 'scores' }).first()).toContainText('[3.3, 5.1, −1.7]');
  await expect(panel.getByRole('row', { name: 'margin' })).toContainText('1');

  await panel.locator('[data-action="number-as-cell"]').click();
  const cell = page.locator('.cell');
  await expect(cell).toHaveAttribute('data-ready', 'true');
  await cell.locator('[data-action="run"]').click();
  await expect(cell.locator('.cell-output')).toContainText('2.8');
});

test('by keys: the menu lists the numbers, arrows choose, Escape goes back to the menu', async ({ page }) => {
  const { frame, panel } = await alive(page, 'zh/embed/hinge-loss/', 'hinge-loss');
  await frame.locator('.widget-menu summary').press('Enter');
  await frame.locator('[data-action="numbers"]').press('Enter');
  const choices = panel.locator('.numbers-list button');
  await expect(panel.locator('.numbers-status')).toHaveText('');
  expect(await choices.count()).toBeGreaterThan(2);
  await expect(choices.first()).toBeFocused();
  expect(await choices.evaluateAll((all) => all.filter(({ tabIndex }) => (tabIndex as number) === 0).length)).toBe(1);
  await page.keyboard.press('ArrowDown');
  await expect(choices.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.locator('.numbers-code mark').first()).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.getByRole('link', { name: '在代码单元中打开' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(frame.locator('.widget-menu summary')).toBeFocused();
});

test('controls and fixed numbers open nothing; a named input is called one', async ({ page }) => {
  const { frame, panel } = await alive(page, 'embed/hinge-loss/', 'hinge-loss');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await frame.locator('.number-field').first().click();
  await frame.locator('.widget-title').click();
  await expect(panel).toHaveCount(0);
  expect(loaded.filter((url) => /\/open\.[^/]*js$/.test(url))).toEqual([]);
  await frame.locator('.widget-summary[id] [data-quantity="s.0.0"]').click();
  await expect(panel).toContainText('scores[0]');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
});

test('while an answer is held back, so is the explanation of its number', async ({ page }) => {
  const { frame, panel } = await alive(page, 'backprop/', 'relu-jacobian');
  await expect(frame.locator('[data-action="show-held"]').first()).toBeAttached();
  await frame.locator('.widget-menu summary').click();
  await frame.locator('[data-action="numbers"]').click();
  await expect(panel.locator('.numbers-status')).toHaveText('');
  expect(await panel.locator('.numbers-list').innerText()).not.toContain('64');
  await panel.locator('.numbers-list button').first().click();
  await expect(panel).toContainText('once you have answered');
  await expect(panel.locator('[data-action="number-as-cell"]')).toHaveCount(0);
});

test('on a phone it is at the foot of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { frame, panel } = await alive(page, 'embed/hinge-loss/', 'hinge-loss');
  await frame.locator('.widget-summary[id] [data-quantity="hinge.loss"]').click();
  await expect(panel.locator('.numbers-code')).toBeVisible();
  const box = (await panel.boundingBox())!;
  expect([box.x, box.width, box.y + box.height]).toEqual([0, 390, 844]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
