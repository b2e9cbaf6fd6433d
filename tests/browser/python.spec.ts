// Python beside TypeScript: solutions of exercises, and the reference.
import type { Page } from '@playwright/test';
import { axeIsSilent, expect, fitsPhone, reach, test } from './course';

/** A passed exercise with its solution open. */
async function openSolution(page: Page, chapter: string, name: string) {
  await page.goto(`${chapter}/`);
  const exercise = page.locator(`#exercise-${name}`);
  await reach(exercise.locator('.cell'));
  await exercise.locator('[data-action=solution]').click();
  return exercise;
}

/** Has the browser remember an exercise as passed. */
const passed = (page: Page, cell: string) =>
  page.addInitScript((key) => {
    const path = location.pathname.replace(/(?:zh\/)?[a-z-]+\/$/, '');
    localStorage.setItem(`downhill:${path}cell:${key}`, JSON.stringify({ code: null, solved: true, tries: [] }));
  }, cell);

test('a solution is loaded when it is opened, is shown in three languages, and the choice is kept', async ({
  page,
  context,
  browserName,
}) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await passed(page, 'losses/svmLoss');
  await passed(page, 'losses/l2Penalty');
  await page.goto('losses/');
  await reach(page.locator('#exercise-svmLoss .cell'));
  const pythonAt = () => asked.filter((url) => /solutions\/|Solution/.test(url));
  expect(pythonAt()).toEqual([]);

  const exercise = await openSolution(page, 'losses', 'svmLoss');
  const code = exercise.locator('.exercise-solution .cell-code');
  await expect(code).toContainText('return total / scores.length;');
  expect(pythonAt().length).toBeGreaterThan(0);
  await exercise.getByRole('radio', { name: 'NumPy' }).check();
  await expect(code).toContainText('def svm_loss(scores, y):');
  await expect(code.locator('.code-keyword').first()).toHaveText('import');
  await exercise.getByRole('radio', { name: 'PyTorch' }).check();
  await expect(code).toContainText('F.multi_margin_loss(scores, y)');
  if (browserName === 'chromium') {
    await exercise.locator('[data-action=copy-solution]').click();
    await expect(exercise.locator('.exercise-solution').getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('import torch.nn.functional as F\n\n\ndef svm_loss(scores, y):\n    #');
  }
  // without one in PyTorch, it is in TypeScript
  await expect((await openSolution(page, 'losses', 'l2Penalty')).locator('.exercise-solution')).toContainText('const w of row'); // prettier-ignore
  const again = await openSolution(page, 'losses', 'svmLoss');
  await expect(again.getByRole('radio', { name: 'PyTorch' })).toBeChecked();
});

test.describe('without the network', () => {
  test.use({ mayFail: /ERR_FAILED|Failed to load/ });

  test('the solution is shown in TypeScript, with a message', async ({ page }) => {
    await passed(page, 'losses/svmLoss');
    await page.route('**/solutions/**', (route) => route.abort());
    const exercise = await openSolution(page, 'losses', 'svmLoss');
    await expect(exercise.locator('.exercise-solution')).toContainText('return total / scores.length;');
    await expect(page.locator('.part-missing')).toBeVisible();
    await page.unroute('**/solutions/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(exercise.getByRole('radio', { name: 'NumPy' })).toBeVisible();
    await expect(page.locator('.part-missing')).toHaveCount(0);
  });
});

test('solutions fit a phone and a thumb, and pass axe', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await passed(page, 'cnn/conv2dForward');
  const exercise = await openSolution(page, 'zh/cnn', 'conv2dForward');
  await exercise.getByRole('radio', { name: 'NumPy' }).check();
  await expect(exercise.locator('.exercise-solution')).toContainText('所有滤波器一起算');
  await fitsPhone(page);
  for (const theme of ['light', 'dark'] as const) await axeIsSilent(page, theme, '#exercise-conv2dForward');
});

test('the reference has PyTorch beside each example, or NumPy, and keeps the choice', async ({ page }) => {
  await page.goto('reference/');
  const inPyTorch = page.locator('#std [data-framework=pytorch]');
  const inNumPy = page.locator('#std [data-framework=numpy]');
  await expect(inPyTorch).toContainText('unbiased=False');
  await expect(inPyTorch).toBeVisible();
  await expect(inNumPy).toBeHidden();
  await page.getByRole('radio', { name: 'NumPy' }).check();
  await page.reload();
  await expect(inNumPy).toBeVisible();
  await expect(inPyTorch).toBeHidden();
  // what NumPy does not have
  await expect(page.locator('#conv2d [data-framework=pytorch]')).toBeVisible();
  await expect(page.locator('#argmax')).toContainText('indices are integers');
});

test('without scripts the reference has both', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('reference/');
  for (const framework of ['pytorch', 'numpy'])
    await expect(page.locator(`#std [data-framework=${framework}]`)).toBeVisible();
  await expect(page.locator('.reference-language')).toBeHidden();
  await context.close();
});
