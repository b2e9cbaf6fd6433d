// The playground of a two-layer network: what is selected with the mouse stays selected, even during training.
import { expect, test } from './course';

test('a pressed unit stays marked when the pointer has left, until it is pressed again', async ({ page }) => {
  await page.goto('embed/two-layer-network/?two-layer-network.units=16');
  const figure = page.locator('.widget');
  await expect(figure).toHaveAttribute('data-ready', 'true');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const unit = page.locator('.playnet-unit').nth(2);
  const told = page.locator('.playnet-told');
  await unit.click();
  await page.mouse.move(5, 5);
  await expect(unit).toHaveAttribute('aria-pressed', 'true');
  await expect(told).toContainText('3');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await unit.click();
  await page.mouse.move(5, 5);
  await expect(unit).toHaveAttribute('aria-pressed', 'false');
  await expect(told).toContainText('Point at a unit');
});
