import type { Locator, Page } from '@playwright/test';
import { expect, test } from './course';

async function open(page: Page, which: string) {
  await page.goto('losses/');
  const cell = page.locator(which).first();
  await cell.scrollIntoViewIfNeeded();
  await expect(cell).toHaveAttribute('data-ready', 'true');
  return cell;
}

async function write(page: Page, cell: Locator, code: string) {
  const editor = cell.locator('.cm-content');
  if (!(await editor.count())) await cell.locator('.cell-code').click();
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(code);
}

async function run(page: Page, cell: Locator, code: string) {
  await write(page, cell, code);
  await page.keyboard.press('Shift+Enter');
  await expect(cell.locator('.cell-output')).toHaveClass(/is-(done|wrong|right)/);
  return cell.locator('.cell-output');
}

test('an unedited cell runs without loading the editor', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const cell = await open(page, '.cell');
  await cell.getByRole('button', { name: 'Run' }).click();
  await expect(cell.locator('.cell-output')).toContainText('cross-entropy 2.04');
  expect(scripts.filter((url) => url.includes('editor'))).toEqual([]);
});

test('the editor takes the place of the code without a jump; what is typed is kept', async ({ page }) => {
  const cell = await open(page, '.cell');
  const height = (await cell.boundingBox())!.height;
  await cell.locator('.cell-code').click();
  await cell.locator('.cm-content').waitFor();
  expect(Math.abs((await cell.boundingBox())!.height - height)).toBeLessThan(1);
  await expect(await run(page, cell, '6 * 7')).toHaveText('42');
  await page.reload();
  await expect(page.locator('.cell').first().locator('.cell-code')).toHaveText('6 * 7');
  await page.locator('.cell').first().getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('.cell').first().locator('.cell-code')).toContainText('svmLoss');
  await page.locator('.cell').first().getByRole('button', { name: 'Undo reset' }).click();
  await expect(page.locator('.cell').first().locator('.cell-code')).toHaveText('6 * 7');
});

test('code that throws, does not parse or prints without end gets a readable message', async ({ page }) => {
  const cell = await open(page, '.cell');
  await expect(await run(page, cell, 'const a = 1;\nnull.x;')).toContainText('TypeError in line 2');
  await expect(await run(page, cell, 'const = 2;')).toContainText('Line 1: this cannot be read as code');
  await expect(await run(page, cell, "import fs from 'fs';")).toContainText('only “downhill” can be imported');
  const flood = await run(page, cell, 'for (let i = 0; i < 1e6; i++) console.log(i);');
  await expect(flood).toContainText('lines more');
  expect(await flood.locator('p').count()).toBeLessThan(210);
  await expect(await run(page, cell, 'const a = []; a.push(a); a')).toHaveText('[(itself)]');
});

test('an endless loop can be stopped, and the page lives on', async ({ page }) => {
  const cell = await open(page, '.cell');
  await write(page, cell, 'while (true) {}');
  await page.keyboard.press('Shift+Enter');
  await expect(cell.locator('.cell-note').first()).toContainText('Running … 1 s');
  await cell.getByRole('button', { name: 'Stop' }).click();
  await expect(cell.locator('.cell-output')).toHaveText('Stopped.');
  await expect(await run(page, cell, '1 + 1')).toHaveText('2');
});

test('a cell reaches no storage, page or network, by name or by other ways', async ({ page }) => {
  const cell = await open(page, '.cell');
  const names = [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'localStorage',
    'indexedDB',
    'caches',
    'document',
    'parent',
    'importScripts',
    'Worker',
    'BroadcastChannel',
    'navigator',
  ];
  await expect(await run(page, cell, `[${names.map((name) => `typeof ${name}`).join(', ')}].join()`)).toHaveText(
    `"${names.map(() => 'undefined').join()}"`,
  );
  const patched =
    "Object.defineProperty(MessageEvent.prototype, 'data', { get: () => 1 });\nJSON.stringify = Array.prototype.push = () => { throw 1; };\n7";
  await expect(await run(page, cell, patched)).toHaveText('7');
});

test.describe('a script from another host', () => {
  test.use({ mayFail: /example\.org/ });
  test('is refused by the sandbox’s policy', async ({ page }) => {
    const blocked: string[] = [];
    page.on('requestfailed', (request) => blocked.push(`${request.url()} ${request.failure()?.errorText}`));
    const cell = await open(page, '.cell');
    await expect(await run(page, cell, 'await (0, eval)("import(\'https://example.org/x.js\')")')).toContainText(
      'TypeError',
    );
    expect(blocked).toEqual(['https://example.org/x.js csp']);
  });
});

const solution = (term: string, end = 'total / scores.length') =>
  `export function svmLoss(scores: number[][], y: number[]): number {
  let total = 0;
  for (let i = 0; i < scores.length; i++)
    for (let j = 0; j < scores[i].length; j++) ${term}
  return ${end};
}`;
const term = 'total += Math.max(0, scores[i][j] - scores[i][y[i]] + 1);';

test('the exercise names the mistake, gives hints and a solution after tries, and knows the right answer', async ({
  page,
}) => {
  const cell = await open(page, '.exercise .cell');
  await expect(await run(page, cell, solution(term))).toContainText('charged for its own class');
  await expect(cell.getByRole('button', { name: 'Show a solution' })).toHaveCount(0);
  await cell.getByRole('button', { name: 'Hint' }).click();
  await expect(cell.locator('.cell-help')).toContainText('scores[i][y[i]]');
  await expect(await run(page, cell, solution(`if (j !== y[i]) ${term}`, 'total'))).toContainText(
    'Divide by the number of pictures',
  );
  await cell.getByRole('button', { name: 'Show a solution' }).click();
  await expect(await run(page, cell, solution(`if (j !== y[i]) ${term}`))).toHaveText(/^Right, on all \d+ inputs\.$/);
});

test('the exercise cannot be solved by importing the answer, or by patching what compares', async ({ page }) => {
  const cell = await open(page, '.exercise .cell');
  await expect(
    await run(
      page,
      cell,
      "import { svmLoss as s, tensor } from 'downhill';\nexport const svmLoss = (a, b) => s(tensor(a), b).item();",
    ),
  ).toContainText('yours to write');
  const cheat =
    'Math.abs = () => 0; Object.is = () => true; Number.prototype.valueOf = () => 0;\nexport const svmLoss = () => 0;';
  await expect(await run(page, cell, cheat)).toContainText('The result is always 0');
});

test('the exercise speaks Chinese too', async ({ page }) => {
  await page.goto('zh/losses/');
  const cell = page.locator('.exercise .cell');
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('button', { name: '检查' }).click();
  await expect(cell.locator('.cell-output')).toContainText('结果总是 0');
});
