import { expect, test } from './course';

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
  await up.click();
  await expect(widget.locator('.plane').first()).toBeInViewport({ ratio: 0.95 });
  await expect(slider).toBeInViewport({ ratio: 1 });
  await expect(up).toBeHidden();
});

test('on a phone a control that stands beneath the sentence comes along to the picture, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('embed/adaptive-steps/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const choice = widget.getByRole('group', { name: 'Adam’s β₂' });
  await choice.scrollIntoViewIfNeeded();
  await choice.getByRole('radio', { checked: true }).focus();
  await widget.locator('[data-action=to-picture]').click();
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
