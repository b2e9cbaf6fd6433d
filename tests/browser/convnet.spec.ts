// The convnet trained in the page: it learns, is forked, explains its numbers, and is saved to a file.
import { readFileSync } from 'node:fs';
import { expect, frames, isThere, test } from './course';
import { scriptsOf } from './scripts';

const address = 'embed/convnet-live/?convnet-live.pictures=300&convnet-live.epoch=2';

test('a trained network is trained on, and saved to a file', async ({ page }) => {
  await page.goto(address);
  const widget = page.locator('.widget');
  const summary = widget.locator('.widget-summary');

  await test.step('it trains, is scrubbed back and forked there; both runs stay', async () => {
    await expect(summary).toContainText('After 2 epochs with 300 pictures');
    const said = await summary.innerText();

    await page.locator('#convnet-live-epoch').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(summary).toContainText('After 1 epoch ');
    await page.keyboard.press('ArrowRight');
    await expect(summary).toHaveText(said); // the same numbers as before

    await page.keyboard.press('ArrowLeft');
    await expect(summary).toContainText('After 1 epoch ');
    const [optimizer, rate] = await widget.locator('.netlive-fork select').all();
    await optimizer.selectOption('adam');
    await rate.selectOption('0.003');
    await widget.locator('[data-action=fork]').click();
    await expect(widget.locator('.netlive-list button[aria-pressed]')).toHaveCount(2);
    await page.locator('#convnet-live-epoch').focus();
    await page.keyboard.press('ArrowRight');
    await expect(summary).toHaveText(said); // a fork with the same settings takes the same path
    await expect.poll(() => new URL(page.url()).search).toContain('convnet-live.forks=0,1,2,1');
  });

  await test.step('weights are saved and loaded; files of other kinds are reported', async () => {
    await expect(summary).toContainText('After 2 epochs');
    const share = /[\d.]+%/.exec(await summary.innerText())![0];
    await widget.locator('.netlive-late').scrollIntoViewIfNeeded();
    const waiting = page.waitForEvent('download');
    await widget.locator('[data-action=save-weights]').click();
    const file = readFileSync(await (await waiting).path());
    const input = widget.locator('.netlive-files input');
    await input.setInputFiles({ name: 'a.safetensors', mimeType: '', buffer: file.subarray(0, 100) });
    await expect(widget.locator('.netlive-files ~ [role=alert]')).toContainText('This safetensors file is cut short');
    await input.setInputFiles({
      name: 'a.txt',
      mimeType: '',
      buffer: Buffer.from('Dear reader, these are no weights.'),
    });
    await expect(widget.locator('.netlive-files ~ [role=alert]')).toContainText('This is not a safetensors file');
    await input.setInputFiles({ name: 'a.safetensors', mimeType: '', buffer: file });
    await expect(summary).toContainText('With the weights of your file');
    await expect(summary).toContainText(share);
  });
});

test('the first epoch moves no control; what the other classifiers find stays while another rate begins', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('embed/convnet-live/?convnet-live.pictures=300');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await expect(widget).toHaveAttribute('aria-busy', 'false');
  const top = () =>
    widget
      .locator('.widget-controls')
      .first()
      .evaluate((controls: HTMLElement) => controls.offsetTop);
  const before = await top();
  await page.locator('#convnet-live-epoch').press('ArrowRight');
  await expect(widget.locator('.widget-summary')).toContainText('After 1 epoch ');
  await expect(widget.locator('[data-action=fork]')).toBeVisible();
  expect(await top()).toBe(before);

  const found = widget.locator('.netlive-details .number-table tr').first().locator('td').first();
  await expect(found).toHaveText(/^[\d.]+%$/);
  const seen = await found.evaluateHandle((cell) => {
    const seen: string[] = [];
    new MutationObserver(() => seen.push(cell.textContent)).observe(cell, { subtree: true, childList: true, characterData: true }); // prettier-ignore
    return seen;
  });
  await widget.locator('input[name=convnet-live-rate]:not(:checked)').first().check({ force: true });
  await expect(widget).toHaveAttribute('aria-busy', 'false');
  await frames(page, 10);
  expect(await seen.jsonValue()).toEqual([]);
});

