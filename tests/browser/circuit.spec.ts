import type { Page } from '@playwright/test';
import { expect, reach, test } from './course';
import { isLegible } from './legible';

async function open(page: Page, name: string) {
  await page.goto(`embed/${name}/`);
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  return page.locator('.widget');
}
const gates = '.circuit-sign';

test('a typed formula becomes a circuit; nonsense is marked at its place, and the circuit stays', async ({ page }) => {
  const widget = await open(page, 'circuit');
  const field = widget.getByRole('textbox', { name: 'Formula' });
  await field.fill('tanh(x * y) + x');
  await expect(widget.locator(gates)).toHaveText(['×', 'tanh', '+']);
  await field.fill('tanh(x * y) + x +');
  await expect(widget.locator('.formula-fault')).toContainText('A value is missing here');
  await expect(widget.locator(gates)).toHaveText(['×', 'tanh', '+']);
  await field.fill('tanh(x * (y) + x');
  await expect(widget.locator('.formula-fault mark')).toHaveText('(');
  await field.fill('log(x)');
  await expect(widget.locator('.widget-summary')).toContainText('no value');
  await widget.locator('[data-action=undo]').click();
  await expect(widget.locator(gates)).not.toHaveText(['ln']);
});

test('typeset signs and constants are understood; for anything else a message says what to write, in both languages', async ({
  page,
}) => {
  const widget = await open(page, 'circuit');
  const field = widget.getByRole('textbox', { name: 'Formula' });
  await field.fill('\\frac{1}{1 + e^{−w₀x₀}}');
  await expect(widget.locator(gates)).toHaveText(['×−1', '×', 'exp', '+1', '1/·']);
  await expect(widget.locator('.circuit-leaf sub')).toHaveText(['0', '0']);
  await field.fill('constructor · x²³');
  await expect(widget.locator(gates)).toHaveText(['·^23', '×']);
  await field.fill('x + 2½ y');
  await expect(widget.locator('.formula-fault')).toContainText('Write 2.5 or 2 * ½.');
  await expect(widget.locator('.formula-fault mark')).toHaveText('2½');
  await field.fill('abc + d');
  await expect(widget.locator('.formula-fault')).toHaveText(
    '“abc” is read as one input. For a product write a * b * c.',
  );
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(widget.locator('.circuit-leaf .circuit-name')).toHaveText(['abc', 'd']);
  await field.fill('weight + d');
  await expect(widget.locator('.formula-fault')).toBeEmpty();
  await field.fill('x + '.repeat(100) + 'x');
  await expect(widget.locator('.formula-fault')).toContainText('at most 400 characters');
  await page.goto('zh/embed/circuit/?circuit.formula=lg(x)');
  await expect(page.locator('.formula-fault')).toContainText('没有函数“lg”。请写成 log(x) / log(10)。');
  await page.goto('zh/embed/circuit/?circuit.formula=αβ');
  await expect(page.locator('.formula-fault')).toHaveText('“αβ”读作一个输入。要表示乘积，请写成 α * β。');
});

test('without scripts nothing travels over the numbers of a circuit', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('embed/circuit/');
  const parcels = page.locator('.circuit-parcel');
  await expect(parcels).not.toHaveCount(0);
  expect(await parcels.evaluateAll((all) => all.flatMap((one) => one.getAnimations()).length)).toBe(0);
  await expect(parcels.first()).toHaveCSS('opacity', '0');
  await context.close();
});

test('gradients are predicted one by one, and the score is kept', async ({ page }) => {
  const widget = await open(page, 'circuit');
  await widget.getByLabel('Predict the gradients first').check({ force: true });
  await expect(widget.locator('.circuit-grad').filter({ hasText: '?' })).toHaveCount(1);
  await expect(widget.locator('.widget-summary')).not.toContainText('−4.00');
  const guess = widget.getByLabel('Your prediction');
  await widget.getByRole('button', { name: 'Check' }).click();
  await expect(widget.locator('.circuit-said')).toContainText('Type a number first');
  await expect(guess).toBeFocused();
  await guess.fill('-4');
  await widget.getByRole('button', { name: 'Check' }).click();
  await expect(widget.locator('.circuit-said')).toContainText('1 of 1 right');
  await expect(guess).not.toHaveValue('-4');
  await guess.fill('7');
  await guess.press('Enter');
  await expect(widget.locator('.circuit-said')).toContainText('7.00 is not it.');
  await guess.press('Enter');
  await expect(widget.locator('.circuit-said')).toContainText('1 of 2 right');
  for (let i = 0; i < 2; i++) await widget.getByRole('button', { name: 'Show it' }).click();
  await expect(widget.locator('.circuit-said')).toContainText('All gradients are found.');
  // changing the inputs keeps what was found
  await widget.getByLabel('Input x').first().press('ArrowUp');
  await expect(widget.locator('.circuit-said')).toContainText('computed anew');
  await expect(widget.locator('.circuit-said')).toContainText('All gradients are found.');
});

