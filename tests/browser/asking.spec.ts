// Figures ask before they answer; the figure is in view where the text asks about it; links lead there and back.
import type { Locator, Page } from '@playwright/test';
import { expect, firstMove, frames, nextFrame, reach, test } from './course';

const alive = (page: Page, id: string) => expect(page.locator(`#${id}`)).toHaveAttribute('data-ready', 'true');

test('what a question asks for is hidden until it is answered, then shown with the guess, and remembered', async ({
  page,
}) => {
  await page.goto('gradient-descent/#step-size');
  const figure = page.locator('#step-size');
  await alive(page, 'step-size');
  const rate = figure.getByRole('slider', { name: 'step size' });
  const bound = figure.locator('.descent-bound');
  await expect(bound).toBeHidden();
  await expect(rate).toHaveAttribute('aria-valuemax', '0.25'); // just below the value that is asked for
  await expect(figure.locator('.widget-summary').first()).not.toContainText('2/L');

  await figure.getByRole('link', { name: 'To question 1' }).click();
  const question = page.locator('.predict[data-claim=half-in-one-step]');
  await question.getByLabel('0.01').check();
  await question.getByRole('button', { name: 'That is my answer' }).click();
  await expect(question.locator('.predict-verdict')).toHaveText('You chose “0.01”. It is “0.5”.');
  await expect(question.locator('.predict-answer')).toBeFocused(); // its button is gone
  await expect(rate).toHaveAttribute('aria-valuemax', '1.2');
  await expect(bound).toBeHidden(); // the next question asks for it
  await expect(figure.locator('.widget-waiting')).toContainText('You predicted: 0.01');
  const words = (await question.locator('.predict-question').innerText()).slice(0, 12);
  await expect(figure.locator('.widget-asked')).toContainText(words);

  await page.reload();
  await figure.scrollIntoViewIfNeeded(); // its first question comes before it
  await alive(page, 'step-size');
  await expect(rate).toHaveAttribute('aria-valuemax', '1.2');
  await expect(question.locator('.predict-answer')).toBeVisible();
  await expect(question.getByLabel('0.01')).toBeDisabled();
});

test('a figure of the first screen shows what was answered before a reload, though the reader does not move', async ({
  page,
}) => {
  await page.goto('training/');
  const figure = page.locator('#ill');
  await expect(figure.getByText('waits for your prediction')).toBeVisible();
  await page.locator('.predict[data-claim=lambda-holds-it] [data-action=show]').dispatchEvent('click');
  await page.reload();
  await expect(figure.getByText('waits for your prediction')).toBeHidden();
  await expect(figure.getByRole('group', { name: 'Initialization' })).toBeVisible();
});

test('a figure says beneath its task that a part is held back, and links to its questions', async ({ page }) => {
  await page.goto('losses/#same-loss');
  await alive(page, 'same-loss-2w');
  const figure = page.locator('#same-loss-2w');
  await expect(figure.locator('.widget-later')).toBeVisible();
  await expect(figure.locator('.widget-waiting')).toContainText('To question 2');
  await expect(figure.locator('.widget-waiting')).not.toContainText('section'); // both are in its own
  await figure.getByRole('button', { name: 'Show it now' }).click();
  await expect(figure.locator('.widget-later')).toBeHidden();
  await expect(figure.locator('.widget-summary')).toBeFocused(); // it says what is shown, and the button is gone
});

test('once its own question is answered a figure does not say that more opens, which another section asks for', async ({
  page,
}) => {
  await page.goto('optimizers/#critical-points');
  await alive(page, 'critical-points');
  const figure = page.locator('#critical-points');
  const later = figure.locator('.widget-later');
  await expect(later).toBeVisible();
  const question = page.locator('.predict[data-claim=up-along-both-axes]');
  await question.getByLabel('No', { exact: true }).check();
  await question.getByRole('button', { name: 'That is my answer' }).click();
  await expect(figure.locator('.widget-waiting')).toContainText('To the question');
  await expect(later).toBeHidden();
});

