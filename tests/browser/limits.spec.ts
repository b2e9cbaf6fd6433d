import { expect, frames, isThere, reach, test } from './course';

test('an arrow key steps on from what is being typed', async ({ page }) => {
  await page.goto('embed/l1-distance/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const field = page.getByRole('textbox', { name: 'test picture, row 1, column 1' });
  await field.fill('7');
  await field.press('ArrowUp');
  await expect(field).toHaveValue('8');
});

test('there is no sixth of five folds, typed, dragged or in the address, and fewer folds bring the chosen one back', async ({
  page,
}) => {
  await page.goto('embed/cross-validation/?cross-validation.look=one&cross-validation.fold=9');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const field = widget.getByRole('textbox', { name: 'Which fold' });
  const slider = widget.getByRole('slider', { name: 'Which fold' });
  const summary = widget.locator('.widget-summary').first();
  await expect(field).toHaveValue('5');
  await expect(slider).toHaveAttribute('max', '5');
  await field.fill('8');
  await field.press('Enter');
  await expect(field).toHaveValue('5');
  await expect(widget.getByText('At most 5')).toBeVisible();
  await expect(summary).toContainText('Fold 5 alone');
  await widget.getByRole('textbox', { name: 'Folds', exact: true }).fill('3');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('3');
  await expect(summary).toContainText('Fold 3 alone');
});

test('a score is dragged no farther than its line, and large ones stay within their column', async ({ page }) => {
  await page.goto('embed/svm-loss-table/?svm-loss-table.squared=on&svm-loss-table.allClasses=on');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const handle = widget.getByRole('slider', { name: 'Score of cat for the frog picture' });
  const { x, y, width, height } = (await handle.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 900, y, { steps: 4 });
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuenow', '6.5');
  for (const [name, score] of [
    ['cat', '99'],
    ['frog', '-99'],
  ] as const) {
    const field = widget.getByRole('textbox', { name: `Score of ${name} for the frog picture` });
    await field.fill(score);
    await field.press('Enter');
  }
  await expect(widget.locator('.widget-summary').first()).toContainText('50108.25');
  const over = await widget.evaluate((figure) => {
    const { right } = figure.getBoundingClientRect();
    const cells = figure.querySelectorAll('.hinge-sum span, .lane input, .bars-readings span');
    return [...cells].filter((cell) => cell.getBoundingClientRect().right > right + 1).length;
  });
  expect(over).toBe(0);
});

test('on a phone a button leads from the control in hand to the picture, and the control comes along', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('embed/knn-regions/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const up = widget.locator('[data-action=to-picture]');
  const slider = widget.getByRole('slider', { name: 'k', exact: true });
  await slider.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect(up).toBeHidden();
  await slider.focus();
  await expect(up).toBeVisible();
  // a strip at the head of the screen: nothing that is read shows above or beside it
  const [strip, figure] = [(await up.boundingBox())!, (await widget.locator('.widget-figure').boundingBox())!];
  expect(strip).toMatchObject({ x: figure.x, y: 0, width: figure.width });
  await up.click();
  await expect(widget.locator('.plane').first()).toBeInViewport({ ratio: 0.95 });
  await expect(slider).toBeInViewport({ ratio: 1 });
  await expect(up).toBeHidden();
});

test('a field that rounds says so: a map takes whole numbers', async ({ page }) => {
  await page.goto('embed/max-pooling/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const field = widget.getByRole('textbox', { name: 'Number of the map, row 1, column 1' });
  await field.fill('0.333333');
  await field.press('Enter');
  await expect(field).toHaveValue('0');
  await expect(widget.getByText('Whole numbers: 0')).toBeVisible();
});

test('more channels move no slider, and the most filters fit their field', async ({ page }) => {
  await page.goto('embed/conv-volume/?conv-volume.filters=64');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const slider = widget.getByRole('slider', { name: 'Channels C' });
  const heightOf = async () => (await slider.boundingBox())!.y;
  const before = await heightOf();
  await slider.press('End');
  await expect(widget.locator('.widget-summary').first()).toContainText('32 × 32 × 64');
  expect(Math.abs((await heightOf()) - before)).toBeLessThan(1);
  await widget.getByRole('slider', { name: 'Side of a filter F' }).press('End');
  expect(Math.abs((await heightOf()) - before)).toBeLessThan(1);

  // on a phone the sentence is above it: where that grows, it stays beneath the finger
  await page.setViewportSize({ width: 390, height: 664 });
  const stride = widget.getByRole('slider', { name: 'Stride S' });
  await stride.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await stride.focus();
  const sentence = widget.locator('.widget-summary').first();
  const [high, top] = [(await sentence.boundingBox())!.height, (await stride.boundingBox())!.y];
  await stride.fill('4');
  await expect.poll(async () => (await sentence.boundingBox())!.height).toBeGreaterThan(high);
  await expect.poll(async () => Math.abs((await stride.boundingBox())!.y - top)).toBeLessThan(2);

  await page.goto('embed/convnet-builder/');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const count = widget.locator('.stack-kind input').first();
  await count.fill('1024');
  expect(await count.evaluate((input: HTMLInputElement) => input.scrollWidth - input.clientWidth)).toBe(0);
});

test('a choice stays beneath the finger, though a part of the figure above it goes', async ({ page }) => {
  for (const [width, path, name, group, option] of [
    [390, 'embed/batchnorm-steps/', 'batchnorm-steps', 'pass', 'backward'],
    [1000, 'batchnorm/', 'batchnorm-axes', 'input', 'N × D'],
    [1280, 'batchnorm/', 'batchnorm-axes', 'input', 'N × D'], // it fills its place beside the text
    [1280, 'cnn/', 'one-by-one', 'kernel', '3 × 3'], // it is held in view
  ] as const) {
    await page.setViewportSize({ width, height: 664 });
    await page.goto(path);
    const widget = page.locator(`#${name}`);
    await reach(widget);
    const choice = widget.locator(`#${name}-${group}-label + * label`, { hasText: option });
    await expect(widget).toHaveAttribute('aria-busy', 'false');
    const figure = widget.locator('.widget-figure');
    await choice.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await frames(page, 10);
    const [high, top] = [(await figure.boundingBox())!.height, (await choice.boundingBox())!.y];
    await choice.click();
    await expect.poll(async () => (await figure.boundingBox())!.height).toBeLessThan(high - 40);
    await frames(page, 10);
    expect(Math.abs((await choice.boundingBox())!.y - top), name).toBeLessThan(2);
  }
});

test('a test loss that rises far above the training loss stays on the scale', async ({ page }) => {
  const set = 'noise=0.5&units=16&count=50&rate=0.3&step=3000&test=on';
  await page.goto(`embed/two-layer-network/?${set.replace(/^|&/g, (sign) => `${sign}two-layer-network.`)}`);
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await expect(widget.locator('.widget-summary').first()).toContainText('After 3,000 steps');
  const [loss] = /[\d.]+(?=\.$)/.exec((await widget.locator('.widget-summary').first().innerText()).trim())!;
  const height = await widget
    .locator('.playnet-course .at-dot.tone-margin')
    .evaluate((dot: HTMLElement) => dot.style.top);
  expect(Number(loss)).toBeGreaterThan(2);
  expect(parseFloat(height)).toBeGreaterThan(0);

  // as wide as beside a chapter's text, the hidden space of three units is seen above the bar
  await page.setViewportSize({ width: 740, height: 720 });
  await widget.getByRole('slider', { name: 'Hidden units' }).fill('3');
  await expect(widget.locator('.playnet-hidden .plane')).toBeVisible();
  await widget.evaluate((figure) => figure.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const [space, bar] = [
    (await widget.locator('.playnet-hidden').boundingBox())!,
    (await widget.locator('.widget-run').boundingBox())!,
  ];
  expect(space.y + space.height).toBeLessThanOrEqual(bar.y);
});

test('on a phone a control that stands beneath the sentence comes along to the picture, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('embed/adaptive-steps/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const choice = widget.getByRole('group', { name: 'Adam’s β₂' });
  await choice.scrollIntoViewIfNeeded();
  await choice.getByRole('radio', { checked: true }).focus();
  await widget.locator('[data-action=to-picture]').dispatchEvent('click'); // the page may still follow the focus
  await expect(widget.locator('.plane').first()).toBeInViewport({ ratio: 0.95 });
  await expect(choice).toBeInViewport({ ratio: 1 });
  const [said, held] = [
    (await widget.locator('.widget-summary').first().boundingBox())!,
    (await choice.boundingBox())!,
  ];
  expect(said.y + said.height).toBeLessThanOrEqual(held.y + 1);
});

test('Reset forgets the best that was reached, and Undo brings it back', async ({ page }) => {
  await page.goto('embed/decision-lines/?decision-lines.rows=2,-1,0,-1,2,0,0.5,0.5,0.5');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const [right, best] = [page.locator('.lines-right'), page.locator('.lines-most')];
  await expect(right).toContainText('24 of 24 right');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(right).not.toContainText('24 of 24 right');
  await expect(best).toHaveText('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(right).toContainText('24 of 24 right');
  const bias = page.getByRole('textbox', { name: 'Bias of even' });
  await bias.fill('-3');
  await bias.press('Enter');
  await expect(best).toHaveText('your best: 24');
});

test('on a phone what is said of a state has its room: no figure grows as it is used', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const used = {
    'semantic-gap': ['occlusion', '0', '1'],
    'color-histogram': ['pixel', '0', '500'],
    circuit: ['step', '0', '5'],
    'derivative-shapes': ['n', '3', '5'],
  };
  for (const [name, [control, from, to]] of Object.entries(used)) {
    await page.goto(`embed/${name}/`);
    await isThere(page);
    const figure = page.locator('.widget-figure');
    const input = page.locator(`#${name}-${control}`);
    await input.fill(from);
    await isThere(page);
    const [before, words] = [await figure.evaluate((one) => one.clientHeight), await figure.innerText()];
    await input.fill(to);
    await expect.poll(() => figure.innerText(), name).not.toBe(words);
    expect(await figure.evaluate((one) => one.clientHeight), name).toBe(before);
  }
});

test('a button that names a number stays as it is, however many digits that has', async ({ page }) => {
  await page.goto('embed/hyperparameter-splits/');
  await isThere(page);
  const button = page.locator('.splits-buttons button').first();
  const handle = page.locator('#hyperparameter-splits').getByRole('slider', { name: 'k' }).first();
  await handle.press('Home');
  await expect(button).toHaveText('Open the test set at k = 1');
  const before = await button.boundingBox();
  await handle.press('End');
  await expect(button).toHaveText('Open the test set at k = 40');
  expect(await button.boundingBox()).toEqual(before);
});

test('in forced colours it is seen which option is chosen, and that a switch is on', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('embed/fog-hill/');
  await isThere(page);
  const ground = (part: string) =>
    page
      .locator(`.widget ${part}`)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground('.is-chosen')).not.toBe(await ground('.segments label:not(.is-chosen)'));
  const off = await ground('.switch input');
  await page.locator('.widget .switch').click();
  await expect.poll(() => ground('.switch input')).not.toBe(off);
});

test('in forced colours the keys of a legend keep theirs, and so do handles', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('embed/momentum-vectors/');
  await isThere(page);
  const grounds = (parts: string) =>
    page
      .locator(parts)
      .evaluateAll((found) => new Set(found.map((one) => getComputedStyle(one, '::before').backgroundColor)).size);
  expect(await grounds('.momentum-kinds li')).toBe(5);
  expect(await grounds('.handle')).toBe(2);
});