test('the long part beneath is loaded once a reader asks or training begins, and not for being passed', async ({
  page,
}) => {
  const loaded = scriptsOf(page);
  const isThere = () => [...loaded].some((name) => name.startsWith('Late.'));
  await page.goto('embed/convnet-live/');
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const late = widget.locator('.netlive-late');
  const ask = late.locator('[data-action=show-further]');
  await ask.scrollIntoViewIfNeeded();
  await frames(page, 3);
  expect(isThere()).toBe(false);
  await ask.press('Enter');
  await expect(late.locator('.netlive-maps')).toHaveCount(10);
  await expect(late).toBeFocused();
  await expect(ask).toHaveCount(0);
  expect(isThere()).toBe(true);

  await page.goto('embed/convnet-live/?convnet-live.pictures=300');
  loaded.clear();
  await expect(ask).toBeVisible();
  await widget.locator('#convnet-live-epoch').press('ArrowRight');
  await expect(late.locator('.netlive-maps')).toHaveCount(10);
});

test('a trained network is looked into, asked, and given other pictures', async ({ page }) => {
  await page.goto(address);
  const widget = page.locator('.widget');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await expect(widget.locator('.widget-summary')).toContainText('After 2 epochs');
  await widget.locator('.netlive-late').scrollIntoViewIfNeeded();

  await test.step('every cell says where its number comes from, back to a pixel', async () => {
    const maps = widget.locator('.netlive-maps');
    await expect(maps).toHaveCount(10);
    await maps.nth(3).click({ position: { x: 20, y: 20 } });
    const origin = widget.locator('.netlive-origin');
    await expect(origin).toContainText('4 · CONV 24 · 3×3');
    await expect(origin.locator('.netlive-grid').first().locator('button, span.is-outside')).toHaveCount(9);
    for (const layer of ['3 · POOL', '2 · RELU', '1 · CONV', 'The picture’s']) {
      await origin.getByRole('button', { name: 'Follow its largest part back' }).click();
      await expect(origin).toContainText(layer);
    }
    await expect(origin).toContainText('Here the way ends');
  });

  await test.step('the explanation opens beneath the maps that were clicked, which stay where they are', async () => {
    const maps = widget.locator('.netlive-maps');
    await expect(maps).toHaveCount(10);
    const origin = widget.locator('.netlive-origin');
    const topOf = (layer: number) => maps.nth(layer).evaluate((element) => element.getBoundingClientRect().top);
    for (const layer of [1, 8, 3]) {
      await maps.nth(layer).evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 60, behavior: 'instant' })); // prettier-ignore
      const before = await topOf(layer);
      await maps.nth(layer).click({ position: { x: 20, y: 10 } });
      await expect(origin).toContainText(`${layer + 1} · `);
      expect(Math.abs((await topOf(layer)) - before)).toBeLessThan(1);
      await expect(origin).toBeInViewport({ ratio: 0.99 });
      expect((await origin.boundingBox())!.y).toBeGreaterThan(before);
    }
    const back = origin.getByRole('button', { name: 'Follow its largest part back' });
    await back.focus();
    for (const layer of ['3 · POOL', '2 · RELU', '1 · CONV']) {
      await page.keyboard.press('Enter');
      await expect(origin).toContainText(layer);
      await expect(back).toBeFocused();
      await expect(origin).toBeInViewport({ ratio: 0.99 });
    }
    // if there is no room below, it is scrolled into view
    await maps.nth(5).evaluate((element) => scrollBy({ top: element.getBoundingClientRect().bottom - innerHeight + 4, behavior: 'instant' })); // prettier-ignore
    await maps.nth(5).click({ position: { x: 20, y: 10 } });
    await expect(origin).toContainText('6 · ');
    await expect(origin).toBeInViewport({ ratio: 0.99 });
  });

  await test.step('a drawing is classified at once; once cleared, it no longer is', async () => {
    const pad = widget.locator('.netlive-pad canvas');
    const says = widget.locator('.netlive-pad [role=status]');
    const asked = widget.locator('.netlive-asked');
    await pad.scrollIntoViewIfNeeded();
    const box = (await pad.boundingBox())!;
    const stroke = async (button: 'left' | 'right') => {
      await page.mouse.move(box.x + 40, box.y + 40);
      await page.mouse.down({ button });
      await page.mouse.move(box.x + 160, box.y + 120, { steps: 4 });
      await page.mouse.up({ button });
    };
    const empty = await pad.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    await stroke('right');
    expect(await pad.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())).toBe(empty);
    await stroke('left');
    await expect(says).toContainText('It says:');
    await expect(asked).toContainText('Your picture');
    await widget.getByRole('button', { name: 'Clear' }).click();
    await expect(says).toHaveText('');
    await expect(asked).toContainText('Unseen picture');
  });

  await test.step('with other pictures everything starts over, and nothing of the old ones remains', async () => {
    const summary = widget.locator('.widget-summary');
    const epoch = page.locator('#convnet-live-epoch');
    await expect(summary).toContainText('After 2 epochs with 300 pictures');
    const beside = widget.locator('.netlive-details table').first();
    await expect(beside).toContainText(/neighbours by pixels\s*[\d.]+%\s*linear classifier\s*[\d.]+%/, {
      timeout: 60_000,
    });
    await expect(widget.locator('.netlive-level-name')).toHaveCount(2);
    const digits = idx([40, 28, 28], (i) => i * 7 + Math.floor(i / 784) * 31);
    await page.locator('.netlive-details .own-pictures input[type=file]').setInputFiles([
      { name: 'train-images-idx3-ubyte', mimeType: '', buffer: digits },
      { name: 'train-labels-idx1-ubyte', mimeType: '', buffer: idx([40], (i) => i % 10) },
    ]);
    await expect(summary).toContainText(/Untrained.* 8 unseen pictures/);
    await expect(epoch).toHaveValue('0');
    await expect(widget.locator('.netlive-level-name')).toHaveCount(0);
    await expect(beside).not.toContainText(/linear classifier\s*[\d.]+%/);
    await expect(widget.locator('.run-bar button').first()).toHaveAttribute('aria-label', 'Play');
    await expect(widget).toHaveAttribute('aria-busy', 'false');
    await expect(epoch).toHaveValue('0'); // no training without a request
    await expect(widget.locator('.netlive-share').first()).toContainText(/\d: [\d.]+%/);
  });
});

