// A passed exercise does something on the page: the reader's function runs in its figure, and can be removed again.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, frames, reach, test } from './course';

const solutionOf = (exercise: string) =>
  readFileSync(`${import.meta.dirname}/../../content/${exercise.replace('/', '/cells/')}/solution.ts`, 'utf8');

/** Opens a page on which an exercise was solved at an earlier visit, with this code in it. */
async function returnTo(page: Page, address: string, exercise: string, code: string) {
  await page.goto('my-work/');
  await page.evaluate(
    ([key, work]) => localStorage.setItem(key, work),
    [`downhill:cell:${exercise}`, JSON.stringify({ code, solved: true })],
  );
  await page.goto(address);
  const cell = page.locator(`#exercise-${exercise.split('/')[1]} .cell`);
  await reach(cell);
  return cell;
}

test('a function that has passed runs in its figure, follows its controls, and is removed again', async ({ page }) => {
  await page.goto('losses/');
  const cell = page.locator('#exercise-svmLoss .cell');
  await reach(cell);
  await expect(cell.locator('[data-action=in-figure]')).toHaveCount(0);
  await cell.locator('.cell-static').first().click();
  await cell.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(solutionOf('losses/svmLoss'));
  await cell.locator('[data-action=run]').click();
  await expect(cell).toHaveAttribute('data-status', 'right', { timeout: 30_000 });

  const button = cell.locator('[data-action=in-figure]');
  await button.focus();
  await page.keyboard.press('Enter');
  const figure = page.locator('#svm-loss-table');
  const banner = figure.locator('.own-code-banner');
  await expect(banner).toContainText('This figure runs your svmLoss.', { timeout: 30_000 });
  await expect(banner).toBeFocused();
  await expect(banner).toBeInViewport();
  await expect(figure.locator('.widget-figure')).toBeInViewport();

  const summary = figure.locator('.widget-summary').first();
  const before = await summary.textContent();
  const handle = figure.getByRole('slider').first();
  await handle.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => summary.textContent()).not.toBe(before);
  let own: string | null = null;
  await expect(async () => {
    own = await summary.textContent();
    await frames(page, 10); // the last of the presses has been answered once nothing changes any more
    expect(await summary.textContent()).toBe(own);
  }).toPass();

  await page.keyboard.press('Shift+Tab');
  await figure.getByRole('button', { name: 'Back to the course’s code' }).press('Enter');
  await expect(banner).toHaveCount(0);
  await expect(summary).toHaveText(own!); // the solution is right, and the course's code gives the same

  // the way back leads to the exercise
  await page.locator('.way-back').click();
  await expect(button).toBeInViewport();
});

test('a moment carries the function that runs in the figure; whoever opens it runs it, or does not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tenfold = solutionOf('losses/svmLoss').replace('return total', 'return 10 * total');
  const cell = await returnTo(page, 'losses/', 'losses/svmLoss', tenfold);
  const figure = page.locator('#svm-loss-table');
  const banner = figure.locator('.own-code-banner');
  const summary = figure.locator('.widget-summary').first();
  await cell.locator('[data-action=in-figure]').click();
  await expect(banner).toContainText('This figure runs your svmLoss.', { timeout: 30_000 });
  const sent = (await summary.textContent())!;
  await figure.locator('.widget-menu summary').click();
  await figure.locator('[data-action=save-moment]').waitFor();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await figure.locator('[data-action=copy-link]').click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toContain('#moment=');
  const link = await clipboard();
  expect(link.length).toBeLessThanOrEqual(2_000);

  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(banner).toContainText('brings its own code');
  await expect(summary).not.toHaveText(sent);
  await figure.locator('[data-action=run-brought]').click();
  await expect(banner).toContainText('runs the code that came', { timeout: 30_000 });
  await expect(summary).toHaveText(sent);
});

test('on a later visit, in Chinese, the figure runs the reader’s current code', async ({ page }) => {
  const tenfold = solutionOf('losses/svmLoss').replace('return total', 'return 10 * total');
  const cell = await returnTo(page, 'zh/losses/', 'losses/svmLoss', tenfold);
  const figure = page.locator('#svm-loss-table');
  const shown = () => figure.locator('.widget-figure').textContent();
  await cell.getByRole('button', { name: '放进图里运行' }).click();
  await expect(figure.locator('.own-code-banner')).toContainText('这幅图正在运行你写的 svmLoss。', { timeout: 30_000 });
  const ten = await shown();
  await figure.getByRole('button', { name: '换回课程的代码' }).click();
  await expect.poll(shown).not.toBe(ten);
});

test('code that fails in the figure is reported in a sentence, and the figure stays', async ({ page }) => {
  const broken = 'export function svmLoss(scores, y) {\n  return scores[7][0];\n}';
  const cell = await returnTo(page, 'losses/', 'losses/svmLoss', broken);
  const figure = page.locator('#svm-loss-table');
  await cell.locator('[data-action=in-figure]').click();
  await expect(figure.getByRole('alert')).toContainText(
    'Your svmLoss could not run here, so the figure runs the course’s code.',
    { timeout: 30_000 },
  );
  await expect(figure.locator('.widget-figure')).toContainText('2.9');
  await figure.getByRole('button', { name: 'Close this message' }).click();
  await expect(figure.locator('.own-function')).toHaveCount(0);

  // a cell that does not define the function any more
  const renamed = await returnTo(page, 'losses/', 'losses/svmLoss', 'const other = 1;');
  await renamed.locator('[data-action=in-figure]').click();
  await expect(figure.getByRole('alert')).toContainText('no longer defines a function svmLoss', { timeout: 30_000 }); // prettier-ignore
});

test('a figure that is computed in a Worker runs the reader’s function, in a state that uses it', async ({ page }) => {
  const cell = await returnTo(page, 'optimizers/', 'optimizers/adamStep', solutionOf('optimizers/adamStep'));
  await cell.locator('[data-action=in-figure]').click();
  const figure = page.locator('#adaptive-steps');
  await expect(figure.locator('.own-code-banner')).toContainText('runs your adamStep', { timeout: 30_000 });
  const beta2 = figure.getByRole('group', { name: 'Adam’s β₂' });
  await expect(beta2.getByRole('radio', { name: '0.999' })).toBeChecked();
});

test('an optimizer that has passed joins the race, which starts', async ({ page }) => {
  const code = solutionOf('optimizers/yourOwnOptimizer');
  await page.goto('optimizers/');
  // until its question is answered, no runner starts on the saddle
  await page
    .locator('.predict[data-claim=rmsprop-first-over-the-saddle]')
    .getByRole('button', { name: 'Just show me' })
    .click();
  const cell = await returnTo(page, 'optimizers/', 'optimizers/yourOwnOptimizer', code);
  await cell.locator('[data-action=in-figure]').click();
  const race = page.locator('#fair-race');
  await expect(race.locator('tbody tr')).toHaveCount(7, { timeout: 30_000 });
  await expect(race.locator('tbody tr').nth(6)).toContainText('Yours');
  const step = race.getByRole('slider', { name: 'Steps' });
  await expect.poll(async () => Number(await step.inputValue()), { timeout: 30_000 }).toBeGreaterThan(5);
  await race.getByRole('button', { name: 'Pause' }).click();
  // once more: from the start
  await page.locator('.way-back').click();
  await cell.locator('[data-action=in-figure]').click();
  await expect.poll(async () => Number(await step.inputValue()), { timeout: 30_000 }).toBeGreaterThan(2);
});
