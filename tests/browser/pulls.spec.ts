// Numbers in the prose that equal an input of a figure can be dragged to set it, with a mouse, keys and a finger.
import { expect, firstMove, test } from './course';
import type { Locator, Page } from '@playwright/test';

const cat = (page: Page) => page.locator('.chapter p [data-pulls="hinge-loss.scores.0"]').first();
const sentence = (page: Page) => page.locator('#hinge-loss-summary').first();
const middle = async (number: Locator) => {
  const { x, y, width, height } = (await number.boundingBox())!;
  return [x + width / 2, y + height / 2] as const;
};

async function open(page: Page, search = '') {
  await page.goto(`losses/${search}`);
  await firstMove(page);
  await expect(cat(page)).toHaveRole('slider');
}

test('a number is pulled with the mouse: the figure, its sentence and the address follow; Escape cancels', async ({
  page,
}) => {
  await open(page);
  const number = cat(page);
  const [x, y] = await middle(number);
  await page.mouse.move(x, y);
  await expect(number).toHaveAttribute('title', /3\.2/);
  await page.mouse.down();
  await page.mouse.move(x + 2, y);
  await expect(number).toHaveText('3.2'); // a trembling hand
  await page.mouse.move(x + 36, y, { steps: 5 });
  await expect(number).toHaveText('4.2');
  await expect(sentence(page)).toContainText('score at 4.2');
  await expect(page.locator('#hinge-loss .plane .handle')).toHaveAttribute('aria-valuenow', '4.2');
  await page.keyboard.press('Escape');
  await expect(number).toHaveText('3.2');
  await page.mouse.move(x + 140, y);
  await page.mouse.up();
  await expect(number).toHaveText('3.2');
  await expect(page).not.toHaveURL(/hinge-loss\.scores/);

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 5000, y, { steps: 3 });
  await page.mouse.up();
  await expect(number).toHaveAttribute('data-moved', '');
  expect(await number.getAttribute('aria-valuenow')).toBe(await number.getAttribute('aria-valuemin'));
  await expect(page).toHaveURL(/hinge-loss\.scores=/);
  await number.dblclick();
  await expect(number).toHaveText('3.2');
  await expect(number).not.toHaveAttribute('data-moved');
});

test('it is seen to be pulled before its figure is alive, and the first pull, key and press of a page count', async ({
  page,
}) => {
  await page.goto('losses/');
  const number = cat(page);
  await expect(number).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('#hinge-loss')).not.toHaveAttribute('data-ready');
  const [x, y] = await middle(number);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 36, y, { steps: 3 });
  await page.mouse.up();
  await expect(number).toHaveText('4.2');
  await expect(sentence(page)).toContainText('score at 4.2');

  await page.goto('about:blank');
  await page.goto('losses/');
  await expect(number).toHaveRole('slider');
  await number.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(number).toHaveText('3.4');
  await page.keyboard.press('Escape');
  await expect(number).toHaveText('3.2');

  await page.goto('about:blank');
  await page.goto('losses/');
  const margin = page.locator('[data-pulls="hinge-loss.margin"]');
  await margin.waitFor(); // what is below the opening comes a few parts per frame
  await margin.click({ force: true });
  await expect(page.locator('.pull-line')).toContainText('once you have answered');
});

test('a number follows a figure that is hydrated before the script of the numbers starts', async ({ page }) => {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/ChapterPage[^/]*\.js/, (route) => held.then(() => route.continue()));
  await page.goto('losses/#hinge-loss', { waitUntil: 'commit' });
  await expect(page.locator('#hinge-loss')).toHaveAttribute('data-ready', 'true');
  release();
  await expect(cat(page)).toHaveRole('slider');
  await expect(cat(page)).toHaveAccessibleName('Score of cat');
});

test('a number wakes a figure that is still far from the window', async ({ page }) => {
  await page.goto('optimizers/');
  await firstMove(page);
  const number = page.locator('.chapter p [data-pulls="momentum-vectors.rho"]').first();
  const figure = page.locator('#momentum-vectors');
  await expect(number).toHaveRole('slider');
  await expect(figure).not.toHaveAttribute('data-ready');
  await number.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  await page.keyboard.press('ArrowRight');
  await expect(number).toHaveAttribute('data-moved');
  await expect(figure).toHaveAttribute('data-ready', 'true');
});

