// When a mode changes, drawings move, and the texts about them change at once.
import type { Page } from '@playwright/test';
import { expect, isThere, test } from './course';

/** Moves the pointer to the figure, which only then loads its animations. */
async function comeNear(page: Page) {
  await isThere(page);
  const moves = page.waitForResponse(/\/Moves\.[\w-]+\.js$/);
  await page.locator('.widget-title').first().hover();
  await (await moves).finished();
}

/** The positions of a mark in every frame after a click. */
async function placesFrom(page: Page, click: string, mark: string) {
  await page.evaluate(
    ([click, mark]) => {
      const places: string[] = [];
      Object.assign(window, { places });
      const look = () => {
        const one = document.querySelector<HTMLElement>(mark)!;
        places.push(one.getAttribute('d') ?? one.style.left);
        if (places.length < 120) requestAnimationFrame(look);
      };
      document.querySelector<HTMLElement>(click)!.click();
      look();
    },
    [click, mark],
  );
  await page.waitForFunction(() => (window as unknown as { places: string[] }).places.length === 120);
  return page.evaluate(() => (window as unknown as { places: string[] }).places);
}

const marks = {
  'a handle': ['svm-vs-softmax', '.versus-points button:nth-child(2)', '.versus-lane:nth-of-type(3) .handle'],
  'the curve of a chart': ['svm-vs-softmax', '.versus-points button:nth-child(2)', '.plane .mark-line'],
  'what a step back changes': ['decision-lines', '[data-action="undo"]', '.lines-tip'],
} as const;

for (const [what, [widget, click, mark]] of Object.entries(marks)) {
  const arrive = async (page: Page) => {
    await page.goto(`embed/${widget}/`);
    await comeNear(page);
    if (!click.includes('undo')) return;
    await page.locator(mark).first().focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => page.url()).toContain('rows='); // settled
  };

  test(`${what} is between its places on the way from one to the other`, async ({ page }) => {
    await arrive(page);
    const places = await placesFrom(page, click, mark);
    const kinds = [...new Set(places)];
    expect(kinds.length).toBeGreaterThan(2);
    // it moves in one direction and stays where it arrives
    const numbers = places.map((place) => Number(/[\d.]+(?=[^\d.]*$)/.exec(place)![0]));
    const [first, last] = [numbers[0], numbers.at(-1)!];
    numbers.forEach((number, i) => {
      expect(number).toBeGreaterThanOrEqual(Math.min(first, last));
      expect(number).toBeLessThanOrEqual(Math.max(first, last));
      if (i) expect((number - numbers[i - 1]) * (last - first)).toBeGreaterThanOrEqual(0);
    });
    // exactly where it is drawn with reduced motion
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await arrive(page);
    const cut = await placesFrom(page, click, mark);
    expect(new Set(cut.slice(-60)).size).toBe(1);
    expect(new Set(cut).size).toBeLessThanOrEqual(2);
    expect(cut.at(-1)).toBe(places.at(-1));
  });
}

test('shapes with nothing between them fade into each other, and the faded ones leave', async ({ page }) => {
  await page.goto('embed/knn-regions/');
  await comeNear(page);
  const areas = page.locator('.regions-area');
  const before = await areas.count();
  const during = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.segments input:not(:checked)')!.click();
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    return document.querySelectorAll('.regions-area').length;
  });
  expect(during).toBeGreaterThan(before);
  await expect(areas).toHaveCount(before);
  expect(await areas.first().evaluate((area) => getComputedStyle(area).opacity)).toBe('1');
});

test('what is laid out by a count has it at once: no frame is larger than what was before and what comes', async ({
  page,
}) => {
  await page.goto('embed/batchnorm-axes/?batchnorm-axes.examples=1');
  await comeNear(page);
  const heights = await page.evaluate(async () => {
    const block = document.querySelector('.shared-block')!;
    const heights = [block.clientHeight];
    document.querySelector<HTMLElement>('#batchnorm-axes [name$=examples][value="3"]')!.click();
    for (let i = 0; i < 30; i++) {
      await new Promise((next) => requestAnimationFrame(next));
      heights.push(block.clientHeight);
    }
    return heights;
  });
  expect(await page.locator('.shared-block svg').count()).toBe(3);
  expect(Math.max(...heights)).toBeLessThanOrEqual(Math.max(heights[0], heights.at(-1)!));
});

test('dragging ends animations: nothing lags behind the pointer', async ({ page }) => {
  await page.goto('embed/svm-vs-softmax/');
  await comeNear(page);
  const behind = await page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    document.querySelector<HTMLElement>('.versus-points button:nth-child(2)')!.click();
    await frame();
    await frame();
    const knob = document.querySelector<HTMLElement>('.versus-lane .handle')!;
    knob.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await frame();
    await frame();
    const soon = knob.style.left;
    for (let i = 0; i < 30; i++) await frame();
    return [soon, knob.style.left];
  });
  expect(behind[0]).toBe(behind[1]);
});

test('what follows the mouse does not lag behind, even if a click has just changed the figure', async ({ page }) => {
  await page.goto('embed/knn-regions/');
  await comeNear(page);
  const { x, y, width, height } = (await page.locator('.regions .plane').boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  const query = page.locator('.regions-query');
  await query.evaluate((knob: HTMLElement) => {
    const places: string[] = [];
    Object.assign(window, { places });
    const look = () => {
      places.push(knob.style.left);
      if (places.length < 30) requestAnimationFrame(look);
    };
    const moved = () => requestAnimationFrame(() => requestAnimationFrame(look));
    addEventListener('click', () => addEventListener('pointermove', moved, { once: true }), { once: true });
  });
  await page.mouse.down();
  await page.mouse.up();
  await page.mouse.move(x + width / 4, y + height / 4);
  await page.waitForFunction(() => (window as unknown as { places: string[] }).places.length === 30);
  expect(new Set(await page.evaluate(() => (window as unknown as { places: string[] }).places)).size).toBe(1);
});

test('while a run plays the sentence names the step that is drawn, unannounced, in every frame', async ({ page }) => {
  await page.goto('embed/momentum-vectors/?momentum-vectors.step=0');
  await isThere(page);
  const seen = await page.evaluate(async () => {
    const summary = document.querySelector('.widget-summary')!;
    const scrubber = document.querySelector<HTMLInputElement>('.run-bar input')!;
    const seen: [said: number, drawn: number, live: string | null][] = [];
    document.querySelector<HTMLElement>('.run-bar button')!.click();
    const began = performance.now();
    while (performance.now() - began < 3000) {
      await new Promise((next) => requestAnimationFrame(next));
      seen.push([
        Number(/\d+/.exec(summary.textContent)![0]),
        scrubber.valueAsNumber,
        summary.getAttribute('aria-live'),
      ]);
    }
    return seen;
  });
  expect(new Set(seen.map(([said]) => said)).size).toBeGreaterThan(4);
  for (const [said, drawn] of seen) expect(said).toBe(drawn);
  expect(seen.filter(([, drawn, live]) => drawn > 1 && live !== 'off')).toEqual([]);
});
