import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync, strFromU8 } from 'fflate';
import { axeIsSilent, expect, fitsPhone, reach, test, write } from './course';

interface Notebook {
  nbformat: number;
  cells: { cell_type: string; id: string; source: string; metadata: { downhill?: { cell: string } } }[];
}

/** Saves by a button; returns the files of the archive by name. */
async function saved(page: Page, button: string): Promise<{ name: string; files: Record<string, string> }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  const entries = Object.entries(unzipSync(readFileSync(await download.path())));
  const files = Object.fromEntries(entries.map(([path, bytes]) => [path.split('/').at(-1)!, strFromU8(bytes)]));
  return { name: download.suggestedFilename(), files };
}

const cellOf = (notebook: Notebook, name: string) => notebook.cells.find(({ metadata }) => metadata.downhill?.cell === name)!; // prettier-ignore

test('an exercise and a chapter are saved as notebooks with the library, and an edited one comes back', async ({
  page,
}) => {
  await page.goto('losses/');
  const cell = page.locator('.cell[data-cell="losses/svmLoss"]');
  await reach(cell);
  await write(page, cell, 'export function svmLoss(scores: number[][], y: number[]): number {\n  return 1;\n}');
  const one = await saved(page, '[data-notebook="losses/svmLoss"]');
  expect(one.name).toBe('downhill-losses-svmLoss.zip');
  expect(Object.keys(one.files).sort()).toEqual([
    'downhill.d.mts',
    'downhill.mjs',
    'downhill.types.d.ts',
    'svmLoss.ipynb',
  ]);
  const alone = JSON.parse(one.files['svmLoss.ipynb']) as Notebook;
  expect(alone.cells.map(({ cell_type }) => cell_type)).toEqual(['markdown', 'markdown', 'code']);
  expect(alone.cells[1].source).toContain('the mean hinge loss');
  expect(alone.cells[2].source).toContain('return 1;');
  await expect(cell.locator('[data-notebook-said]')).toContainText('downhill-losses-svmLoss.zip');

  const chapter = await saved(page, '.chapter > p > [data-notebook="losses"]');
  const notebook = JSON.parse(chapter.files['losses.ipynb']) as Notebook;
  expect(cellOf(notebook, 'losses/svmLoss').source).toBe(alone.cells[2].source);
  expect(chapter.files['losses.ipynb']).not.toContain('{page}');
  expect(chapter.files['losses.ipynb']).toMatch(/\\?\(http:\/\/[^)]*\/losses\/#all-pictures\)/);

  // a student’s edits elsewhere
  cellOf(notebook, 'losses/svmLoss').source =
    'const svmLoss = function (scores: number[][], y: number[]): number {\n  return 2;\n}';
  notebook.cells.push({ cell_type: 'code', id: 'own', source: 'svmLoss([[1]], [0])', metadata: {} });
  await page.goto('my-work/');
  await expect(page.locator('.my-work')).toHaveAttribute('data-ready', 'true');
  for (const button of [
    '[data-action=export]',
    '[data-action=export-code]',
    '[data-notebook=""]',
    '[data-action=hand-in]',
  ])
    await expect(page.locator('.my-work-tools', { has: page.locator(button) }), button).toContainText(
      /brings? (it )?back/,
    );
  const input = page.locator('.my-work input[type=file]');
  const status = page.locator('.my-work section:last-child > [role=status]').last();
  const give = (name: string, text: string) => input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) }); // prettier-ignore
  await give('losses.ipynb', JSON.stringify(notebook));
  await expect(status).toContainText('Cells brought back from “losses.ipynb”: 1 (losses/svmLoss).');
  await expect(status).toContainText('In 1 of them you had other code');
  await expect(status).toContainText('has the course’s own code there: 6.');
  await expect(status).toContainText('no page has a place for them: 1.');
  await give('cut.ipynb', '{"nbformat": 4, "cells": [');
  await expect(status).toHaveText(/“cut.ipynb” is cut off or damaged/);
  await give('old.ipynb', '{"nbformat": 3, "worksheets": []}');
  await expect(status).toHaveText(/before version 4/);
  const archive = Buffer.from(readFileSync(await zipAgain(page)));
  await input.setInputFiles({ name: 'downhill.zip', mimeType: 'application/zip', buffer: archive });
  await expect(status).toContainText('no cell’s code was replaced. Here already, as in the notebook: losses/svmLoss.');
  // another browser, in the other language
  await page.evaluate(() => localStorage.clear());
  await page.goto('zh/my-work/');
  await expect(page.locator('.my-work')).toHaveAttribute('data-ready', 'true');
  await input.setInputFiles({ name: 'downhill.zip', mimeType: 'application/zip', buffer: archive });
  await expect(status).toContainText('恢复了 1 个单元（losses/svmLoss）');
  await page.goto('my-work/');
  await axeIsSilent(page, 'light');
  await fitsPhone(page);

  await page.goto('losses/');
  await reach(cell);
  await expect(cell).toContainText('return 2;');
  await expect(cell).toContainText('export function svmLoss(scores');
});

/** All work as one archive. */
async function zipAgain(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-notebook=""]').click()]);
  return download.path();
}

test.describe('without a network', () => {
  test.use({ mayFail: /503|Failed to load/ });
  test('a message says that no notebook can be made', async ({ page, context }) => {
    await page.goto('zh/my-work/');
    await page.locator('[data-notebook="losses"]').waitFor();
    await context.route('**/notebooks/**', (route) => route.fulfill({ status: 503, body: '' }));
    await page.locator('[data-notebook="losses"]').click();
    await expect(page.locator('[data-notebook-said]').filter({ hasText: '没有下载成功' })).toBeVisible();
  });
});
