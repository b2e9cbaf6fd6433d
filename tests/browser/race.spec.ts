// The race of optimizers: the reader's own takes part, surfaces are typed, the relief is turned.
import type { Page } from '@playwright/test';
import { expect, frames, reach, test } from './course';

const exercise = '#exercise-yourOwnOptimizer';

/** Opens a page on which the reader has written this optimizer at an earlier visit. */
async function returnTo(page: Page, address: string, code: string) {
  await page.goto('my-work/');
  await page.evaluate(
    (code) => localStorage.setItem('downhill:cell:optimizers/yourOwnOptimizer', JSON.stringify({ code })),
    code,
  );
  await page.goto(address);
}

test('an optimizer written in the exercise is checked, races beside the others, and leaves', async ({ page }) => {
  await page.goto('optimizers/');
  const cell = page.locator(`${exercise} .cell`);
  await reach(cell);

  // the starter is plain descent: right, and no better
  await cell.locator('[data-action=run]').click();
  await expect(cell).toHaveAttribute('data-status', 'wrong');
  await expect(cell).toContainText('no better than plain gradient descent');

  await cell.locator('.cell-static').click();
  const editor = cell.locator('.cm-content');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(`export function yourOwnOptimizer(x, gradient, state, rate) {
  const v = state ?? x.map(() => 0);
  const next = v.map((value, i) => 0.9 * value + gradient[i]);
  return { x: x.map((value, i) => value - rate * next[i]), state: next };
}`);
  await cell.locator('[data-action=run]').click();
  await expect(cell).toHaveAttribute('data-status', 'right');
  await expect(cell).toContainText(/you come in \d of 7/);

  const race = page.locator('#fair-race');
  await reach(race);
  await race.locator('[data-action=race-own]').click();
  const rows = race.locator('tbody tr');
  await expect(rows).toHaveCount(7);
  await expect(rows.nth(6)).toContainText('Yours');
  // it follows to another surface, where nothing waits for an answer; it is momentum, and moves as momentum does
  await race.getByText('Himmelblau', { exact: true }).click();
  await expect(race.locator('.descent-map-minimum')).toHaveCount(4);
  await race.locator('#fair-race-step').focus();
  await page.keyboard.press('End');
  const cells = (row: number) => rows.nth(row).locator('td').allInnerTexts();
  await expect.poll(async () => (await cells(6)).join() === (await cells(1)).join()).toBe(true);
  await race.locator('[data-action=leave-race]').click();
  await expect(rows).toHaveCount(6);
});

