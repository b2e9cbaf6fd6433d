import type { Locator } from '@playwright/test';
import { expect, frames, test } from './course';

const middle = async (cell: Locator) => {
  const { x, y, width, height } = (await cell.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

test('cells that share a mean are marked by sweep, by name and by keys, and announced', async ({ page }) => {
  await page.goto('embed/batchnorm-axes/?batchnorm-axes.mode=guess');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const cell = (at: number) => widget.locator(`[data-cell="${at}"]`);
  const summary = widget.locator('.widget-summary');

  // a quick sweep over a row passes over no cell
  const [from, to] = [await middle(cell(21)), await middle(cell(23))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await expect(summary).toHaveText('Batch norm: 3 cells are marked.');
  await expect(cell(22)).toHaveAttribute('aria-pressed', 'true');

  await widget.getByRole('button', { name: 'Mark all of channel 3' }).click();
  await expect(summary).toHaveText('Batch norm: 26 cells are marked.');
  await cell(0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(cell(1)).toBeFocused();
  await expect(summary).toHaveText('Batch norm: 27 cells are marked.');
  await cell(18).click();
  await widget.getByRole('button', { name: 'Check' }).click();
  await expect(summary).toHaveText('Batch norm: 25 right, 1 missing, 1 too many.');
  await expect(widget).toContainText('each over 27 numbers');

  // another kind of normalization is a separate question
  await widget.getByRole('radio', { name: 'layer' }).check();
  await expect(summary).toHaveText('Layer norm: 0 cells are marked.');
  await expect(widget).not.toContainText('each over');
});

test('a touch sweeps over cells, and scrolls the page without marking any', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${baseURL}embed/batchnorm-axes/?batchnorm-axes.mode=guess`);
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const summary = widget.locator('.widget-summary');
  const touch = await context.newCDPSession(page);
  const draw = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
      const at = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const cell = (at: number) => widget.locator(`[data-cell="${at}"]`);
  await draw(await middle(cell(21)), await middle(cell(23)));
  await expect(summary).toHaveText('Batch norm: 3 cells are marked.');
  const below = await middle(cell(48));
  await draw(below, { x: below.x, y: below.y - 150 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await cell(40).tap();
  await expect(summary).toHaveText('Batch norm: 4 cells are marked.');
  await context.close();
});

test('dragging one example away moves the others; γ = σ and β = μ bring all back up to ε', async ({ page }) => {
  await page.goto('embed/batchnorm-steps/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const summary = widget.locator('.widget-summary');
  const handle = widget.getByRole('slider', { name: 'Example 6, feature 1' });
  const at = await middle(handle);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 300, at.y, { steps: 4 });
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuenow', '10');
  await expect(widget.getByRole('textbox', { name: 'Example 6, feature 1' })).toHaveValue('10.0');
  await expect(summary).toContainText('Example 6 has moved the x̂ of another by up to');

  await widget.getByRole('button', { name: 'γ = σ, β = μ' }).click();
  await expect(summary).toContainText(/y differs from x by up to \d\.\d·10⁻⁶/);
  await widget.getByRole('radio', { name: '0', exact: true }).check();
  await expect(summary).toContainText(/y is x|10⁻¹[56]/);

  for (let left = 6; left > 1; left--) await widget.getByRole('button', { name: /^− example/ }).click();
  await expect(widget).toContainText(
    'Expected more than 1 value per channel when training, got input size torch.Size([1, 3])',
  );
  await expect(widget.getByRole('button', { name: /^− example/ })).toBeDisabled();
  await widget.getByRole('button', { name: '+ example' }).click();
  await widget.getByRole('radio', { name: 'backward' }).check();
  await expect(summary).toContainText('sum to');
});

test('questions answered before show their parts from the start, even before the sweep', async ({ page }) => {
  const question = page.locator('.predict[data-claim=several-times-the-settings]');
  const widget = page.locator('#batchnorm-training');
  await page.goto('batchnorm/');
  await question.getByRole('button', { name: 'Just show me' }).click();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/worker-[^/]*\.js/, (route) => held.then(() => route.continue()));
  await page.reload();
  await widget.scrollIntoViewIfNeeded();
  await expect(widget).toHaveAttribute('aria-busy', 'true');
  const count = widget.locator('.bn-sweep-map').nth(1).locator('p');
  await expect(count).toHaveText(/With batch normalization\s*\d+ of 16 train/);
  await expect(widget.locator('.widget-figure')).not.toContainText('waits for your prediction');
  await expect(widget.locator('.widget-summary').first()).toHaveText(/without batch normalization and \d+ with it/);
  expect(await widget.locator('.bn-sweep-map').nth(1).locator('rect').first().isVisible()).toBe(true);
  letGo();
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await expect(count).toHaveText(/With batch normalization\s*\d+ of \d+ train/);
});

test('the sweep grows in the figure, starting with the part built into the page, and can be stopped', async ({
  page,
}) => {
  await page.goto('embed/batchnorm-training/');
  const widget = page.locator('#batchnorm-training');
  const count = widget.locator('.bn-sweep-map').first().locator('p');
  await widget.getByRole('button', { name: 'Stop' }).waitFor();
  // the title of a map and the sentence show the same number, at every frame
  const told = await widget.evaluate(async (element) => {
    const pairs: string[] = [];
    for (let i = 0; i < 20; i++) {
      await new Promise(requestAnimationFrame);
      const [title, sentence] = ['.bn-sweep-map p', '.widget-summary'].map((part) => element.querySelector(part)!.textContent); // prettier-ignore
      pairs.push(`${/of (\d+) train/.exec(title)?.[1]} ${/Of (?:the )?(\d+) settings/.exec(sentence)?.[1]}`);
    }
    return pairs;
  });
  for (const pair of told) expect(pair.split(' ')[0]).toBe(pair.split(' ')[1]);
  await widget.getByRole('button', { name: 'Stop' }).click();
  await frames(page, 20); // animations under way finish
  const stopped = await count.textContent();
  expect(Number(/of (\d+) train/.exec(stopped!)![1])).toBeGreaterThanOrEqual(16);
  expect(Number(/of (\d+) train/.exec(stopped!)![1])).toBeLessThan(64);
  await frames(page, 30);
  await expect(count).toHaveText(stopped!);
  await widget.getByRole('button', { name: 'Go on' }).click();
  await expect(count).toHaveText(/of 64 train/);
});

test('a lost run ends in a cross, and values beyond the scale are reported', async ({ page }) => {
  await page.goto('embed/batchnorm-training/?batchnorm-training.cell=7,6');
  const curves = page.locator('.bn-sweep-curves');
  await expect(curves.locator('li').first()).toHaveText('without: not a number');
  await expect(curves.locator('li').last()).toHaveText(/with: [\d.]+, off the scale ↑/);
  await expect(curves.locator('.bn-sweep-lost')).toHaveCount(1);
  await page.goto('embed/batchnorm-training/?batchnorm-training.cell=4,4');
  await expect(curves.locator('li').first()).toHaveText(/^without: [\d.]+·10⁻³$/);
  await expect(curves.locator('.bn-sweep-lost')).toHaveCount(0);
});

test('the ring of the focus lies over all cells', async ({ page }) => {
  await page.goto('embed/batchnorm-axes/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const ring = widget.locator('.shared-focus');
  await expect(ring).toBeHidden();
  await widget.locator('.shared-cell[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(ring).toBeVisible();
  expect(await ring.evaluate((element) => element.nextElementSibling)).toBeNull();
  const [around, cell] = [await ring.boundingBox(), await page.locator(':focus .shared-top').boundingBox()];
  expect(Math.abs(around!.x - cell!.x)).toBeLessThan(6);
  expect(Math.abs(around!.y - cell!.y)).toBeLessThan(6);
});
