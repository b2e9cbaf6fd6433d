import type { Locator, Page } from '@playwright/test';
import { shortPath } from '../../src/build/shortPath';
import { expect, test } from './course';

async function openCode(page: Page, widget: string, address: string | null = `embed/${widget}/`) {
  if (address !== null) await page.goto(address);
  const frame = page.locator(`#${widget}`);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame).toHaveAttribute('data-ready', 'true');
  await frame.locator('.widget-menu summary').click();
  await frame.locator('[data-action="show-code"]').click();
  await expect(frame.locator('.own-code .cell')).toHaveAttribute('data-ready', 'true');
  return frame;
}

/** The code in the open cell: what this test last wrote there, or else what the page shows. */
let written: string | null = null;
test.beforeEach(() => void (written = null));

async function replace(page: Page, widget: string, from: string, to: string) {
  const cell = page.locator(`#${widget} .own-code .cell`);
  const code: string = written ?? (await cell.locator('.cell-static code').textContent())!;
  expect(code).toContain(from);
  written = code.replace(from, to);
  if (!(await cell.locator('.cm-content').count())) await cell.locator('.cell-static').click();
  await cell.locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(written);
  await page.keyboard.press('Shift+Enter'); // the button moves while the editor takes its new height
  return cell;
}

/** Moves the first handle to the right with keys, each once the figure has followed the previous one. */
async function push(page: Page, frame: Locator, to: number) {
  const handle = frame.getByRole('slider').first();
  await handle.focus();
  const value = async () => Number(await handle.getAttribute('aria-valuenow'));
  for (let at = await value(); at < to - 0.05; at = await value()) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(value).not.toBe(at);
  }
}

test('the figure runs the reader’s code while it is dragged, and goes back', async ({ page }) => {
  const frame = await openCode(page, 'hinge-loss');
  const summary = frame.locator('.widget-summary[id]');
  await expect(summary).toContainText('2.9');
  await replace(page, 'hinge-loss', 'loss: losses([scores])[0],', 'loss: 10 * losses([scores])[0],');
  await expect(frame.locator('.own-code-banner')).toContainText('This figure runs your code.');
  await expect(summary).toContainText('29');
  await push(page, frame, 4.2);
  await expect(summary).toContainText('19');
  await frame.getByRole('button', { name: 'Back to the course’s code' }).click();
  await expect(summary).toContainText('1.9');
  await expect(frame.locator('.own-code-banner')).toHaveCount(0);
});

test('a link to the code behind one figure opens it there, and not in another of its kind', async ({ page }) => {
  await page.goto('training/#code=1.widget/long');
  const [named, other] = ['#long', '#loss-vs-accuracy'].map((id) => page.locator(id));
  await expect(named.locator('.own-code .cell')).toHaveAttribute('data-ready', 'true');
  await page.mouse.wheel(0, -1); // whoever scrolls is no longer kept where the link leads
  await other.scrollIntoViewIfNeeded();
  await expect(other).toHaveAttribute('data-ready', 'true');
  await other.locator('.widget-menu summary').click(); // by then the panel would have been asked for
  await expect(other.locator('.own-code')).toHaveCount(0);
});

test('what cannot be drawn is not drawn, and a message says why', async ({ page }) => {
  const frame = await openCode(page, 'hinge-loss');
  const output = frame.locator('.own-code .cell-output');
  const drawn = () => frame.locator('.widget-figure').textContent();
  const before = await drawn();
  await replace(page, 'hinge-loss', 'loss: losses([scores])[0],', 'loss: NaN,');
  await expect(output).toContainText('In the result, “loss” is NaN, which cannot be drawn.');
  await expect(output).toContainText('So the figure shows what the course’s code gives.');
  await replace(page, 'hinge-loss', 'loss: NaN,', 'loss: nonsense,');
  await expect(output).toContainText('nonsense has not been defined');
  await replace(page, 'hinge-loss', 'loss: nonsense,', 'los: 1,');
  await expect(output).toContainText('The result has no “loss”, which the figure needs.');
  await replace(page, 'hinge-loss', 'los: 1,', 'loss: losses([scores])[0],\n    own: (() => { while (true); })(),');
  await expect(output).toContainText('Stopped after 3 seconds');
  expect(await drawn()).toBe(before);
  // an error that comes only while dragging leaves the figure as it was drawn last
  await replace(page, 'hinge-loss', 'while (true);', 'if (scores[0] > 3.55) throw new Error("far");');
  await expect(output).toContainText('The figure runs your code now.');
  await push(page, frame, 3.5);
  await page.keyboard.press('ArrowRight');
  await expect(frame.getByRole('alert')).toContainText('The figure keeps what it last could draw.');
  await expect(frame.getByRole('alert')).toContainText('Error: far');
});

test('every widget opens its code, and unchanged it draws the same', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('losses/');
  const names = await page.locator('[data-widget]').evaluateAll((all) => all.map((one) => one.id));
  for (const name of names) {
    const frame = await openCode(page, name, null);
    await frame.locator('.widget-figure svg').first().waitFor();
    const figure = async () => {
      const drawn = await frame.locator('.widget-figure').evaluate((box) => ({
        text: box.textContent,
        paths: [...box.querySelectorAll('path')].map((path) => ({
          data: path.getAttribute('d')!,
          box: path.ownerSVGElement!.viewBox.baseVal.width,
        })),
      }));
      // the page is built with short ones
      return [drawn.text, ...drawn.paths.map(({ data, box }) => shortPath(data, box))];
    };
    const before = await figure();
    const cell = frame.locator('.own-code .cell');
    await cell.locator('[data-action="run"]').click();
    await expect(cell, name).toHaveAttribute('data-status', 'done');
    await expect.poll(figure, name).toEqual(before);
  }
});

test('in Chinese', async ({ page }) => {
  const frame = await openCode(page, 'hinge-loss', 'zh/embed/hinge-loss/');
  await replace(page, 'hinge-loss', 'loss: losses([scores])[0],', 'loss: [1],');
  await expect(frame.locator('.own-code .cell-output')).toContainText('结果里的“loss”种类不对');
});

test('the reader’s own multiply gate runs in the circuit, and is compared with the library', async ({ page }) => {
  const frame = await openCode(page, 'gate-api');
  await expect(frame.locator('.widget-summary')).toContainText('5 of 5');
  await replace(page, 'gate-api', '[this.y * upstream, this.x * upstream]', '[this.x * upstream, this.y * upstream]');
  await expect(frame.locator('.widget-summary')).toContainText('1 of 5');
  await expect(frame.locator('.gates-side .is-wrong').first()).toHaveText('differs');
});