test('pressing play before answering asks for the answer, with which the race starts', async ({ page }) => {
  await page.goto('optimizers/');
  const race = page.locator('#fair-race');
  await reach(race);
  const step = race.getByRole('slider', { name: 'Steps' });
  await race.getByRole('button', { name: 'Play' }).click();
  await expect(race.locator('.race-won')).toContainText('start with your answer');
  await expect(step).toHaveValue('0');
  await expect(race.getByRole('button', { name: 'Play' })).toBeVisible();
  const question = page.locator('.predict[data-claim=rmsprop-first-over-the-saddle]');
  await question.getByRole('radio', { name: 'RMSProp' }).check();
  await question.getByRole('button', { name: 'That is my answer' }).click();
  await expect(race.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(Number(await step.inputValue())).toBeLessThan(40);
  await expect.poll(async () => Number(await step.inputValue())).toBeGreaterThan(40);
  // the one that is lowest at the end is marked, beside the reader's bet
  await step.focus();
  await page.keyboard.press('End');
  await expect(race.locator('tr.is-first')).toHaveCount(1);
});

test('while the saddle waits for an answer the reader’s own optimizer races alone, in the charts and the sentence too', async ({
  page,
}) => {
  const code = `export function yourOwnOptimizer(x, gradient, state, rate) {
  return { x: x.map((value, i) => value - 10 * rate * gradient[i]), state };
}`;
  await returnTo(page, 'optimizers/', code);
  const race = page.locator('#fair-race');
  await reach(race);
  await race.locator('[data-action=race-own]').click();
  await expect(race.locator('tbody tr')).toHaveCount(7);
  await race.locator('#fair-race-step').focus();
  await page.keyboard.press('End');
  const summary = race.locator('.widget-summary').first();
  await expect(summary).toContainText(
    /^The others wait at the start, at height [\d.]+\. After 200 steps yours is at height −/,
  );
  const heights = await race.locator('tbody td:last-child').allInnerTexts();
  expect(new Set(heights.slice(0, 6)).size).toBe(1);
  expect(heights[6]).not.toBe(heights[0]);
  await expect(race.locator('.race-won')).not.toContainText('1 ');

  // of the heights left to descend, six lines stay level and one falls
  const losses = race.locator('[data-chart$=losses]');
  const falls = () =>
    losses
      .locator('.chart-marks path')
      .evaluateAll(
        (lines) =>
          lines.map((line) => (line as SVGGeometryElement).getBBox().height).filter((height) => height > 1).length,
      );
  await expect.poll(falls).toBe(1);

  // the reader's own may be left out
  await race.getByRole('checkbox', { name: 'Yours' }).uncheck();
  await expect(summary).toContainText('All stand at the start');
  await expect(race.getByRole('checkbox', { name: 'Yours' })).not.toBeChecked();
});

test('without an optimizer of one’s own, and with one that fails', async ({ page }) => {
  await page.goto('embed/optimizer-race/');
  const race = page.locator('#optimizer-race');

  await test.step('without the reader’s own optimizer the race says where to write it', async () => {
    await expect(race).toHaveAttribute('data-ready', 'true');
    await race.locator('[data-action=race-own]').click();
    await expect(race.locator('.race-own [role=status]')).toContainText('yourOwnOptimizer');
  });

  await test.step('an optimizer that fails in the race gets a reason, and the others go on', async () => {
    await returnTo(page, 'embed/optimizer-race/', 'export function yourOwnOptimizer(x) {\n  return { x: [x[0]] };\n}');
    await expect(race).toHaveAttribute('data-ready', 'true');
    await race.locator('[data-action=race-own]').click();
    await expect(race.locator('.race-own [role=status]')).toContainText('2 numbers in x');
    await expect(race.locator('tbody tr')).toHaveCount(6);
  });
});

test('a surface is typed, a mistake in it is marked, and what was drawn last stays', async ({ page }) => {
  await page.goto('embed/optimizer-race/?optimizer-race.surface=typed');
  const race = page.locator('#optimizer-race');
  await expect(race).toHaveAttribute('data-ready', 'true');
  const field = race.locator('[data-kind=formula]');
  await field.fill('x^2 + 3 y^2 + z');
  await expect(race.locator('.formula-fault')).toContainText('“z” is neither');
  await expect(race.locator('.formula-fault mark')).toHaveText('z');
  expect(await race.locator('.contours path').count()).toBeGreaterThan(5);
  await field.fill('x^2 + 3 y^2');
  await expect(race.locator('.formula-fault')).toHaveText('');

  // a link to a half-typed formula shows what its sender saw
  await field.fill('x^2 + 3 y^2 +');
  await expect(race.locator('.formula-fault')).toContainText('The figure shows the last formula that could be read.');
  await expect(page).toHaveURL(/optimizer-race\.lastGood=/);
  await expect(race).toHaveAttribute('aria-busy', 'false');
  const contours = () =>
    race.locator('.contours path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  const drawn = await contours();
  await page.reload();
  await expect(race).toHaveAttribute('data-ready', 'true');
  await expect(race).not.toHaveAttribute('data-stale');
  await expect.poll(contours).toEqual(drawn);
});

test('the relief is drawn, and turned by hand and by keys', async ({ page }) => {
  await page.goto('embed/optimizer-race/?optimizer-race.view=relief');
  const terrain = page.locator('.terrain');
  await expect(page.locator('#optimizer-race')).toHaveAttribute('data-ready', 'true');
  const inked = () =>
    terrain.locator('canvas').evaluateAll((canvases: HTMLCanvasElement[]) =>
      canvases.map((canvas) => {
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
        copy.drawImage(canvas, 0, 0);
        const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
        return data.filter((value, i) => i % 4 === 3 && value > 0).length / (canvas.width * canvas.height);
      }),
    );
  await expect.poll(async () => (await inked())[0]).toBeGreaterThan(0.1);
  expect((await inked())[1]).toBeGreaterThan(0.001);

  const yaw = async () => Number(await terrain.getAttribute('aria-valuenow'));
  const before = await yaw();
  const box = (await terrain.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  expect(await yaw()).toBe(before + 40);
  await terrain.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await yaw()).toBe(before + 35);
});

test('on the home page the race starts by itself when it is seen, and can be stopped', async ({ page }) => {
  await page.goto('');
  const race = page.locator('#optimizer-race');
  const step = race.getByRole('slider', { name: 'Steps' });
  await expect(race).not.toHaveAttribute('data-ready', 'true'); // nothing is loaded before it comes near the screen
  await race.locator('.run-bar').scrollIntoViewIfNeeded();
  await expect.poll(async () => Number(await step.inputValue())).toBeGreaterThan(5);
  await race.getByRole('button', { name: 'Pause' }).click();
  const stopped = await step.inputValue();
  await frames(page, 30);
  expect(await step.inputValue()).toBe(stopped);
});

test('for readers who want less motion the race waits for them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  const race = page.locator('#optimizer-race');
  await race.locator('.run-bar').scrollIntoViewIfNeeded();
  await expect(race).toHaveAttribute('data-ready', 'true');
  await frames(page, 30);
  await expect(race.getByRole('slider', { name: 'Steps' })).toHaveValue('0');
});

test('End sends a run that still has to be made to its end: it grows, and can be paused', async ({ page }) => {
  await page.goto('embed/activation-race/');
  const race = page.locator('#activation-race');
  await expect(race).toHaveAttribute('data-ready', 'true');
  const epoch = race.locator('#activation-race-epoch');
  await epoch.focus();
  await page.keyboard.press('End');
  await expect.poll(() => epoch.inputValue().then(Number), { timeout: 60_000 }).toBeGreaterThan(2);
  await race.getByRole('button', { name: 'Pause' }).click();
  await expect(race.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('a link brings one’s optimizer, the surface and the start to someone else, and lets it race as a rival', async ({
  page,
  browser,
}) => {
  const code = `export function yourOwnOptimizer(x, gradient, state, rate) {
  return { x: x.map((value, i) => value - rate * gradient[i]), state };
}`;
  await returnTo(page, 'optimizers/?fair-race.surface=ravine&fair-race.start=0.5,0.5', code);
  const race = page.locator('#fair-race');
  await reach(race);
  await race.locator('[data-action=race-own]').click();
  await expect(race.locator('tbody tr')).toHaveCount(7);
  // if copying is not possible, the link is shown
  await page.evaluate(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject() }));
  await race.locator('[data-action=share-race]').click();
  await expect(race.locator('.race-link')).toContainText('#code=1.rival/fair-race.');
  const link = await race.locator('.race-link').innerText();
  expect(link).toContain('fair-race.surface=ravine');

  const friend = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await friend.goto(link);
  const theirs = friend.locator('#fair-race');
  await expect(theirs).toBeInViewport();
  await expect(theirs.locator('[data-action=race-rival]')).toBeVisible();
  await expect(theirs.locator('tbody tr')).toHaveCount(6); // it runs nothing until it is allowed to
  await theirs.locator('[data-action=race-rival]').click();
  await expect(theirs.locator('tbody tr')).toHaveCount(7);
  await expect(theirs.locator('tbody tr').last()).toContainText('Rival');
  // plain descent moves as plain descent does
  await theirs.locator('#fair-race-step').focus();
  await friend.keyboard.press('End');
  await expect.poll(() => theirs.locator('tbody td:last-child').allInnerTexts()).toHaveLength(7);
  const heights = await theirs.locator('tbody td:last-child').allInnerTexts();
  expect(heights[6]).toBe(heights[0]);
  await friend.context().close();
});

for (const start of ['', '&optimizer-race.start=0.5,-0.9'])
  test(`what is told at the end of the race moves nothing beneath it${start}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`embed/optimizer-race/?optimizer-race.surface=saddle&optimizer-race.rates=common${start}`);
    await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
    const scrubber = page.locator('#optimizer-race-step');
    const top = async () => (await scrubber.boundingBox())!.y;
    await scrubber.fill('0');
    await page.getByRole('radio', { name: 'Bet on Momentum' }).check();
    const [before, rows] = [await top(), await page.locator('tbody tr').first().boundingBox()];
    for (const step of ['199', '200']) {
      await scrubber.fill(step);
      await expect(page.locator('.run-bar output')).toHaveText(`${step} / 200`);
      await frames(page, 3);
      expect(await top()).toBe(before);
      expect((await page.locator('tbody tr').first().boundingBox())!.y).toBe(rows!.y);
    }
    await expect(page.locator('.race-won')).toContainText(start ? 'Nobody has a place' : '3rd Momentum');
  });
