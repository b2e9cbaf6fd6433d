// The playground of a network of two layers: what is pressed with a mouse stays, also while it trains.
import { expect, test } from './course';

test('a unit that is pressed stays marked when the pointer has left, and is let go by another press', async ({
  page,
}) => {
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
