import type { Locator, Page } from '@playwright/test';
import { expect, reach, test, write } from './course';

async function cellNamed(page: Page, name: string) {
  const cell = page.locator(`.cell[data-cell="losses/${name}"]`);
  await reach(cell);
  return cell;
}

async function run(page: Page, cell: Locator, code?: string) {
  if (code !== undefined) await write(page, cell, code);
  await cell.locator('[data-action="run"]').click();
  await expect(cell).toHaveAttribute('data-status', /done|failed|wrong|right/);
  return cell.locator('.cell-output');
}

test('the cells of a chapter share their names', async ({ page }) => {
  await page.goto('losses/');

  await test.step('what depends on a cell that has run again is marked', async () => {
    const nudge = await cellNamed(page, 'nudge');
    const slope = await run(page, nudge);
    await expect(slope).toContainText(/slope (1|0\.99)/);
    await expect(slope).toContainText('Run first, because this cell needs them: two-losses.');
    const above = await cellNamed(page, 'two-losses');
    await run(page, above, "import { tensor } from 'downhill';\nconst scores = tensor([[9, 1, 1]]);");
    await expect(nudge.locator('.cell-note').first()).toHaveText(
      'What this was computed from has changed since. Run it again.',
    );
    await nudge.evaluate((element) => element.removeAttribute('data-status'));
    await expect(await run(page, nudge)).toHaveText('slope 0.00');
    await expect(nudge.locator('.cell-note').first()).toHaveText('');
  });

  await test.step('cells share names: what is needed runs first, what depends on it is marked', async () => {
    const first = await cellNamed(page, 'two-losses');
    await write(page, first, 'const base = 20;');
    const exercise = await cellNamed(page, 'svmLossGradient');
    await write(page, exercise, 'export function svmLossGradient(scores, y) { return base + 1; }');
    const last = await cellNamed(page, 'l2Penalty');
    // an exercise shares the function that it asks for; checking it runs what it needs
    await last.getByRole('button', { name: 'Check' }).click();
    await expect(last).toHaveAttribute('data-status', 'wrong');
    const checked = await run(page, exercise);
    await expect(checked).toContainText('gives a single number');

    await expect(await run(page, first, 'let base = 20;\nbase')).toHaveText('20');
    await expect(await run(page, first, 'let base = 30; svmLossGradient')).toContainText(
      '“svmLossGradient” is defined only further below, in the cell “svmLossGradient”',
    );
  });

  await test.step('a name has one owner', async () => {
    const first = await cellNamed(page, 'two-losses');
    await write(page, first, 'const svmLossGradient = 1;\nsvmLossGradient');
    const exercise = await cellNamed(page, 'svmLossGradient');
    await expect(await run(page, exercise)).toContainText(
      '“svmLossGradient” is already defined, in the cell “two-losses”, and the cells of a chapter share their names.',
    );
  });
});

test('what a cell shows while it runs', async ({ page }) => {
  await page.goto('cell/');
  const cell = page.locator('.cell');
  await reach(cell);

  await test.step('plots, pictures, live curves and progress', async () => {
    const output = await run(
      page,
      cell,
      "import { plot, image } from 'downhill';\nplot({ train: [3, 2, 1], test: [3, 2.5, 2] }, { xLabel: 'step', logY: true });\nplot([1, 2, 3], { kind: 'bars' });\nimage([[0, 1], [1, 0]]);",
    );
    await expect(output.locator('.cell-plot')).toHaveCount(2);
    await expect(output.locator('[aria-label="line"] path')).toHaveCount(2);
    await expect(output.locator('.plot-swatches')).toHaveText('traintest');
    await expect(output.locator('[aria-label="rule"][stroke-width="8"] line')).toHaveCount(3);
    expect(await output.locator('canvas').evaluate((c: HTMLCanvasElement) => [...c.getContext('2d')!.getImageData(0, 0, 2, 1).data])).toEqual([0, 0, 0, 255, 255, 255, 255, 255]); // prettier-ignore
    await write(
      page,
      cell,
      "import { curve, progress } from 'downhill';\nfor (let i = 0; i < 200; i++) {\n  const until = performance.now() + 10;\n  while (performance.now() < until);\n  curve('loss', 1 / (i + 1));\n  progress(i + 1, 200);\n}",
    );
    await cell.locator('[data-action="run"]').click();
    await expect(output.locator('[aria-label="line"] path')).toHaveCount(1);
    await expect(cell).toHaveAttribute('data-status', 'running');
    await expect(output.locator('progress')).toBeVisible();
    await expect(cell).toHaveAttribute('data-status', 'done');
    await expect(output.locator('progress')).toHaveCount(0);
    await expect(await run(page, cell, "import { plot } from 'downhill';\n\nplot([1], { x: [1, 2] })")).toContainText(
      'Line 3, TypeError: plot: needs as many x as y, got 2 and 1.',
    );
    await expect(await run(page, cell, 'tensor([1])')).toContainText(
      "Line 1: tensor is part of the library. Write import { tensor } from 'downhill'; at the top.",
    );
  });

  await test.step('a cell that reports progress may run beyond the limit of one that does not', async () => {
    await write(
      page,
      cell,
      "import { progress } from 'downhill';\nfor (let i = 0; i < 30; i++) {\n  await new Promise((then) => setTimeout(then, 100));\n  progress(i + 1, 30);\n}",
    );
    await page.clock.install();
    await cell.locator('[data-action="run"]').click();
    const bar = cell.locator('progress');
    for (const share of [0.1, 0.4, 0.7]) {
      await expect.poll(() => bar.evaluate((one: HTMLProgressElement) => one.value)).toBeGreaterThan(share);
      await page.clock.fastForward(10_000); // 30 s in all; without progress the limit is 15
    }
    await expect(cell).toHaveAttribute('data-status', 'done');
  });
});