/** An IDX file of bytes, as MNIST’s are. */
function idx(sizes: number[], value: (i: number) => number): Buffer {
  const header = [0, 0, 8, sizes.length, ...sizes.flatMap((size) => [0, 0, size >> 8, size & 255])];
  const count = sizes.reduce((a, b) => a * b);
  return Buffer.from([...header, ...Array.from({ length: count }, (_, i) => value(i) & 255)]);
}

test('after Undo maps just beyond the edge of the window are drawn along with those in it', async ({ page }) => {
  await page.goto('embed/convnet-live/?convnet-live.pictures=300');
  await isThere(page);
  const widget = page.locator('.widget');
  await widget.locator('[data-action=show-further]').click();
  const maps = widget.locator('.netlive-maps canvas').first();
  await maps.evaluate((canvas) => scrollTo(0, canvas.getBoundingClientRect().top + scrollY - innerHeight - 20));
  const drawn = () => maps.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await page.locator('#convnet-live-seed').evaluate((seed) => seed.focus({ preventScroll: true }));
  await expect(widget).toHaveAttribute('aria-busy', 'false');
  const first = await drawn();
  await page.keyboard.press('ArrowRight');
  await expect.poll(drawn).not.toBe(first);
  const seen = await maps.evaluate(async (canvas: HTMLCanvasElement) => {
    const share = document.querySelector('.netlive-asked figcaption')!;
    const [asked, before] = [share.textContent, canvas.toDataURL()];
    document.querySelector<HTMLElement>('[data-action=undo]')!.click();
    while (share.textContent === asked) await new Promise((next) => requestAnimationFrame(next));
    for (let i = 0; i < 10; i++) await new Promise((next) => requestAnimationFrame(next));
    return { isOutside: canvas.getBoundingClientRect().top > innerHeight, isNew: canvas.toDataURL() !== before };
  });
  expect(seen).toEqual({ isOutside: true, isNew: true });
});

test('before the first model exists, the chapter says nothing about its accuracy', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/worker[^/]*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('cnn/');
  const widget = page.locator('[data-widget=convnet-live]');
  await widget.scrollIntoViewIfNeeded();
  const caption = widget.locator('.netlive-details caption');
  await expect(caption).toHaveCount(1);
  await expect(caption).toBeHidden();
  release();
  await expect(caption).toBeVisible({ timeout: 30_000 });
  await expect(caption).toContainText('Share of 500 unseen pictures');
});

