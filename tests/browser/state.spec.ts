import { expect, isThere, nextFrame, reach, test } from './course';

test('a step back in history brings back the state that the address had', async ({ page }) => {
  await page.goto('losses/?hinge-loss.margin=2');
  const slider = page.locator('#hinge-loss-margin');
  await expect(slider).toHaveValue('2');
  await page.evaluate(() => history.pushState(null, '', location.href)); // as a link to a section does
  await slider.fill('1.5');
  await expect(page).toHaveURL(/margin=1\.5/);
  await page.goBack();
  await expect(slider).toHaveValue('2');
  await page.goForward();
  await expect(slider).toHaveValue('1.5');
});

test('a figure built with the result of its run starts over: no shape of the result remains', async ({ page }) => {
  await page.goto('linear-classifier/');
  const figure = page.locator('#not-separable');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-ready', 'true');
  await expect(figure.locator('.separate-own')).toHaveCount(1);
  await expect(figure.locator('.separate-now, .separate-best')).toHaveCount(0);
  const own = (await figure.locator('.separate-own').boundingBox())!;
  for (const grip of await figure.getByRole('slider', { name: 'of your line' }).all()) {
    const { x, y, width, height } = (await grip.boundingBox())!;
    const along = (x + width / 2 - own.x) / own.width;
    expect(Math.abs(own.y + along * own.height - (y + height / 2))).toBeLessThan(4); // the line falls to the right
  }
});

test('a run goes on when the window changes its size', async ({ page }) => {
  await page.goto('embed/not-separable/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const step = page.locator('.run-bar input');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await step.inputValue())).toBeGreaterThan(2);
  await page.setViewportSize({ width: 400, height: 500 });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.locator('.run-bar').scrollIntoViewIfNeeded();
  const before = Number(await step.inputValue());
  if (before < 180) await expect.poll(async () => Number(await step.inputValue())).toBeGreaterThan(before);
});

test('a figure that does not yet show what was requested looks stale, and says that it is computing', async ({
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/worker-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('embed/critical-points/?critical-points.view=many&critical-points.dimension=5');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-stale', 'true');
  await expect(widget.locator('.widget-figure')).not.toHaveCSS('opacity', '1');
  await expect(widget.locator('.widget-progress span')).toBeVisible();
  letGo();
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await expect(widget).not.toHaveAttribute('data-stale');
  await expect(widget.locator('.widget-figure')).toHaveCSS('opacity', '1');
});

test('a figure that plays does not look stale, and its slider keeps to its picture, however long each frame takes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...given: [unknown, never]) {
      setTimeout(() => postMessage.apply(this, given), 900);
    };
  });
  await page.goto('embed/train-vs-eval/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const after = async () => Number(/After (\d+)/.exec(await widget.locator('.widget-summary').innerText())?.[1]);
  await widget.locator('.run-bar button').first().click();
  await expect.poll(after).toBeGreaterThan(3);
  const seen = await widget.evaluate(async (figure) => {
    const picture = figure.querySelector('.widget-figure')!;
    const scrubber = figure.querySelector<HTMLInputElement>('.run-bar input')!;
    const seen = [];
    for (let frame = 0; frame < 150; frame++) {
      await new Promise(requestAnimationFrame);
      const shown = Number(/After (\d+)/.exec(figure.querySelector('.widget-summary')!.textContent)![1]);
      seen.push({ opacity: getComputedStyle(picture).opacity, shown, asked: scrubber.valueAsNumber });
    }
    return seen;
  });
  expect(seen.filter(({ opacity }) => opacity !== '1')).toEqual([]);
  expect(new Set(seen.map(({ shown }) => shown)).size).toBeGreaterThan(1);
  // what is asked for is the next that is shown: the slider has not gone on meanwhile
  const asked = seen.map(({ asked }) => asked);
  for (const { shown } of seen.slice(1)) expect([...asked, seen[0].shown]).toContain(shown);
  // what it changes, the loss too, is on one screen with all that changes it
  for (const height of [720, 844]) {
    await page.setViewportSize({ width: height === 720 ? 1280 : 390, height });
    const choices = widget.locator('.widget-controls > *');
    await (height === 720 ? choices.last() : choices.first()).evaluate((control) =>
      control.scrollIntoView({ block: 'end', behavior: 'instant' }),
    );
    await expect(widget.locator('.both-modes-course')).toBeInViewport({ ratio: 1 });
  }
});