test('keys pull it, a reloaded page has it as it was left, and it follows the figure', async ({ page }) => {
  await open(page);
  const number = cat(page);
  await number.focus();
  await expect(number).toHaveAccessibleName('Score of cat');
  for (const [key, text] of [
    ['ArrowRight', '3.3'],
    ['ArrowDown', '3.2'],
    ['PageUp', '4.2'],
    ['Escape', '3.2'],
    ['PageDown', '2.2'],
    ['Home', '3.2'],
    ['ArrowLeft', '3.1'],
  ]) {
    await page.keyboard.press(key);
    await expect(number, key).toHaveText(text);
    await expect(number).toHaveAttribute('aria-valuetext', text);
  }
  await expect(page).toHaveURL(/hinge-loss\.scores=3\.1,5\.1,-1\.7/);
  await open(page, new URL(page.url()).search);
  await expect(number).toHaveText('3.1');
  await page.locator('#hinge-loss .plane .handle').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(number).toHaveText('3.3');
});

test('an input that waits for an answer is not pulled, and says so, until the answer is given', async ({ page }) => {
  await open(page);
  const margin = page.locator('[data-pulls="hinge-loss.margin"]');
  await expect(margin).toHaveAttribute('aria-disabled', 'true');
  await margin.focus();
  await expect(margin).toHaveAttribute('title', /answered/);
  await page.keyboard.press('ArrowRight');
  await expect(margin).toHaveText('1');
  const why = 'It can be pulled once you have answered the question about it.';
  await expect(page.getByRole('status').filter({ hasText: why })).toHaveCount(1); // read aloud …
  await expect(page.locator('.pull-line')).toHaveText(why); // … and seen
  await cat(page).focus();
  await expect(page.getByRole('status').filter({ hasText: why })).toHaveCount(0);
  await margin.click({ force: true }); // it says itself that it is disabled
  await expect(page.locator('.pull-line')).toHaveText(why);
  await page.locator('.predict').first().getByRole('button', { name: 'Show', exact: false }).click();
  await expect(margin).toHaveAttribute('aria-disabled', 'false');
  await margin.focus();
  await page.keyboard.press('ArrowRight');
  await expect(margin).toHaveText('1.1');
  await expect(page).toHaveURL(/hinge-loss\.margin=1\.1/);
});

test('in the other language it can still be pulled, and is named there', async ({ page }) => {
  await open(page);
  await cat(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(cat(page)).toHaveText('3.3');
  await page.keyboard.press('l');
  const number = cat(page);
  await expect(number).toHaveAccessibleName('猫的得分');
  await expect(number).toHaveText('3.3');
  await number.focus();
  await page.keyboard.press('ArrowRight');
  await expect(number).toHaveText('3.4');
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 780 } });

  test('it is pulled sideways, says there what the figure says out of sight, and lets the page scroll', async ({
    page,
  }) => {
    await open(page);
    const number = cat(page);
    const bring = (to: number) =>
      number.evaluate((element, to) => scrollBy(0, element.getBoundingClientRect().top - to), to);
    await bring(60); // the figure is above the window
    const [x, y] = await middle(number);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', { x, y });
    for (let way = 6; way <= 36; way += 6) await touch('touchMove', { x: x + way, y: y + 1 });
    await expect(number).toHaveText('4.2');
    await expect(page.locator('.pull-line')).toContainText('4.2');
    await touch('touchEnd');
    await expect(page).toHaveURL(/hinge-loss\.scores=4\.2/);

    await bring(300);
    const before = await page.evaluate(() => scrollY);
    const [left, top] = await middle(number);
    await touch('touchStart', { x: left, y: top });
    for (let way = 10; way <= 120; way += 10) await touch('touchMove', { x: left, y: top - way });
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    await expect(number).toHaveText('4.2');
    const { width, height } = await number.evaluate((element) => {
      const { width, height } = getComputedStyle(element, '::after');
      return { width: parseFloat(width), height: parseFloat(height) };
    });
    expect(Math.min(width, height)).toBeGreaterThan(43);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is plain text', async ({ page }) => {
    await page.goto('losses/');
    await expect(cat(page)).toHaveText('3.2');
    await expect(cat(page)).toHaveCSS('text-decoration-line', 'none');
    await expect(cat(page)).not.toHaveAttribute('tabindex');
  });
});
