// By keys alone: what has the focus is always there, and can be seen.
import type { Locator } from '@playwright/test';
import { expect, frames, isThere, reach, test } from './course';

/** Whether an element can be seen from its head to its foot: it is on the screen, and under nothing. */
const isSeen = (element: Locator) =>
  element.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return [0.1, 0.5, 0.9].every((share) => {
      const there = document.elementFromPoint(left + width / 2, top + share * height);
      return there !== null && (one.contains(there) || there.contains(one));
    });
  });

test('what has nothing left to do keeps the focus, and a press on it does nothing', async ({ page }) => {
  await page.goto('embed/momentum-vectors/?momentum-vectors.step=2');
  await isThere(page);
  const shown = page.locator('.run-bar output');
  const back = page.getByRole('button', { name: 'One step back' });
  await back.focus();
  for (const step of [1, 0, 0]) {
    await page.keyboard.press('Enter');
    await expect(shown).toHaveText(new RegExp(`^${step} `));
    await expect(back).toBeFocused();
  }
  await expect(back).toBeDisabled();

  const undo = page.locator('[data-action=undo]');
  await undo.focus();
  for (const step of [2, 2]) {
    await page.keyboard.press('Enter');
    await expect(shown).toHaveText(new RegExp(`^${step} `));
    await expect(undo).toBeFocused();
  }
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Tab');
  await expect(undo).toBeHidden();
  await expect(page.locator('[data-action=reset]')).toBeFocused();
});

test('where a button leaves with its layer the next one has the focus, once the key is released', async ({ page }) => {
  await page.goto('embed/convnet-builder/');
  await isThere(page);
  const removing = page.getByRole('button', { name: /^Remove layer/ });
  const count = await removing.count();
  await removing.last().focus();
  await page.waitForLoadState('networkidle'); // what keeps the focus is loaded by the first
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter'); // as a key repeats that is held
  await expect(removing).toHaveCount(count - 1);
  await frames(page, 5);
  await expect(page.locator(':focus')).toHaveCount(0);
  await page.keyboard.up('Enter');
  await expect(page.locator('.widget :focus')).toHaveCount(1);
});

test('a press by the pointer gives the focus to nothing else', async ({ page }) => {
  await page.goto('embed/convnet-builder/');
  await isThere(page);
  await page.keyboard.press('Tab'); // the keyboard has been used before
  const removing = page.getByRole('button', { name: /^Remove layer/ });
  const count = await removing.count();
  await removing.last().click();
  await expect(removing).toHaveCount(count - 1);
  await frames(page, 5);
  await expect(page.locator(':focus')).toHaveCount(0);
});

test('what opens the code of a figure leaves the focus to it, and typed layers keep it', async ({ page }) => {
  await page.goto('embed/gate-api/');
  await isThere(page);
  await page.locator('[data-action=show-gates]').press('Enter');
  await expect(page.locator('.own-code-intro')).toBeFocused();

  await page.goto('embed/convnet-live/?convnet-live.network=c4k5,relu,pool4,fc10');
  await isThere(page);
  await page.getByRole('button', { name: /^Show unseen pictures/ }).click();
  const layers = page.locator('.netlive-network');
  await layers.fill('fc3');
  await layers.press('Enter');
  await expect(page.locator('[id$=layers-problem]')).toContainText('The last layer has to be fc10');
  await expect(layers).toBeFocused();
});

test('a figure that comes alive leaves the focus where it was', async ({ page }) => {
  await page.goto('training/');
  const figure = page.locator('#bug-museum');
  await expect(figure).not.toHaveAttribute('data-ready', 'true');
  const control = figure.getByRole('button', { name: /^Case 3/ });
  await page.keyboard.press('Tab');
  await control.focus();
  await expect(figure).toHaveAttribute('data-ready', 'true');
  await expect(control).toBeFocused();
});

test('beside the text, what is reached at the foot of a figure taller than the screen comes into sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('losses/');
  await reach(page.locator('#softmax-probabilities'));
  await page.keyboard.press('Tab');
  const reached = page.locator('#softmax-probabilities-target');
  await reached.focus();
  await expect.poll(() => isSeen(reached)).toBe(true);
});

test('what is reached is not under the bars at the foot of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('embed/svm-vs-softmax/');
  await isThere(page);
  await page.keyboard.press('Tab');
  for (const control of await page.locator('.widget-figure :is(button, .handle)').all()) {
    await control.evaluate((one) => {
      scrollBy({ top: one.getBoundingClientRect().bottom - innerHeight + 2, behavior: 'instant' });
    });
    await control.focus();
    await expect.poll(() => isSeen(control), (await control.getAttribute('aria-label')) ?? '').toBe(true);
  }
});