test('the keys move gate by gate', async ({ page }) => {
  const widget = await open(page, 'circuit');
  const step = widget.locator('.run-bar input');
  await step.focus();
  await page.keyboard.press('Home');
  await expect(widget.locator('.circuit-said')).toContainText('The inputs are set');
  await page.keyboard.press('ArrowRight');
  await expect(widget.locator('.circuit-said')).toContainText('Forward: q (+) gives 3.00');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(widget.locator('.circuit-said')).toContainText('Backward through f (×)');
});

test('a gradient that is touched is highlighted in the circuit, the sentence and the prose', async ({ page }) => {
  await page.goto('backprop/');
  const neuron = page.locator('#neuron');
  await reach(neuron);
  await neuron.locator('#neuron-step').focus();
  await page.keyboard.press('End');
  const places = [
    neuron.locator('.circuit-plane [data-quantity="neuron.w0"]'),
    neuron.locator('#neuron-summary [data-quantity="neuron.w0"]'),
    page.locator('p [data-quantity="neuron.w0"]'),
  ];
  const marks = () =>
    Promise.all(
      places.map((place) => place.first().evaluate((part) => getComputedStyle(part).outlineStyle === 'solid')),
    );
  await expect(places[1]).toHaveText('−0.20');
  expect(await marks()).toEqual([false, false, false]);
  for (const place of places.slice(1)) {
    await place.first().hover();
    await expect.poll(marks).toEqual([true, true, true]);
    await page.mouse.move(2, 2);
    await expect.poll(marks).toEqual([false, false, false]);
  }
});

test('the numbers of a matrix, and those of a table, are dragged and typed', async ({ page }) => {
  const critical = await open(page, 'critical-points');
  const entry = critical.getByLabel('Hessian: ∂²f/∂x∂y');
  await entry.fill('0.8');
  await entry.press('Enter');
  await expect(critical.locator('.critical-same')).toHaveText('0.80');
  const { x, y, width, height } = (await entry.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2 + 300, { steps: 10 });
  await page.mouse.up();
  await expect(critical.locator('.critical-same')).toHaveText('−1.00');

  const gate = await open(page, 'gate-api');
  const value = gate.getByLabel('Value of input z');
  await value.fill('2.5');
  await value.press('Enter');
  await expect(gate.locator('.circuit-leaf').last()).toContainText('2.50');
});