for (const shift of [1000, -1000]) {
  test(`where e^s is out of range, with ${shift} added, nothing is said to have a value`, async ({ page }) => {
    await page.goto(`embed/softmax-probabilities/?softmax-probabilities.shift=${shift}`);
    await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
    await expect(page.locator('.softmax-divergence dd').first()).toHaveText('–');
    await expect(page.locator('.softmax-divergence dd').last()).toHaveText('–');
  });
}

test('a number beyond its bound is clamped; the field says so for a while', async ({ page }) => {
  await page.goto('embed/hinge-loss/');
  await expect(page.locator('#hinge-loss')).toHaveAttribute('data-ready', 'true');
  const field = page.locator('#hinge-loss .slider .number-field').first();
  await field.locator('input').fill('99');
  await field.locator('input').press('Enter');
  const said = field.locator('.number-field-bound');
  await expect(said).toHaveText('At most 3');
  const [badge, whole] = [(await said.boundingBox())!, (await field.boundingBox())!];
  expect(badge.y).toBeGreaterThanOrEqual(whole.y);
  expect(badge.y + badge.height).toBeLessThanOrEqual(whole.y + whole.height);
  await expect(said).toHaveCount(0);
  await expect(field.locator('input')).toHaveValue(/^3/);
});

test('what a field says of a number covers its neighbours only until the reader goes on', async ({ page }) => {
  await page.goto('embed/relu-jacobian/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const fields = page.locator('.jacobian-input input');
  const said = page.locator('.number-field-bound');
  const toTheNote = async () => {
    const { x, y, width, height } = (await said.boundingBox())!;
    await page.mouse.move(x + width - 5, y + height / 2);
  };
  for (const goOn of [() => page.keyboard.press('Tab'), () => page.mouse.click(5, 5), toTheNote]) {
    await fields.first().fill('none');
    await fields.first().press('Enter');
    await expect(said).toBeVisible();
    await goOn();
    await expect(said).toHaveCount(0, { timeout: 2000 });
  }
});

test('what a field says of a number stands where nothing is that could be pressed next', async ({ page }) => {
  for (const [name, fields] of [
    ['convnet-builder', '.number-field'],
    ['hinge-loss', '.number-field'],
    ['relu-jacobian', '.jacobian-input .number-field'],
    ['kernel-playground', '.number-field'],
  ]) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`embed/${name}/`);
      await isThere(page);
      const field = page.locator(fields).first();
      await field.locator('input').fill('many');
      await field.locator('input').press('Enter');
      const said = field.locator('.number-field-bound');
      await expect(said).toHaveText('“many” is not a number');
      const covered = await said.evaluate((note) => {
        const box = note.getBoundingClientRect();
        const isOver = (other: Element) => {
          const { left, right, top, bottom } = other.getBoundingClientRect();
          return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
        };
        const clips = (up: Element) => getComputedStyle(up).overflowX !== 'visible' && up.contains(note);
        const isCut = [...document.querySelectorAll('.widget-figure *')].some((up) => {
          const { left, right, top, bottom } = up.getBoundingClientRect();
          return clips(up) && (box.left < left || box.right > right || box.top < top || box.bottom > bottom);
        });
        const own = note.parentElement!;
        return [
          ...document.querySelectorAll('.widget :is(input, button, label, [role=slider]):not(.widget-menu-items *)'),
        ]
          .filter((other) => !own.contains(other) && !other.contains(own) && isOver(other))
          .map((other) => other.getAttribute('aria-label') ?? other.textContent!)
          .concat(isCut ? 'cut' : []);
      });
      expect(covered, `${name} at ${width} px`).toEqual([]);
    }
  }
});

test('a number that is typed moves no field, however long it is', async ({ page }) => {
  for (const name of ['convnet-builder', 'circuit', 'gate-api']) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 1200 });
      await page.goto(`embed/${name}/`);
      await isThere(page);
      const fields = page.locator('.widget-figure .number-field input');
      const places = () =>
        fields.evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).flatMap(({ x, width }) => [x, width]),
        );
      const before = await places();
      expect(before.length).toBeGreaterThan(2);
      for (const typed of ['1', '1000']) {
        for (const field of [fields.first(), fields.nth(1)]) {
          await field.fill(typed);
          await field.press('Enter');
          await expect(field).not.toHaveValue('');
          await nextFrame(page);
          const moved = (await places()).map((place, i) => Math.abs(place - before[i]));
          expect(Math.max(...moved), `${name}, ${typed}, ${width} px`).toBeLessThan(0.5);
        }
      }
    }
  }
});

