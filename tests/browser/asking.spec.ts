// Figures ask before they answer; the figure is in view where the text asks about it; ways lead there and back.
import type { Page } from '@playwright/test';
import { expect, firstMove, test } from './course';

const alive = (page: Page, id: string) => expect(page.locator(`#${id}`)).toHaveAttribute('data-ready', 'true');

test('what a question asks for is hidden until it is answered, then shown with the guess, and remembered', async ({
  page,
}) => {
  await page.goto('gradient-descent/#step-size');
  const figure = page.locator('#step-size');
  await alive(page, 'step-size');
  const bound = figure.locator('.descent-bound');
  await expect(bound).toBeHidden();
  await expect(figure.locator('.widget-summary').first()).not.toContainText('2/L');

  await figure.getByRole('link', { name: 'To the question' }).click();
  const question = page.locator('#predict-half-in-one-step');
  await question.getByLabel('0.01').check();
  await question.getByRole('button', { name: 'That is my answer' }).click();
  await expect(question.locator('.predict-verdict')).toHaveText('You chose “0.01”.');
  await expect(bound).toBeVisible();
  await expect(figure.locator('.widget-waiting')).toContainText('You predicted: 0.01');

  await page.reload();
  await alive(page, 'step-size');
  await expect(bound).toBeVisible();
  await expect(question.locator('.predict-answer')).toBeVisible();
  await expect(question.getByLabel('0.01')).toBeDisabled();
});

test('a reader may ask to see it, and a link to the figure shows what it showed', async ({
  page,
  context,
  browserName,
}) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('gradient-descent/#step-size');
  await alive(page, 'step-size');
  const figure = page.locator('#step-size');
  await figure.getByRole('button', { name: 'Show it now' }).click();
  await expect(figure.locator('.descent-bound')).toBeVisible();
  await expect(page.locator('#predict-half-in-one-step .predict-answer')).toBeHidden();
  await figure.locator('.widget-menu summary').click();
  await figure.getByRole('button', { name: 'Copy link to this state' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('step-size.shown=bound');

  await page.evaluate(() => localStorage.clear());
  await page.goto(link);
  await alive(page, 'step-size');
  await expect(figure.locator('.descent-bound')).toBeVisible();
});

test('without JavaScript, and on paper, nothing is held back', async ({ browser, page }) => {
  await page.goto('gradient-descent/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#step-size .descent-bound')).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: test.info().project.use.baseURL });
  const still = await context.newPage();
  await still.goto('gradient-descent/');
  await expect(still.locator('#step-size .descent-bound')).toBeVisible();
  await expect(still.locator('#step-size .widget-summary').filter({ hasText: '2/L' })).toBeVisible();
  await context.close();
});

test('a link that sets a figure leads to it, and Back leads to the sentence again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('losses/');
  await firstMove(page);
  await alive(page, 'hinge-loss');
  const link = page.locator('#predict-no-margin-no-loss-for-the-lazy .try').first();
  await page.locator('#predict-no-margin-no-loss-for-the-lazy').getByRole('button', { name: 'Just show me' }).click();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.locator('#hinge-loss .widget-figure')).toBeInViewport();
  const back = page.getByRole('button', { name: 'Back to the text' });
  await back.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 300);
  await expect(link).toBeInViewport();
});

test('where the page is wide, a figure stays in view beside the questions about it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('losses/#q4');
  await alive(page, 'svm-loss-table');
  await expect(page.locator('#predict-right-class-adds-1')).toBeInViewport();
  await expect(page.locator('#svm-loss-table .widget-figure')).toBeInViewport({ ratio: 0.9 });
});

test('the menu of a figure closes by Escape and by a press elsewhere, and covers nothing', async ({ page }) => {
  await page.goto('workbench/step-size/');
  const menu = page.locator('.widget-menu');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  await menu.locator('summary').click();
  await expect(menu).toHaveAttribute('open', '');
  const items = (await menu.locator('.widget-menu-items').boundingBox())!;
  const figure = (await page.locator('.widget-figure').boundingBox())!;
  expect(items.y + items.height).toBeLessThanOrEqual(figure.y + 1);
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open', '');
  await menu.locator('summary').click();
  await page.locator('.widget-title').click();
  await expect(menu).not.toHaveAttribute('open', '');
});