test('Enter checks a guess, or goes to the one that is missing and says so; other numbers and Reset leave no old guess', async ({
  page,
}) => {
  await page.goto('embed/gate-patterns/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const add = page.locator('.pattern').first();
  const [first, second] = [add.getByRole('textbox').nth(0), add.getByRole('textbox').nth(1)];
  await expect(add.getByRole('button', { name: 'Show' })).toBeVisible();
  await first.fill('2');
  await first.press('Enter');
  await expect(second).toBeFocused();
  await expect(add.getByRole('status')).toHaveText('guess y, too');
  await second.fill('3');
  await second.press('Enter');
  await expect(add).toContainText('Your guess: 2, 3. Not so.');
  const upstream = page.getByLabel('Upstream gradient', { exact: true });
  await upstream.fill('5');
  await upstream.press('Enter');
  await expect(add).not.toContainText('Your guess');
  await upstream.fill('2');
  await upstream.press('Enter');
  await expect(add).toContainText('Your guess: 2, 3. Not so.');
  await expect(page).toHaveURL(/shown=1/); // the changes so far are a step of their own
  await expect(page).not.toHaveURL(/upstream/);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(first).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(add).toContainText('Your guess: 2, 3. Not so.');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(first).toHaveValue('');
  await expect(add.getByRole('button', { name: 'Show' })).toBeVisible();
  await first.fill('4');
  await first.press('Tab');
  await expect(add.getByRole('button', { name: 'Check' })).toBeVisible();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(first).toHaveValue('');
});

test('equal inputs of a maximum are said to get half each', async ({ page }) => {
  await page.goto('embed/gate-patterns/?gate-patterns.shown=1,1,1,1&gate-patterns.y=3');
  const maximum = page.locator('.pattern').nth(2);
  await expect(maximum.locator('.pattern-says')).toContainText('Both inputs are equal, and each gets half.');
  await page.goto('embed/gate-patterns/?gate-patterns.shown=1,1,1,1&gate-patterns.y=2');
  await expect(maximum.locator('.pattern-says')).toHaveText('The larger input gets everything, the other nothing.');
});

test('what is asked of gradients moves nothing beneath; once all are found the sentence has them, and waits for nothing', async ({
  page,
}) => {
  await page.goto('backprop/');
  const figure = page.locator('#circuit');
  await reach(figure);
  const [said, later] = [figure.locator('.widget-summary[id]'), figure.locator('.widget-later')];
  await expect(said).toContainText('Its gradients appear as you answer.');
  await expect(later).toBeHidden(); // neither question that the text asks is about what stands here
  await expect(figure.locator('.widget-waiting')).toHaveCount(0);
  const table = figure.locator('.circuit-table');
  const top = async () => (await table.boundingBox())!.y - (await figure.boundingBox())!.y;
  const before = await top();
  const guess = figure.getByLabel('Your prediction');
  await guess.fill('7');
  await guess.press('Enter');
  await expect(figure.locator('.circuit-said')).toContainText('try once more');
  expect(await top()).toBe(before);
  await guess.press('Enter');
  await expect(figure.locator('.circuit-said')).toContainText('Not quite');
  expect(await top()).toBe(before);
  for (let i = 0; i < 3; i++) await figure.getByRole('button', { name: 'Show it' }).click();
  await expect(said).toHaveText('The circuit gives −12.00. Its gradients: x: −4.00, y: −4.00, z: 3.00.');
  expect(await top()).toBe(before);
  await figure.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(said).toContainText('Its gradients appear as you answer.');
  await expect(figure.locator('.circuit-grad').filter({ hasText: '?' })).toHaveCount(1);
  await figure.getByLabel('Predict the gradients first').uncheck({ force: true });
  await expect(later).toBeVisible();
  await expect(figure.locator('.widget-waiting a')).toHaveCount(1);
});

test('gates of the same sign are told apart by what goes into them', async ({ page }) => {
  await page.goto('embed/circuit/?circuit.formula=x*y*z%2Bexp(x)&circuit.predict=on');
  const asked = page.locator('.circuit-said');
  await expect(asked).toContainText('What is the gradient at “… × z”?');
  for (let i = 0; i < 4 && !(await asked.textContent())!.includes('“x × y”'); i++)
    await page.getByRole('button', { name: 'Show it' }).click();
  await expect(asked).toContainText('“x × y”');
  await expect(asked).not.toContainText('at “×”');
});

test('five inputs and outputs fit beside their product, and what has no sizes offers none', async ({ page }) => {
  await page.setViewportSize({ width: 742, height: 900 });
  for (const [n, m] of [
    [5, 5],
    [5, 1],
    [1, 5],
  ]) {
    await page.goto(`embed/derivative-shapes/?derivative-shapes.n=${n}&derivative-shapes.m=${m}`);
    await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
    await isLegible(page.locator('.widget'), `${n}, ${m}`);
  }
  await page.getByText('vector → number', { exact: true }).click();
  await expect(page.getByLabel('Outputs M')).toHaveCount(0);
  await page.getByText('number → number', { exact: true }).click();
  await expect(page.getByLabel('Inputs N')).toHaveCount(0);
});

test('however small a circuit is drawn, its smallest type is not, and an index stays clear of the number beneath', async ({
  page,
}) => {
  await page.goto('embed/circuit/?circuit.formula=1/(1%2Bexp(-(w0*x0%2Bw1*x1%2Bw2)))&circuit.values=2,-1,-3,-2,-3');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('.circuit-name sub').first()).toBeVisible();
  const { smallest, gap } = await page
    .locator('.circuit-plane')
    .first()
    .evaluate((plane) => {
      const larger = plane.getBoundingClientRect().width / (plane as HTMLElement).offsetWidth;
      const sizes = [...plane.querySelectorAll('sub, .circuit-value, .circuit-grad, .circuit-flow')].map((text) => larger * parseFloat(getComputedStyle(text).fontSize)); // prettier-ignore
      const gaps = [...plane.querySelectorAll('.circuit-leaf')].map((leaf) => {
        const name = leaf.querySelector('.circuit-name')!.getBoundingClientRect();
        return leaf.querySelector('.circuit-value')!.getBoundingClientRect().top - name.bottom;
      });
      return { smallest: Math.min(...sizes), gap: Math.min(...gaps) };
    });
  expect(smallest).toBeGreaterThan(9.9);
  expect(gap).toBeGreaterThan(3);
});