test('a reader may ask to see it, and a link to the figure shows it where the reader wants that', async ({
  page,
  context,
  browserName,
}) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('gradient-descent/#step-size');
  await alive(page, 'step-size');
  const figure = page.locator('#step-size');
  await figure.getByRole('button', { name: 'Show it now' }).click();
  await expect(figure.locator('.descent-bound')).toBeVisible();
  // the question says the same
  const question = page.locator('.predict[data-claim=half-in-one-step]');
  await expect(question.locator('.predict-verdict')).toHaveText('Shown without a guess. It is “0.5”.');
  await expect(question.getByLabel('0.01')).toBeDisabled();
  await figure.locator('.widget-menu summary').click();
  const withAnswers = figure.getByRole('checkbox', { name: 'With my predictions' });
  await expect(withAnswers).not.toBeChecked();
  const copied = async () => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await figure.getByRole('button', { name: 'Copy link to this state' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const without = await copied();
  await figure.locator('.widget-menu summary').click();
  await withAnswers.check();
  const link = await copied();

  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank'); // an address that differs in its hash alone would not load the page again
  await page.goto(without);
  await alive(page, 'step-size');
  await expect(figure.locator('.widget-waiting')).toBeVisible();
  await expect(figure.locator('.descent-bound')).toBeHidden();
  await page.goto('about:blank');
  await page.goto(link);
  await alive(page, 'step-size');
  await expect(figure.locator('.descent-bound')).toBeVisible();
  await expect(question.locator('.predict-verdict')).toHaveText('Shown without a guess. It is “0.5”.');
});

test('a guess is typed: in any notation, drawn in the figure, and followed by what it held back', async ({ page }) => {
  await page.goto('losses/#how-far');
  await alive(page, 'hinge-loss');
  const figure = page.locator('#hinge-loss');
  const question = page.locator('.predict[data-claim=safe-at-margin-2]');
  await expect(figure.getByRole('slider', { name: 'Margin Δ' })).toHaveCount(0);

  await test.step('a number that cannot be read is reported, and any notation is understood', async () => {
    const commit = question.getByRole('button', { name: 'That is my answer' });
    await commit.click();
    await expect(question.getByRole('alert')).toHaveText('Type a number first, or ask to be shown.');
    await question.getByRole('textbox').fill('seven');
    await commit.click();
    await expect(question.getByRole('alert')).toContainText('“seven” cannot be read as a number');
    await expect(question.getByRole('textbox')).toBeFocused();
    await question.getByRole('textbox').fill('６，５');
    await expect(question.getByRole('alert')).toHaveCount(0);
    await question.getByRole('textbox').press('Enter');
    await expect(question.locator('.predict-verdict')).toHaveText('You said 6.5, and it is 7.1.');
  });

  await test.step('the guess is drawn in the figure, and a control that would show the answer is offered after it', async () => {
    await expect(figure.locator('.guess-words')).toHaveText('your guess: 6.5');
    await expect(figure.getByRole('slider', { name: 'Margin Δ' })).toBeVisible();
  });
});

test('text that would give an answer away waits for it; links into it lead to the question', async ({ page }) => {
  await page.goto('losses/#shift');
  const waiting = page.locator('[data-after="bonus-changes-nothing"]');
  await expect(waiting.locator('.held')).toBeHidden();
  await expect(waiting.getByRole('link', { name: 'once you have answered' })).toBeVisible();
  await page.evaluate(() => (location.hash = 'eq-stable'));
  await page
    .locator('.predict[data-claim=bonus-changes-nothing]')
    .getByRole('button', { name: 'Just show me' })
    .click();
  await expect(waiting.locator('.held')).toBeVisible();
  await expect(waiting.locator('.after-answer-waits')).toBeHidden();
});

test('without JavaScript, and in print, nothing is held back', async ({ browser, page }) => {
  await page.goto('cnn/');
  expect(await page.locator('.held-instead').count()).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.held-instead').filter({ visible: true })).toHaveCount(0);
  await page.goto('gradient-descent/');
  await expect(page.locator('#step-size .descent-bound')).toBeVisible();
  await expect(page.locator('.after-answer > .held').first()).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: test.info().project.use.baseURL });
  const still = await context.newPage();
  await still.goto('gradient-descent/');
  await expect(still.locator('#step-size .descent-bound')).toBeVisible();
  await expect(still.locator('.after-answer > .held').first()).toBeVisible();
  await expect(still.locator('#step-size .widget-summary').filter({ hasText: '2/L' })).toBeVisible();
  await context.close();
});

