// Points that can be dragged also move by keys: up is up, in a plane and in a picture.
import type { Locator, Page } from '@playwright/test';
import { shortPath } from '../../src/build/shortPath';
import { expect, frames, isThere, reach, test } from './course';

test('arrow keys move a point by a step, with Shift by ten, and not beyond its bounds', async ({ page }) => {
  await page.goto('embed/kernel-playground/');
  const window = page.locator('.playground-grip');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const at = async () => (await window.getAttribute('aria-valuetext'))!.split(', ').map(Number);
  const [column, row] = await at();
  await window.focus();
  for (const [key, right, down] of [
    ['ArrowRight', 1, 0],
    ['ArrowDown', 1, 1],
    ['ArrowLeft', 0, 1],
    ['ArrowUp', 0, 0],
    ['Shift+ArrowDown', 0, 10],
  ] as const) {
    await page.keyboard.press(key);
    expect(await at(), key).toEqual([column + right, row + down]);
  }
  await page.keyboard.press('Home');
  expect(await at()).toEqual([0, row + 10]);
  await page.keyboard.press('ArrowLeft');
  expect(await at()).toEqual([0, row + 10]);
  await page.keyboard.press('End');
  expect(await at()).toEqual([29, row + 10]);
  // the numbers beneath the window are those of the place
  await expect.poll(() => new URL(page.url()).search).toContain(`place=${row + 10},29`);
});

test('a handle among a few numbers goes from one to the next, by keys and by the pointer', async ({ page }) => {
  await page.goto('embed/preprocessing-pictures/');
  await isThere(page);
  const handle = page.getByRole('slider', { name: 'Eigen-pictures' });
  await handle.press('ArrowRight');
  await expect(handle).toHaveAttribute('aria-valuetext', '30');
  await expect(page.locator('input[value="30"]')).toBeChecked();
  await handle.hover(); // once it stands still: the page may have scrolled to it
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.down();
  await page.mouse.move(x - 500, y, { steps: 4 });
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuetext', '1');
  await expect(page.locator('input[value="1"]')).toBeChecked();
});

test('points of a plane', async ({ page }) => {
  await page.goto('embed/knn-regions/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');

  await test.step('a point of a plane is added by a click, and removed when it is dragged out; a mouse over the plane asks about its place', async () => {
    const points = page.locator('.regions-point');
    const before = await points.count();
    await page.locator('.regions .plane').scrollIntoViewIfNeeded();
    const box = (await page.locator('.regions .plane').boundingBox())!;
    const place = (left: number, top: number) => [box.x + left * box.width, box.y + top * box.height] as const;
    const ball = page.locator('.regions-ball');
    const outline = async () => shortPath((await ball.getAttribute('d'))!); // as the page is built
    const around = await outline();
    await page.mouse.move(...place(0.72, 0.06));
    await expect.poll(outline).not.toBe(around);
    await page.mouse.click(...place(0.72, 0.06));
    await expect(points).toHaveCount(before + 1);
    await page.mouse.move(...place(0.72, 0.06));
    await page.mouse.down();
    await page.mouse.move(...place(1.1, 0.5), { steps: 4 });
    await expect(points.last()).toHaveClass(/is-leaving/);
    await page.mouse.move(...place(0.9, 0.5), { steps: 4 });
    await expect(points.last()).not.toHaveClass(/is-leaving/);
    await page.mouse.move(...place(1.1, 0.5), { steps: 4 });
    await page.mouse.up();
    await expect(points).toHaveCount(before);
    // the query at the mouse is forgotten once it has left
    await expect.poll(outline).toBe(around);
  });

  await test.step('in a plane whose numbers grow upwards, the up arrow makes them grow', async () => {
    const point = page.locator('.widget-figure .handle-xy').first();
    const at = async () => (await point.getAttribute('aria-valuetext'))!.replaceAll('−', '-').split(', ').map(Number);
    const [x, y] = await at();
    await point.focus();
    await page.keyboard.press('ArrowUp');
    expect((await at())[0]).toBe(x);
    expect((await at())[1]).toBeGreaterThan(y);
    await page.keyboard.press('ArrowRight');
    expect((await at())[0]).toBeGreaterThan(x);
  });
});

