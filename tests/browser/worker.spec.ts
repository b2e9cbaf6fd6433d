// Long work in a figure: it shows progress, can be stopped and resumed, gives way to the next request, and ends with the page.
import type { Page } from '@playwright/test';
import { expect, frames, test } from './course';

const long = 'embed/class-templates/?class-templates.training=5000&class-templates.epoch=30';

/** A figure in the middle of its work: its results so far are drawn, and it can be stopped. */
async function begun(page: Page) {
  await page.goto(long);
  const widget = page.locator('.widget');
  const button = widget.locator('[data-action=pause-computing]');
  await expect(button).toHaveText('Stop');
  await expect(widget).toHaveAttribute('data-ready', 'true');
  return { widget, button, summary: widget.locator('.widget-summary').first() };
}

const epochsIn = (text: string) => Number(/After (\d+) epoch/.exec(text)?.[1]);

test('a long computation is stopped half-way, says what it shows, and goes on to its end', async ({ page }) => {
  const { widget, button, summary } = await begun(page);
  await button.click();
  await expect(button).toHaveText('Go on');
  await expect(widget).toHaveAttribute('aria-busy', 'false');
  await expect(widget.locator('.widget-progress')).toContainText('Stopped half-way');
  await expect.poll(async () => epochsIn(await summary.innerText())).toBeLessThan(30);
  // what was on its way when it was stopped arrives first
  const shown = async () => [await widget.locator('.widget-figure').innerText(), await summary.innerText()];
  await expect(async () => {
    const stopped = await shown();
    await frames(page, 60);
    expect(await shown()).toEqual(stopped);
  }).toPass();

  await button.click();
  await expect(summary).toContainText('After 30 epochs');
  await expect(button).toHaveCount(0);
});

test('while it learns, its sentence and its bar say how far it is, as its numbers do', async ({ page }) => {
  const { widget, button } = await begun(page);
  await button.click();
  await expect(button).toHaveText('Go on');
  // read at once: a frame that was on its way may still come
  const [reached, said, accuracy] = await widget.evaluate((figure) =>
    ['.run-bar output', '.widget-summary', '.templates-accuracy'].map(
      (part) => figure.querySelector(part)!.textContent,
    ),
  );
  expect(reached).not.toBe('30 / 30');
  expect(said).toContain(`After ${Number.parseInt(reached)} epoch`);
  const share = /([\d.]+)% of the test pictures/.exec(said)![1];
  expect(accuracy).toContain(`Right on ${share}% of`);
});

test('the next request is computed at once, in the same Worker', async ({ page }) => {
  const { widget, button, summary } = await begun(page);
  const workers = page.workers();
  expect(workers).toHaveLength(1);
  await button.click(); // stopped or not, it gives way
  await widget.getByText('200', { exact: true }).click();
  await expect(summary).toContainText('After 30 epochs');
  await expect(widget.locator('.widget-progress')).not.toHaveAttribute('data-busy');
  expect(page.workers()).toEqual(workers);
});

test('when the page is left, nothing keeps running', async ({ page }) => {
  await begun(page);
  await page.goto('embed/hinge-loss/');
  await expect.poll(() => page.workers()).toHaveLength(0);
});

test('while the next model is computed, the sentence says what the picture shows: the old case, the probe that is chosen', async ({
  page,
}) => {
  await page.goto('embed/bug-museum/');
  const widget = page.locator('.widget');
  const summary = widget.locator('.widget-summary').first();
  await expect(widget).toHaveAttribute('data-ready', 'true');
  await expect(widget).toHaveAttribute('aria-busy', 'false');
  await widget.getByText('labels', { exact: true }).click();
  await expect(summary).toContainText('Probe “labels”');
  const said = await widget.evaluate(
    (figure) =>
      new Promise<string[]>((done) => {
        const text = () => figure.querySelector('.widget-summary')!.textContent;
        const all = new Set<string>();
        const look = () => {
          all.add(text());
          if (text().startsWith('Case 7')) done([...all]);
          else requestAnimationFrame(look);
        };
        figure.querySelectorAll<HTMLElement>('.museum-cases button')[6].click();
        look();
      }),
  );
  expect(said.filter((sentence) => !sentence.includes('Probe “labels”'))).toEqual([]);
});