test('a link that sets a figure, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('losses/');
  await firstMove(page);
  await alive(page, 'hinge-loss');

  await test.step('a link that sets a figure leads to it, and Back leads to the sentence again', async () => {
    const link = page.locator('.predict[data-claim=no-margin-no-loss-for-the-lazy] .try').first();
    await page
      .locator('.predict[data-claim=no-margin-no-loss-for-the-lazy]')
      .getByRole('button', { name: 'Just show me' })
      .click();
    await link.scrollIntoViewIfNeeded();
    const topOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().top);
    const before = await topOf(link);
    await link.click();
    const title = page.locator('#hinge-loss .widget-title');
    const bar = page.getByRole('button', { name: 'Back to the text' });
    // smooth scrolling ends with the title beneath the bar
    await expect.poll(async () => Math.round(await topOf(title))).toBeLessThan(100);
    await expect.poll(async () => (await topOf(title)) - (await bar.boundingBox())!.height).toBeGreaterThanOrEqual(0);
    expect((await bar.boundingBox())!.y, 'it covers no words within the page').toBe(0);
    await bar.click();
    await expect.poll(async () => Math.abs((await topOf(link)) - before)).toBeLessThan(3);
    await frames(page, 40); // and it stays there while the content above is measured
    expect(Math.abs((await topOf(link)) - before)).toBeLessThan(3);
  });

  await test.step('after scrolling on from the figure, the way back is no longer offered', async () => {
    const question = page.locator('.predict[data-claim=no-margin-no-loss-for-the-lazy]');
    await question.locator('.try').first().click();
    const bar = page.getByRole('button', { name: 'Back to the text' });
    await expect(bar).toBeVisible();
    await expect(page.locator('#hinge-loss .widget-title')).toBeInViewport();
    await frames(page, 20);
    await page.mouse.wheel(0, 6000);
    await expect(page.locator('#hinge-loss')).not.toBeInViewport();
    await expect(bar).toBeHidden();
  });
});

test('on wide pages, a figure stays in view beside the questions about it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('losses/#q4');
  await alive(page, 'svm-loss-table');
  // a reader sees link targets: the name of a claim is often the answer
  const claims = await page.locator('.predict').evaluateAll((all: HTMLElement[]) => all.map((e) => e.dataset.claim!));
  const links = await page.locator('a').evaluateAll((all: HTMLAnchorElement[]) => all.map((a) => a.href));
  expect(links.filter((link) => claims.some((claim) => link.includes(claim)))).toEqual([]);
  await expect(page.locator('.predict[data-claim=right-class-adds-1]')).toBeInViewport();
  await expect(page.locator('#svm-loss-table .widget-figure')).toBeInViewport({ ratio: 0.9 });
});