test('what became of a typed number is said whole, on a phone and on a desktop, in both languages', async ({
  page,
}) => {
  for (const [home, none, most] of [
    ['', '“abc” is not a number', 'At most 10'],
    ['zh/', '“abc”不是数', '最大是 10'],
  ] as const) {
    await page.goto(`${home}embed/hinge-loss/`);
    await expect(page.locator('#hinge-loss')).toHaveAttribute('data-ready', 'true');
    const field = page.locator('#hinge-loss .number-field').first();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [typed, wanted] of [
        ['abc', none],
        ['1e9', most],
      ] as const) {
        await field.locator('input').fill(typed);
        await field.locator('input').press('Enter');
        const said = field.locator('.number-field-bound');
        await expect(said).toHaveText(wanted);
        const { x, width: wide } = (await said.boundingBox())!;
        expect(x, `${home}${typed} at ${width} px`).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
        expect(await said.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(1);
      }
    }
  }
});

test('a chapter, on the screen and printed', async ({ page }) => {
  await page.goto('losses/');

  await test.step('labels at the right edge of a figure are painted completely', async () => {
    for (const figure of await page.locator('.chapter > h2 ~ astro-island > .widget').all()) {
      const cut = await figure.evaluate((widget) => {
        const { right } = widget.getBoundingClientRect(); // what is painted beyond is clipped
        return [...widget.querySelectorAll('.plane-tick-x, .plane-label-x')].filter((word) => word.getBoundingClientRect().right > right).length; // prettier-ignore
      });
      expect(cut, (await figure.getAttribute('id'))!).toBe(0);
    }
  });

  await test.step('printed, it keeps the options of its predictions', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.predict-option').first()).toBeVisible();
    await expect(page.locator('.predict form button').first()).toBeHidden();
  });
});

test('a figure that is built with its result describes, once it is hydrated, what it then shows', async ({ page }) => {
  await page.goto('backprop/');
  await reach(page.locator('#derivative-shapes'));
  const slots = page.locator('#derivative-shapes .shapes-slot');
  await expect(slots.first()).toHaveText('');
  await expect(slots.first()).toHaveAttribute('aria-label', 'Slot 1');
});

test('a view that is not shown stays on the page as it was, out of reach; it comes back with what has changed', async ({
  page,
}) => {
  await page.goto('embed/critical-points/');
  await isThere(page);
  const view = (name: string) => page.locator(`input[name$="-view"][value="${name}"]`);
  const picture = await page.locator('.terrain canvas').first().elementHandle();
  const entry = page.getByLabel('∂²f/∂x²');
  const drawnAs = () => page.locator('.chart').filter({ visible: true }).count();
  await expect(entry).toBeVisible();
  const before = await page.locator('.widget-figure').boundingBox();

  await view('many').check({ force: true });
  await expect(page.locator('.critical-draws')).toBeVisible();
  await expect(entry).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Hessian' })).toHaveCount(0);
  await page.locator('.widget-menu summary').click();
  await expect(page.locator('[data-action=open-as-cell]')).toHaveCount(await drawnAs());
  await page.keyboard.press('Escape');
  // Tab does not get into it
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('[data-away]'))).toBeNull();
  }

  await view('place').check({ force: true });
  await expect(entry).toBeVisible();
  expect(await picture!.evaluate((one) => one.isConnected)).toBe(true);
  expect(await page.locator('.widget-figure').boundingBox()).toEqual(before);

  // meanwhile the entries are set back
  await entry.fill('-1');
  await entry.press('Enter');
  await expect(page.locator('.critical-kind')).toHaveText('maximum');
  await view('many').check({ force: true });
  await expect(entry).toBeHidden();
  await page.locator('.widget-menu summary').click();
  await page.locator('[data-action=reset]').click();
  await expect(entry).toBeVisible();
  await expect(entry).toHaveValue('0.60');
});

test('what a reader has selected stays selected while the figure changes: a 0 and an empty text are not written again', async ({
  page,
}) => {
  await page.goto('embed/relu-jacobian/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const selected = await page.locator('.jacobian-cell').evaluateAll((cells) => {
    const zero = cells.find((cell) => cell.textContent === '0')!;
    getSelection()!.setBaseAndExtent(zero.firstChild!, 0, zero.firstChild!, 1);
    return String(getSelection());
  });
  expect(selected).toBe('0');
  await page.locator('.widget-controls input[type=range]').first().press('Home');
  await expect(page).toHaveURL(/power=/);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('0');
});
