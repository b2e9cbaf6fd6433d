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