test('a link carries code, which waits and overwrites nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('losses/');
  const cell = await cellNamed(page, 'two-losses');
  await run(page, cell, '"from the link"');
  await cell.getByRole('button', { name: 'Copy link' }).click();
  await expect(cell.locator('.cell-shared')).toContainText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await run(page, cell, '"my own"');
  await page.locator('h1').click();
  await expect(cell.locator('.cell-note').first()).toHaveText('Saved in this browser');

  const code = page.locator('.cell[data-cell="losses/two-losses"] .cell-code');
  await page.goto('about:blank');
  await page.goto(link);
  await cellNamed(page, 'two-losses');
  await expect(code).toContainText('"from the link"');
  await expect(cell.locator('.cell-linked')).toContainText('came in a link');
  await expect(cell.locator('.cell-output')).toHaveCount(0);
  await expect(await run(page, cell)).toHaveText('"from the link"');
  await cell.getByRole('button', { name: 'Back to my code' }).click();
  await expect(code).toContainText('"my own"');
  expect(page.url()).not.toContain('#');

  await page.goto('about:blank');
  await page.goto(link);
  await cellNamed(page, 'two-losses');
  await cell.getByRole('button', { name: 'Keep it as mine' }).click();
  await page.goto('about:blank');
  await page.goto('losses/');
  await cellNamed(page, 'two-losses');
  await expect(code).toContainText('"from the link"');
  await cell.getByRole('button', { name: 'Another version of yours (1)' }).click();
  await expect(code).toContainText('"my own"');

  await page.goto('about:blank');
  await page.goto(`${link.slice(0, -6)}AAAA`);
  await cellNamed(page, 'two-losses');
  await expect(cell.locator('.cell-linked')).toContainText('damaged');
  await expect(code).toContainText('"my own"');
});

test('two tabs with the same cell lose nothing', async ({ page, context }) => {
  await page.goto('losses/');
  const other = await context.newPage();
  await other.goto(page.url());
  const [here, there] = [await cellNamed(page, 'two-losses'), await cellNamed(other, 'two-losses')];
  await run(page, here, '"here"');
  await expect(there.locator('.cell-code')).toContainText('"here"');
  await expect(there.locator('.cell-note').first()).toHaveText('Changed in another tab');
  await run(other, there, '"there"');
  await expect(here.locator('.cell-code')).toContainText('"there"');
});

test('my work: progress, saving and loading a file, reset and undo', async ({ page }) => {
  await page.goto('my-work/');
  await expect(page.locator('main')).toContainText('Nothing is kept yet.');
  await expect(page.getByRole('button', { name: 'Save all work as a file' })).toBeDisabled();
  await page.goto('losses/');
  const cell = await cellNamed(page, 'l2Penalty');
  const right = 'export const l2Penalty = (W, lambda) => lambda * W.flat().reduce((t, w) => t + w * w, 0);';
  await expect(await run(page, cell, right)).toContainText('Right');
  await page.goto('my-work/');
  await expect(page.locator('main')).toContainText('1 of 5 exercises passed');
  await expect(page.locator('[data-state="solved"]')).toContainText('l2Penalty');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all work as a file' }).click(),
  ]);
  const file = await download.path();
  await page.getByRole('button', { name: 'Reset all code' }).click();
  await page.getByRole('button', { name: 'Press again' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'All code is reset' })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('main')).toContainText('0 of 5 exercises passed');
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('main')).toContainText('1 of 5 exercises passed');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.locator('main')).toContainText('“x.json” is not a file of saved work.');
  await page.goto('zh/my-work/');
  await expect(page.locator('main')).toContainText('共 5 道练习，已通过 1 道');
  // a phone's page at twice its size
  await page.setViewportSize({ width: 195, height: 422 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(195);
});
