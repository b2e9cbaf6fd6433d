import { expect, firstMove, frames, test } from './course';

test.describe('a term of a formula and its part of the figure', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('losses/');
    await firstMove(page);
    await expect(page.locator('.widget').first()).toHaveAttribute('data-ready', 'true');
  });

  const isMarked = (page: import('@playwright/test').Page, selector: string) => () =>
    page
      .locator(selector)
      .first()
      .evaluate((part) => getComputedStyle(part).outlineStyle === 'solid');
  const correct = '#eq-hinge .tex-correct';

  test('mark each other under the mouse, formula to figure and figure to formula', async ({ page }) => {
    const lane = '.hinge .lane-handle.tone-correct, .hinge .handle.tone-correct';
    await page.locator('#eq-hinge .tex-correct').hover();
    await expect.poll(isMarked(page, correct)).toBe(true);
    expect(await isMarked(page, lane)()).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(isMarked(page, correct)).toBe(false);

    const knob = page.locator('#hinge-loss .plane .handle');
    await knob.press('End'); // the zone is drawn once the loss has been zero
    await knob.blur();
    await page.locator('.hinge-safe').hover();
    await expect.poll(isMarked(page, correct)).toBe(true);
    expect(await isMarked(page, lane)()).toBe(true);
    expect(await isMarked(page, '#eq-hinge .tex-margin')()).toBe(false);
  });

  test('a score that is taken is marked by itself, not with every score of its tone', async ({ page }) => {
    const [cat, frog] = [1, 3].map((n) => `#svm-loss-table .svm-picture:nth-child(${n})`);
    await expect(page.locator(`${cat} .handle.tone-correct`)).toBeVisible();
    await page.locator(`${cat} .handle.tone-correct`).focus();
    await expect.poll(isMarked(page, `${cat} .hinge-sum [data-quantity="s.0.0"]`)).toBe(true);
    expect(await isMarked(page, `${frog} .handle.tone-correct`)()).toBe(false);
    await page.keyboard.press('ArrowRight'); // a number other than that of the text
    await expect.poll(isMarked(page, 'p [data-quantity="s.0.0"]')).toBe(false);
  });

  test('stay marked by a button of the legend, from the keyboard too, until it is pressed again', async ({ page }) => {
    const button = page.locator('#eq-hinge + .equation-legend').getByRole('button', { name: 'correct class' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(isMarked(page, correct)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await page.mouse.move(2, 2);
    await expect.poll(isMarked(page, correct)).toBe(true);
    await button.click();
    await page.mouse.move(2, 2);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  test('a number that is touched is marked in the figure, its sentence, the prose and the formula', async ({
    page,
  }) => {
    const places = [
      '#hinge-loss .hinge-reading',
      '#hinge-loss-summary [data-quantity="hinge.loss"]',
      '.equation [data-quantity="hinge.loss"]',
    ];
    const areMarked = () => Promise.all(places.map((place) => isMarked(page, place)()));
    await expect.poll(areMarked).toEqual([false, false, false]);
    await page.locator(places[1]).first().hover();
    await expect.poll(areMarked).toEqual([true, true, true]);
    await page.locator(places[2]).first().hover();
    await expect.poll(areMarked).toEqual([true, true, true]);
    expect(await isMarked(page, 'p [data-quantity="hinge.safeFrom"]')()).toBe(false);

    // by keys: the handle is the cat's score, and has its value
    await page.mouse.move(2, 2);
    await expect.poll(areMarked).toEqual([false, false, false]);
    await page.locator('#hinge-loss .plane .handle').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(areMarked).toEqual([true, true, true]);
    expect(await isMarked(page, 'p [data-quantity="s.0.0"]')()).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(areMarked).toEqual([false, false, false]);
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true });

    test('a number stays marked after the finger is lifted, until another place is touched', async ({ page }) => {
      await page.locator('#hinge-loss-summary [data-quantity="hinge.loss"]').first().tap();
      await frames(page, 6);
      expect(await isMarked(page, '#hinge-loss .hinge-reading')()).toBe(true);
      expect(await isMarked(page, '.equation [data-quantity="hinge.loss"]')()).toBe(true);
      await page.locator('#hinge-loss .widget-title').tap();
      await expect.poll(isMarked(page, '#hinge-loss .hinge-reading')).toBe(false);
    });
  });
});