test('a figure that is higher than the window goes along with its text, down to its controls and back up', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('batchnorm/');
  const figure = page.locator('#batchnorm-steps');
  await reach(figure);
  const [head, controls, sentence] = ['head', 'controls', 'summary'].map((part) =>
    figure.locator(`.widget-${part}`).first(),
  );
  const top = async () => Math.round((await figure.boundingBox())!.y);
  const wheel = async (by: number) => {
    await page.mouse.move(300, 300);
    for (let k = 0; k < 10; k++) {
      await page.mouse.wheel(0, by / 10);
      await nextFrame(page);
    }
  };
  await expect(controls).not.toBeInViewport({ ratio: 1 });
  await wheel(900);
  for (const part of [controls, sentence]) await expect(part).toBeInViewport({ ratio: 1 });
  const down = await top();
  await wheel(200);
  expect(await top(), 'and stays there').toBe(down);
  await wheel(-100);
  await expect.poll(top).toBe(down + 100);
  await wheel(-400);
  await expect(head).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.predict[data-claim=one-moves-all]')).toBeInViewport();

  // a link that sets it shows its picture, and the sentence stays
  const question = page.locator('.predict[data-claim=one-moves-all]');
  await question.getByLabel('Nowhere').check();
  await question.getByRole('button', { name: 'That is my answer' }).click();
  const link = question.locator('.try');
  await link.evaluate((one) => one.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await wheel(80);
  await expect(head).not.toBeInViewport();
  await expect(link).toBeInViewport();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(head).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('on a phone a figure’s sentence does not cover the control beneath it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['svm-vs-softmax', 'gradient-check', 'step-size']) {
    await page.goto(`embed/${name}/`);
    await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
    const isSeen = await page
      .locator('.widget-run, .widget-controls > :first-child')
      .first()
      .evaluate((control) => {
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top } = control.getBoundingClientRect();
        return control.contains(document.elementFromPoint(left + 4, top + 4));
      });
    expect(isSeen, name).toBe(true);
  }
});