test('layers are typed', async ({ page }) => {
  await page.goto(`${address}&convnet-live.network=c4k5,relu,pool4,fc10`);
  const widget = page.locator('.widget');
  await expect(widget.locator('.widget-summary')).toContainText('After 2 epochs');
  await widget.locator('.netlive-late').scrollIntoViewIfNeeded();
  const field = widget.locator('.netlive-network');

  await test.step('what is being typed at the layers stays while the figure is redrawn', async () => {
    await field.fill('c6k3p1,relu,poo');
    // as an ongoing run would
    await page.locator('#convnet-live-epoch').evaluate((slider: HTMLInputElement) => {
      slider.value = '1';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(widget.locator('.widget-summary')).toContainText('After 1 epoch');
    await expect(field).toHaveValue('c6k3p1,relu,poo');
    await page.locator('#convnet-live-epoch').press('ArrowRight');
    await expect(widget.locator('.widget-summary')).toContainText('After 2 epochs');
  });

  await test.step('invalid layers are reported at their field, and the earlier network stays', async () => {
    const problem = widget.locator('[id$=layers-problem]');
    for (const [typed, said] of [
      ['', 'No layers are written'],
      ['fc3', 'The last layer has to be fc10'],
      ['relu, xyz, fc10', 'Part 2, “xyz”: there is no such layer here'],
      ['c16, fc10', 'Part 1, “c16”: a convolution is written c16k5'],
      ['fc400,relu,fc10', '1,233,210 parameters'],
    ]) {
      await field.fill(typed);
      await field.blur();
      await expect(problem).toContainText(said);
      await expect(problem).toContainText('The network before stays in use');
      await expect(problem).toBeInViewport();
      await expect(widget.locator('.netlive-late .number-table').last()).toContainText('CONV 4 · 5×5');
    }
    await expect(page.locator('#convnet-live-epoch')).toHaveValue('2');
    await field.fill('C6 k3 p1  relu pool 8\nfc10');
    await field.blur();
    await expect(problem).toBeEmpty();
    await expect(field).toHaveValue('c6k3p1,relu,pool8,fc10');
    await expect(widget.locator('.widget-summary')).toContainText('Untrained');
  });
});

test('too large a network is reported before it starts, and too large a rate where it stopped', async ({ page }) => {
  await page.goto('embed/convnet-live/?convnet-live.network=fc400,relu,fc10');
  await expect(page.locator('.widget-summary')).toContainText('1,233,210 parameters');
  await page.goto(`${address}&convnet-live.optimizer=momentum&convnet-live.rate=1`);
  await expect(page.locator('.widget-summary')).toContainText('Training stopped in epoch 1');
});

test('a run started before the network has loaded waits for it, and one that is reset stops', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/worker[^/]*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('embed/convnet-live/?convnet-live.pictures=300');
  const widget = page.locator('.widget');
  const play = widget.locator('.run-bar button').first();
  const epoch = page.locator('#convnet-live-epoch');
  await play.click();
  await expect(play).toHaveAttribute('aria-label', 'Pause');
  const aSecond = () =>
    new Promise<void>((done) => {
      let frames = 0;
      requestAnimationFrame(function next() {
        if (++frames > 60) done();
        else requestAnimationFrame(next);
      });
    });
  await page.evaluate(aSecond);
  expect(Number(await epoch.inputValue())).toBeLessThanOrEqual(1);
  release();
  await expect.poll(async () => Number(await epoch.inputValue()), { timeout: 30_000 }).toBeGreaterThan(1);
  await widget.getByRole('button', { name: 'Reset' }).click();
  await expect(play).toHaveAttribute('aria-label', 'Play');
  await expect(epoch).toHaveValue('0');
});

test('a fork that diverges says so at the curves, and its curve leaves through the top', async ({ page }) => {
  await page.goto(`${address}&convnet-live.forks=0,1,0,4&convnet-live.course=1`);
  const widget = page.locator('.widget');
  await expect(widget.locator('.netlive-diverged')).toContainText(/Course 2 diverged in epoch \d: .* layer \d+ · /);
  await expect(widget.locator('.netlive-end').filter({ hasText: '2 ↑' })).toBeVisible();
  // the first run’s rate and optimizer are shown only with that run
  const rates = widget.locator('.widget-controls').getByText('Learning rate');
  await expect(rates).toHaveCount(0);
  await widget.getByRole('button', { name: 'Course 1', exact: true }).click();
  await expect(rates).toHaveCount(1);
});
