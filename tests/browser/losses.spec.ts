import { expect, firstMove, scrollThrough, test } from './course';

test('dragging the cat’s score brings the hinge loss to exactly zero at 6.1', async ({ page }) => {
  await page.goto('losses/');
  await firstMove(page);
  const widget = page.locator('#hinge-loss');
  await widget.scrollIntoViewIfNeeded();
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const handle = widget.getByRole('slider', { name: 'Score of cat, the correct class' }).first();
  const box = (await handle.boundingBox())!;
  const lane = (await widget.locator('.plane').boundingBox())!;
  const perUnit = lane.width / 14;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + perUnit * 2.8, box.y, { steps: 8 });
  await expect(widget.locator('.hinge-reading')).toHaveText('0.1');
  await expect(widget.locator('.hinge-safe')).toBeHidden();
  await page.mouse.move(box.x + box.width / 2 + perUnit * 2.9, box.y);
  await expect(widget.locator('.hinge-reading')).toHaveText('0');
  await page.mouse.up();
  await expect(widget.locator('#hinge-loss-summary')).toContainText(
    'With the cat’s score at 6.1 the loss is 0. No term is active. It is zero from 6.1 on.',
  );
  await expect(widget.locator('.hinge-safe')).toBeVisible();
  await expect(page).toHaveURL(/hinge-loss\.scores=6\.1,5\.1,-1\.7/);
});

test('a touch moves a handle, and scrolls the page beside it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${baseURL}embed/hinge-loss/`);
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const handle = page.getByRole('slider', { name: 'Score of car' });
  const { x, y, width, height } = (await handle.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  const touch = await context.newCDPSession(page);
  const at = (dx: number) => [{ x: x + width / 2 + dx, y: y + height / 2 }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const dx of [-10, -30, -50])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(dx) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  expect(Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(5);
  expect(await page.locator('.plane').evaluate((element) => getComputedStyle(element).touchAction)).toBe('auto');
  await context.close();
});

test('the table: question 1 from the keyboard, then the switches of questions 4 to 6', async ({ page }) => {
  await page.goto('embed/svm-loss-table/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const summary = widget.locator('.widget-summary');
  await expect(summary).toHaveText('The losses of cat, car and frog are 2.9, 0, 12.9; their mean is 5.27.');
  await widget.getByRole('slider', { name: 'Score of car for the car picture' }).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await expect(widget.getByRole('textbox', { name: 'Score of car for the car picture' })).toHaveValue('4.4');
  await expect(summary).toContainText('2.9, 0, 12.9');
  await widget.getByLabel('Sum over all classes').check();
  await expect(summary).toContainText('their mean is 6.27');
  await widget.getByLabel('Sum over all classes').uncheck();
  await widget.getByRole('radio', { name: 'C − 1' }).check();
  await expect(summary).toContainText('their mean is 2.63');
  await widget.getByRole('radio', { name: '1', exact: true }).check();
  await widget.getByLabel('Square each term').check();
  await expect(summary).toContainText('their mean is 30.55');
});

test('the run spells the terms out one at a time, plays, and stops at the end', async ({ page }) => {
  await page.goto('embed/svm-loss-table/?svm-loss-table.terms=0');
  const widget = page.locator('.widget');
  await expect(widget.locator('output')).toHaveText('0 / 9');
  await expect(widget.locator('.hinge-sum').first()).not.toContainText('= 2.9');
  await widget.getByRole('button', { name: 'One step', exact: true }).click();
  await widget.getByRole('button', { name: 'One step', exact: true }).click();
  await expect(widget.locator('.hinge-sum').first()).toContainText('= 2.9');
  await widget.getByRole('button', { name: 'Speed: 1×' }).click();
  await widget.getByRole('button', { name: 'Speed: 2×' }).click();
  await widget.getByRole('button', { name: 'Play' }).click();
  await expect(widget.locator('output')).toHaveText('9 / 9');
  await expect(widget.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('softmax: a constant changes nothing until the arithmetic breaks, and the shift fixes it', async ({ page }) => {
  await page.goto('embed/softmax-probabilities/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const shift = widget.getByRole('textbox', { name: 'Add c to every score' });
  const type = async (text: string) => {
    await shift.fill(text);
    await shift.press('Enter');
  };
  await type('700');
  await expect(widget.locator('.widget-summary')).toHaveText('The cat gets probability 0.13, so the loss is 2.04.');
  await type('705');
  await expect(widget.locator('.widget-summary')).toContainText('overflowed');
  await widget.getByLabel('Subtract the largest score first').check();
  await expect(widget.locator('.widget-summary')).toHaveText('The cat gets probability 0.13, so the loss is 2.04.');
});

test('a number out of range becomes the bound, which is shown; nonsense leaves the value', async ({ page }) => {
  await page.goto('embed/hinge-loss/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const margin = page.getByRole('textbox', { name: 'Margin Δ' });
  await margin.fill('99');
  await margin.press('Enter');
  await expect(margin).toHaveValue('3.0');
  await expect(page.locator('.number-field-bound')).toHaveText('At most 3');
  await margin.fill('banana');
  await margin.press('Enter');
  await expect(margin).toHaveValue('3.0');
});

test('nonsense in the address leaves the defaults', async ({ page }) => {
  await page.goto(
    'losses/?hinge-loss.margin=banana&hinge-loss.scores=1,2&svm-loss-table.divideBy=pi&x=%zz&hinge-loss.toString=1',
  );
  await scrollThrough(page);
  await expect(page.locator('#hinge-loss-summary')).toContainText('the loss is 2.9');
  await expect(page.locator('#svm-loss-table-summary')).toContainText('their mean is 5.27');
});

test('a link in the text changes a hydrated widget in place, and its address is updated', async ({ page }) => {
  await page.goto('losses/');
  await firstMove(page);
  const widget = page.locator('#hinge-loss');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  await page.getByRole('link', { name: 'the frog at 4.5' }).click();
  await expect(widget.locator('#hinge-loss-summary')).toContainText('the loss is 5.2');
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  await expect(page).toHaveURL(/hinge-loss\.scores=/);
});

test('a prediction opens its answer only after the reader has committed', async ({ page }) => {
  await page.goto('losses/');
  const prediction = page.locator('.predict').filter({ hasText: 'Look at the picture of the car' });
  await expect(prediction.locator('.predict-answer')).toBeHidden();
  const button = prediction.getByRole('button', { name: 'That is my answer' });
  await expect(button).toBeDisabled();
  await prediction.getByLabel('It rises by half a point').check();
  await button.click();
  await expect(prediction.locator('.predict-verdict')).toHaveText(
    'You chose “It rises by half a point”. It is “It stays exactly zero”.',
  );
  await prediction.getByRole('link', { name: 'try it' }).click();
  const widget = page.locator('#svm-loss-table');
  await expect(widget.getByRole('textbox', { name: 'Score of car for the car picture' })).toHaveValue('4.4');
});

test('a predicted number is judged within its tolerance', async ({ page }) => {
  await page.goto('losses/');
  const prediction = page.locator('.predict').first();
  await prediction.getByRole('textbox').fill('6.1');
  await prediction.getByRole('button', { name: 'That is my answer' }).click();
  await expect(prediction.locator('.predict-verdict')).toHaveText('You said 6.1, and it is 7.1.');
});