test('the menu of a figure', async ({ page, context }) => {
  await page.goto('embed/step-size/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');

  await test.step('it shows all its entries, moves nothing, and closes with Escape and with a press elsewhere', async () => {
    const menu = page.locator('.widget-menu');
    const closed = (await page.locator('.widget-figure').boundingBox())!;
    await menu.locator('summary').click();
    await expect(menu).toHaveAttribute('open', '');
    const figure = (await page.locator('.widget-figure').boundingBox())!;
    expect(figure, 'the picture stays where it is').toEqual(closed);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 664 });
      await expect(menu.locator('[data-action=open-as-cell]').first()).toBeInViewport({ ratio: 1 });
      const cut = await menu.locator('.widget-menu-items').evaluate((items) => {
        const box = items.getBoundingClientRect();
        const isCut = (entry: Element) => {
          const { left, right, top, bottom } = entry.getBoundingClientRect();
          const isCovered = !entry.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
          return left < Math.max(0, box.left) || right > box.right || top < box.top || bottom > box.bottom || isCovered;
        };
        return [...items.querySelectorAll('button, a, label')].filter(isCut).map((entry) => entry.textContent);
      });
      expect(cut, `at ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.keyboard.press('Escape');
    await expect(menu).not.toHaveAttribute('open', '');
    await menu.locator('summary').click();
    await page.locator('.widget-summary').first().click();
    await expect(menu).not.toHaveAttribute('open', '');
  });

  await test.step('the menu closes once a link is copied, and says so', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.widget-menu summary').click();
    await page.locator('[data-action=copy-link]').click();
    await expect(page.locator('.widget-menu')).not.toHaveAttribute('open', '');
    await expect(page.locator('.widget-copied')).toHaveText('Copied');
    await expect(page.locator('.widget-copied')).toHaveText('');
  });
});

test('by keys, arrows move in a figure’s menu, what it opens has the focus, and the menu has it back', async ({
  page,
}) => {
  await page.goto('embed/step-size/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const button = page.locator('.widget-menu summary');
  const entries = page.locator('.widget-menu-items :is(button, input, a)');
  await button.press('Enter');
  await expect(entries.last()).toHaveAttribute('data-action', 'open-as-cell');
  for (const [key, entry] of [
    ['ArrowDown', entries.first()],
    ['ArrowUp', entries.last()],
    ['ArrowDown', entries.first()],
    ['End', entries.last()],
    ['ArrowUp', entries.nth(-2)],
    ['Home', entries.first()],
  ] as const) {
    await page.keyboard.press(key);
    await expect(entry, key).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page.locator('.widget-menu')).not.toHaveAttribute('open', '');
  await button.press('Enter');
  await page.locator('[data-action=show-code]').press('Enter');
  await expect(page.locator('.own-code-intro')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.own-code')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('by keys, arrows move in the lists of chapters and of sections', async ({ page }) => {
  await page.goto('gradient-descent/');
  for (const list of ['.course-menu', '.chapter-contents']) {
    const links = page.locator(`${list} a`);
    await page.locator(`${list} summary`).press('Enter');
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(`${list} summary`)).toBeFocused();
  }
});

test('a link to an equation that is held back leads to its question, which says so', async ({ page }) => {
  await page.goto('initialization/');
  const link = page.locator('.exercise a[href="#eq-he"]').first();
  await link.click();
  const question = page.locator('.predict[data-claim="relu-halves"]');
  await expect(question).toBeInViewport();
  await expect(question).toContainText('waits for your answer to this question');
  await question.getByRole('button', { name: 'Show' }).click();
  await expect(question.locator('.predict-led')).toBeHidden();
});

test('first steps are guessed on their lanes, and then each is seen, even if two are as long', async ({ page }) => {
  await page.goto('embed/adaptive-steps/?adaptive-steps.view=moves&adaptive-steps.step=0');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const lanes = page.locator('.adaptive-lanes');
  const guess = lanes.getByRole('slider', { name: /RMSProp/ });
  await guess.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(lanes.locator('.at-dot')).toHaveCount(0);
  await page.getByRole('button', { name: 'One step', exact: true }).click();
  await expect(lanes.getByRole('slider')).toHaveCount(0);
  await expect(lanes.locator('.guess-mark')).toHaveCount(1);
  const places = await lanes.locator('.at-dot').evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect()));
  expect(new Set(places.map(({ y }) => Math.round(y))).size).toBe(3);
  expect(places[0].x).toBeCloseTo(places[2].x, 0); // AdaGrad's and Adam's are as long
  const from = (await lanes.locator('.plane').boundingBox())!.x;
  expect(places[0].x - from).toBeGreaterThan(8);
});

test('a first step is guessed once: where a question asks for it, its answer stands in the lane, and crosses no word', async ({
  page,
}) => {
  await page.goto('optimizers/?first-steps.guess=3,10,5');
  const figure = page.locator('#first-steps');
  await reach(figure);
  const [lanes, step] = [
    figure.locator('.adaptive-lanes'),
    figure.getByRole('button', { name: 'One step', exact: true }),
  ];
  await expect(lanes.getByRole('slider')).toHaveCount(2);
  await step.click();
  await expect(lanes.locator('.guess-mark:visible')).toHaveCount(2);
  await expect(lanes.locator('.adaptive-waits')).toBeVisible();
  const question = page.locator('.predict[data-claim="first-step-is-the-rate"]');
  await question.locator('input[value="rate"]').check();
  await question.locator('button[type=submit]').click();
  await expect(lanes.locator('.guess-mark:visible')).toHaveCount(3);
  await expect(lanes.locator('.adaptive-waits')).toHaveCount(0);
  const placeOf = (mark: string) =>
    lanes
      .locator(mark)
      .last()
      .evaluate((element) => element.style.left);
  expect(parseFloat(await placeOf('.guess-mark'))).toBeCloseTo(parseFloat(await placeOf('.at-dot')), 1);
  // on the map the small steps are seen over the start's handle
  const above = figure.locator('.descent-map .is-under-way').first();
  const layer = (element: Element) => Number(getComputedStyle(element).zIndex);
  expect(await above.evaluate(layer)).toBeGreaterThan(await figure.locator('.descent-map .handle').evaluate(layer));
});