test('of overlapping handles, the one whose centre is nearest to the pointer moves', async ({ page }) => {
  await page.goto('embed/decision-lines/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const handles = page.locator('.lines .handle-xy');
  await handles.first().scrollIntoViewIfNeeded();
  const count = await handles.count();
  for (let i = 0; i < count; i++) {
    const places = () => handles.evaluateAll((all) => all.map((each) => each.getAttribute('aria-valuetext')!));
    const before = await places();
    const box = (await handles.nth(i).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 12, y - 9, { steps: 3 });
    await page.mouse.up();
    const after = await places();
    expect(after[i], `handle ${i} was pressed in its middle`).not.toBe(before[i]);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(places).toEqual(before);
  }
});

test('taps in quick succession are all kept', async ({ page }) => {
  await page.goto('embed/fog-hill/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  await page.locator('.fog .plane').evaluate((plane) => {
    const { left, top, width, height } = plane.getBoundingClientRect();
    for (const share of [0.1, 0.35, 0.6, 0.85]) {
      const at = { clientX: left + share * width, clientY: top + share * height, bubbles: true };
      plane.dispatchEvent(new MouseEvent('click', at));
    }
  });
  await expect(page.locator('.fog-tap')).toHaveCount(4);
});

test('a click beside the map, on its ticks and labels, is no tap', async ({ page }) => {
  await page.goto('embed/fog-hill/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const plane = page.locator('.fog .plane');
  const { x, y, width, height } = (await plane.boundingBox())!;
  for (const [dx, dy] of [
    [0.5 * width, height + 6],
    [-6, 0.5 * height],
    [0.4 * width, -6],
  ])
    await page.mouse.click(x + dx, y + dy);
  await page.mouse.click(x + 0.5 * width, y + height - 6);
  await expect(page.locator('.fog-tap')).toHaveCount(1);
});

/** Keeps all scripts away from a page; returns what lets them go. */
async function holdScripts(page: Page) {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => go();
}

test('a choice and a switch pressed before hydration are taken after it, and can be taken back', async ({ page }) => {
  for (const [widget, part, after] of [
    ['activation-gallery', 'label:has([value=tanh])', /f=tanh/],
    ['activation-gallery', 'label:has([value=relu])', /f=relu/],
    ['fog-hill', 'label[for=fog-hill-lifted]', /lifted=/],
  ] as const) {
    const go = await holdScripts(page);
    await page.goto(`embed/${widget}/`, { waitUntil: 'commit' });
    const pressed = page.locator(`.widget ${part}`);
    await pressed.click();
    await expect(page.locator('.widget')).not.toHaveAttribute('data-ready', 'true');
    go();
    await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
    await expect(page).toHaveURL(after);
    await expect(pressed.locator('input')).toBeChecked();
    await page.locator('[data-action=undo]').click();
    await expect(pressed.locator('input')).not.toBeChecked();
    await pressed.click();
    await expect(page).toHaveURL(after);
    await page.unrouteAll();
  }
});

test('a tap on a surface before hydration is replayed after it', async ({ page }) => {
  const go = await holdScripts(page);
  await page.goto('embed/fog-hill/', { waitUntil: 'commit' });
  const { x, y, width, height } = (await page.locator('.fog .plane').boundingBox())!;
  await page.mouse.click(x + 0.7 * width, y + 0.7 * height);
  await expect(page.locator('.widget')).not.toHaveAttribute('data-ready', 'true');
  go();
  const tap = page.locator('.fog-tap');
  await expect(tap).toHaveCount(1);
  const made = (await tap.boundingBox())!;
  const now = (await page.locator('.fog .plane').boundingBox())!;
  expect(Math.abs(made.x + made.width / 2 - now.x - 0.7 * now.width)).toBeLessThan(0.1 * now.width);
});

test('Escape cancels carrying a picture: it goes back, and so does what it chose', async ({ page }) => {
  await page.goto('embed/class-templates/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const carried = page.locator('.templates-carried');
  const rows = page.locator('.templates [data-row]');
  const chosen = () => rows.evaluateAll((all) => all.findIndex((row) => row.getAttribute('aria-pressed') === 'true'));
  const before = await chosen();
  expect(before).not.toBe(2);
  await carried.hover();
  await page.mouse.down();
  const { x, y, width, height } = (await rows.nth(2).boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  await expect.poll(chosen).toBe(2);
  await page.keyboard.press('Escape');
  await expect.poll(chosen).toBe(before);
  await expect(carried).not.toHaveClass(/is-carried/);
  await page.mouse.up();
});

// one figure for each kind of drag
const drags = {
  'svm-vs-softmax': '.plane .handle-x',
  'knn-regions': '.regions-query',
  'decision-lines': '.pull-number',
  circuit: '.scrub',
  'optimizer-race': '.terrain',
  'kernel-playground': '.playground-grip',
};

for (const [widget, selector] of Object.entries(drags))
  test(`Escape cancels a drag: ${widget}`, async ({ page }) => {
    await page.goto(`embed/${widget}/${widget === 'optimizer-race' ? '?optimizer-race.view=relief' : ''}`);
    await isThere(page);
    const knob = page.locator(selector).first();
    await knob.scrollIntoViewIfNeeded();
    const value = () =>
      knob.evaluate((one) => one.querySelector('input')?.value ?? one.getAttribute('aria-valuetext') ?? '');
    const changed = () => new URL(page.url()).search.replace('?optimizer-race.view=relief', '');
    const before = await value();
    const { x, y, width, height } = (await knob.boundingBox())!;
    const [left, top] = [x + width / 2, y + height / 2];
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left - 40, top - 30, { steps: 4 });
    await expect.poll(value).not.toBe(before);
    await expect.poll(changed).not.toBe(''); // it has settled
    await page.keyboard.press('Escape');
    await expect.poll(value).toBe(before);
    await page.mouse.move(left - 20, top - 10, { steps: 2 });
    expect(await value()).toBe(before);
    await page.mouse.up();
    await expect.poll(changed).toBe('');
    // the next drag works again
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left - 40, top - 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(value).not.toBe(before);
  });

test('a drag cancelled before it has settled leaves nothing to undo', async ({ page }) => {
  await page.goto('embed/svm-vs-softmax/');
  await isThere(page);
  const knob = page.locator('.versus-lane .handle').first();
  const before = await knob.getAttribute('aria-valuetext');
  // all at once, as fast as the page takes it
  const moved = await knob.evaluate(async (one) => {
    const drag = (type: string, clientX: number) =>
      one.dispatchEvent(new PointerEvent(type, { clientX, bubbles: true, pointerId: 1, isPrimary: true }));
    drag('pointerdown', 200);
    drag('pointermove', 260);
    await new Promise((next) => requestAnimationFrame(next));
    const moved = one.getAttribute('aria-valuetext');
    one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    drag('pointerup', 260);
    return moved;
  });
  expect(moved).not.toBe(before);
  expect(await knob.getAttribute('aria-valuetext')).toBe(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

// a busy page takes long over a drag: each part of it is settled before the next
for (const [widget, selector, value] of [
  ['optimizer-race', '.descent-map .handle-xy', 'aria-valuetext'],
  ['momentum-vectors', '.momentum-plane .handle-xy', 'aria-valuetext'],
  ['momentum-vectors', 'input[type=range][id$=rate]', 'aria-valuetext'],
  ['critical-points', '.critical-entry .pull-number', 'value'],
] as const)
  test(`one drag is one thing to undo, however long it takes: ${widget}, ${selector}`, async ({ page }) => {
    await page.goto(`embed/${widget}/`);
    await isThere(page);
    const knob = page.locator(selector).first();
    await knob.scrollIntoViewIfNeeded();
    const read = () => knob.evaluate((one, name) => one.querySelector('input')?.value ?? one.getAttribute(name), value);
    const before = await read();
    const { x, y, width, height } = (await knob.boundingBox())!;
    const [left, top] = [x + width / 2, y + height / 2];
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const far of [20, 40, 60]) {
      const { search } = new URL(page.url());
      await page.mouse.move(left + far, top, { steps: 3 });
      await expect.poll(() => new URL(page.url()).search).not.toBe(search); // it has settled
    }
    await page.mouse.up();
    expect(await read()).not.toBe(before);
    await undo(page).click();
    await expect.poll(read).toBe(before);
    await expect(undo(page)).toBeHidden();
  });

test('an axis that was turned half around by hand is undone, or reset, to the end where it was', async ({ page }) => {
  await page.goto('embed/preprocessing/');
  await isThere(page);
  const tip = page.getByRole('slider', { name: 'Longer axis' });
  const mean = page.getByRole('slider', { name: 'Mean of the cloud' });
  const placeOf = async (knob: Locator) => {
    const { x, y, width, height } = (await knob.boundingBox())!;
    return [Math.round(x + width / 2), Math.round(y + height / 2)] as const;
  };
  const before = await placeOf(tip);
  const [left, top] = await placeOf(mean);
  const [right, down] = [before[0] - left, before[1] - top];
  for (const back of ['undo', 'reset']) {
    await page.mouse.move(...before);
    await page.mouse.down();
    for (const turn of [30, 60, 90, 120, 150, 180].map((degrees) => (degrees * Math.PI) / 180))
      await page.mouse.move(
        left + right * Math.cos(turn) - down * Math.sin(turn),
        top + right * Math.sin(turn) + down * Math.cos(turn),
        { steps: 3 },
      );
    await page.mouse.up();
    const [turned] = await placeOf(tip);
    expect((turned - left) * right).toBeLessThan(0); // the hand has kept hold of its end
    await page.locator(`[data-action=${back}]`).click();
    await expect.poll(() => placeOf(tip)).toEqual(before);
  }
});

test('two drags are two things to undo, however quick they are', async ({ page }) => {
  await page.goto('embed/svm-vs-softmax/');
  await isThere(page);
  const knob = page.locator('.versus-lane .handle').first();
  const at = () => knob.getAttribute('aria-valuetext');
  const before = await at();
  await knob.evaluate(async (one) => {
    const drag = (type: string, clientX: number) =>
      one.dispatchEvent(new PointerEvent(type, { clientX, bubbles: true, pointerId: 1, isPrimary: true }));
    for (let i = 0; i < 2; i++) {
      drag('pointerdown', 200);
      drag('pointermove', 230);
      await new Promise((next) => requestAnimationFrame(next));
      drag('pointerup', 230);
    }
  });
  await undo(page).click();
  expect(await at()).not.toBe(before);
  await undo(page).click();
  await expect.poll(at).toBe(before);
});

test('a run that is played is one thing to undo, and a drag meanwhile another', async ({ page }) => {
  await page.goto('embed/momentum-vectors/?momentum-vectors.step=0');
  await isThere(page);
  const shown = page.locator('.run-bar output');
  const knob = page.locator('.descent-map .handle-xy').first();
  await knob.scrollIntoViewIfNeeded();
  const before = await knob.getAttribute('aria-valuetext');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(shown).toHaveText(/^[2-9] /); // four in a second: each has settled
  const { x, y, width, height } = (await knob.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 20, { steps: 3 });
  await page.mouse.up();
  const dragged = Number((await shown.textContent())!.split(' ')[0]);
  await expect.poll(async () => Number((await shown.textContent())!.split(' ')[0])).toBeGreaterThan(dragged + 1);
  await undo(page).click();
  await expect.poll(() => knob.getAttribute('aria-valuetext')).toBe(before);
  await undo(page).click();
  await expect(shown).toHaveText(/^0 /);
  await expect(undo(page)).toBeHidden();
});

test('a press on a handle of a figure that is sticky beside its text scrolls nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('losses/');
  const knob = page.locator('#hinge-loss .widget-figure .handle').first();
  await reach(page.locator('#hinge-loss'));
  await expect(page.locator('#hinge-loss')).toHaveAttribute('data-ready', 'true');
  const { x, y, width, height } = (await knob.boundingBox())!;
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 60, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await frames(page, 5);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('on a phone a handle that is dragged or reached by keys comes out from under the bar at the foot of the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('embed/curse-of-dimensionality/');
  await isThere(page);
  const knob = page.locator('.widget-figure .handle');
  const isCovered = () =>
    knob.evaluate((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) !== one;
    });
  // the knob just above the bar
  await knob.evaluate((one) => {
    const bar = document.querySelector('.widget-summary')!.getBoundingClientRect();
    scrollBy({ top: one.getBoundingClientRect().bottom - bar.top + 4, behavior: 'instant' });
  });
  expect(await isCovered()).toBe(false);
  const { x, y, width, height } = (await knob.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(360, y + height / 2, { steps: 8 });
  await expect.poll(isCovered).toBe(false);
  await page.mouse.up();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await knob.focus();
  await expect.poll(isCovered).toBe(false);
});

test('on a phone the control that was used last stays at the foot while the reader goes up to the picture', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('embed/overfitting-occam/');
  await isThere(page);
  const [degree, lambda] = ['degree', 'lambda'].map((name) => page.locator(`.slider:has(#overfitting-occam-${name})`));
  const seesFit = () =>
    page.locator('.occam-fit .plane').evaluate((plane) => {
      scrollTo({ top: plane.getBoundingClientRect().top + scrollY - 20, behavior: 'instant' });
    });
  await seesFit();
  await expect(lambda).not.toBeInViewport();
  await lambda.locator('input[type=range]').press('ArrowRight');
  await seesFit();
  await expect(lambda).toBeInViewport({ ratio: 1 });
  await expect(degree).not.toBeInViewport();
  // the sentence stands above it, and covers nothing of it
  const [sentence, control] = await Promise.all(
    [page.locator('.widget-summary[id]'), lambda].map(async (one) => (await one.boundingBox())!),
  );
  expect(sentence.y + sentence.height).toBeLessThanOrEqual(control.y + 1);
  await degree.locator('input[type=range]').press('ArrowLeft');
  await seesFit();
  await expect(degree).toBeInViewport({ ratio: 1 });
  await expect(lambda).not.toBeInViewport();
});
