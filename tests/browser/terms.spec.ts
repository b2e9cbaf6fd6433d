import { expect, firstMove, test } from './course';

test.describe('a term of a formula and its part of the figure', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('losses/');
    await firstMove(page);
    await expect(page.locator('.widget').first()).toHaveAttribute('data-ready', 'true');
  });

  const outlineOf = (page: import('@playwright/test').Page) =>
    page
      .locator('.hinge .lane-handle.tone-correct, .hinge .handle.tone-correct')
      .first()
      .evaluate((handle) => getComputedStyle(handle).outlineStyle);

  test('mark each other under the mouse, formula to figure and figure to formula', async ({ page }) => {
    const chapter = page.locator('.chapter');
    await page.locator('#eq-hinge .tex-margin').hover();
    await expect(chapter).toHaveAttribute('data-mark', 'margin');
    await page.mouse.move(2, 2);
    await expect(chapter).not.toHaveAttribute('data-mark');

    await page.locator('.hinge-safe').hover();
    await expect(chapter).toHaveAttribute('data-mark', 'correct');
    expect(await outlineOf(page)).toBe('solid');
    const background = await page
      .locator('#eq-hinge .tex-correct')
      .evaluate((term) => getComputedStyle(term).backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('stay marked by a button of the legend, from the keyboard too, until it is pressed again', async ({ page }) => {
    const chapter = page.locator('.chapter');
    const button = page.locator('#eq-hinge + .equation-legend').getByRole('button', { name: 'correct class' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(chapter).toHaveAttribute('data-mark', 'correct');
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await page.mouse.move(2, 2);
    await expect(chapter).toHaveAttribute('data-mark', 'correct');
    await button.click();
    await page.mouse.move(2, 2);
    await expect(chapter).not.toHaveAttribute('data-mark');
  });

  test('a number that is touched is marked in the figure, its sentence, the prose and the formula', async ({
    page,
  }) => {
    const isMarked = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part) => getComputedStyle(part).outlineStyle === 'solid');
    const places = [
      '#hinge-loss .hinge-reading',
      '#hinge-loss-summary [data-quantity="hinge.loss"]',
      '.equation [data-quantity="hinge.loss"]',
    ];
    const areMarked = () => Promise.all(places.map(isMarked));
    expect(await areMarked()).toEqual([false, false, false]);
    await page.locator(places[1]).first().hover();
    expect(await areMarked()).toEqual([true, true, true]);
    await page.locator(places[2]).first().hover();
    expect(await areMarked()).toEqual([true, true, true]);
    expect(await isMarked('p [data-quantity="hinge.safeFrom"]')).toBe(false);

    // by keys: the handle is the cat's score, and what it is worth
    await page.mouse.move(2, 2);
    expect(await areMarked()).toEqual([false, false, false]);
    await page.locator('#hinge-loss .plane .handle').focus();
    await page.keyboard.press('ArrowRight');
    expect(await areMarked()).toEqual([true, true, true]);
    expect(await isMarked('p [data-quantity="s.0.0"]')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await areMarked()).toEqual([false, false, false]);
  });
});
