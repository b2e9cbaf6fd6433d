import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { all, expect, frames, guessFields, isThere, locales, test, turnOf, widgets } from './course';

/** The number of states that are made and sent, and of the controls of a figure that are moved at a time. */
const states = all ? widgets.length : 5;
const mostChanges = 8;
const mostRounds = 4;

/** Numbers from 0 to 1, the same in every run. */
function randomFrom(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What can be moved, pressed or filled in, however it is drawn; not what opens code, a camera or a file, times this
 * browser, or lets a run go on by itself.
 */
const changeable =
  '.widget :is(.widget-controls, .run-bar, .widget-figure) :is(input[type=range], input[type=radio], input[type=checkbox], [role=slider], canvas[tabindex]), ' +
  '.widget-figure :is(input[type=text], select, button:not([data-action], .one-picture button)):enabled';

/** Moves some of the controls, as a reader would; a run is advanced by at most a fifth, since some take minutes. */
async function playWith(page: Page, random: () => number) {
  for (let change = 0; change < mostChanges; change++) {
    const controls = page.locator(changeable);
    const count = await controls.count();
    if (count === 0) return;
    const control = controls.nth(Math.floor(random() * count));
    const share = random();
    const keys = await control.evaluate((element: HTMLInputElement | HTMLSelectElement, share) => {
      element.focus();
      if (element instanceof HTMLSelectElement) {
        element.selectedIndex = Math.floor(share * element.length);
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (element.type === 'range') {
        const part = element.closest('.run-bar') ? share / 5 : share;
        element.value = String(Number(element.min) + part * (Number(element.max) - Number(element.min)));
        element.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (element.type === 'text') {
        element.value = String(Math.round(100 * share - 50) / 10);
        element.dispatchEvent(new Event('input', { bubbles: true }));
        return ['Enter'];
      } else if (element.matches('[role=slider], canvas')) {
        const key = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'][Math.floor(4 * share)];
        return [key, key, key, 'Enter'];
      } else element.click();
      return [];
    }, share);
    for (const key of keys) await page.keyboard.press(key);
    await frames(page, 2);
    if (change % 3 === 2) await isThere(page);
  }
  const fork = page.locator('[data-action=fork]:enabled');
  if ((await fork.count()) && random() < 0.7) {
    await fork.first().click();
    const slider = page.locator('.widget-controls input[type=range]').first();
    if (await slider.count()) await slider.fill(await slider.evaluate(({ max }: HTMLInputElement) => max));
  }
  await frames(page, 20); // the address follows a fifth of a second after the last change
  await isThere(page);
}

/** All texts on the figure's page, including tables and details, and the values of its controls and runs. */
async function seen(page: Page) {
  await isThere(page);
  await page.waitForLoadState('networkidle');
  // details are drawn once they are on the screen
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo({ top: y, behavior: 'instant' });
      for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.waitForLoadState('networkidle');
  await isThere(page);
  return page.evaluate((guessFields) => {
    const widget = document.querySelector('.widget')!;
    const parts = widget.querySelectorAll('.widget-figure, .widget-summary, .widget-details, output');
    const texts = [...parts].map((part) => {
      const copy = part.cloneNode(true) as Element;
      // what a field says of a number that was typed is soon gone, and a guess is not given yet
      copy.querySelectorAll(`.number-field-bound, ${guessFields}`).forEach((note) => note.remove());
      return copy.textContent.replace(/\s+/g, ' ');
    });
    const inputs = [...widget.querySelectorAll<HTMLInputElement>('input:not([type=file]), [role=slider]')];
    const values = inputs
      .filter((input) => !input.closest(`.widget-menu, ${guessFields}`))
      .map((input) => `${input.getAttribute('aria-valuetext')} ${input.value} ${input.checked}`);
    const buttons = [...widget.querySelectorAll('button[aria-pressed]')];
    const pressed = buttons.map(
      (button) => `${button.getAttribute('aria-label') ?? button.textContent} ${button.ariaPressed}`,
    );
    return { texts, values, pressed };
  }, guessFields);
}

/** A separate browser, with nothing stored. */
async function fresh(browser: Browser, baseURL: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' });
  return { context, page: await context.newPage() };
}

// the figures take turns; in a full run each has one, and some have two
const order = [...widgets].sort((a, b) => turnOf(`src/widgets/${a}/index.tsx`) - turnOf(`src/widgets/${b}/index.tsx`));
const places = Array.from({ length: states }, (_, i) => Math.floor((i * order.length) / states));

for (const [i, place] of places.entries()) {
  const name = order[place];
  test(`state ${i}: what is seen of ${name} is seen in another browser by the link alone`, async ({
    browser,
    baseURL,
  }) => {
    const random = randomFrom(turnOf(`src/widgets/${name}/index.tsx`) + i);
    const { home } = locales[i % 2];
    const sender = await fresh(browser, baseURL!);
    await sender.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await sender.page.goto(`${home}embed/${name}/`);
    await isThere(sender.page);
    const asBuilt = await seen(sender.page);
    let sent = asBuilt;
    // readers who are back where they began go on
    for (let round = 0; round < mostRounds && isDeepStrictEqual(sent, asBuilt); round++) {
      await playWith(sender.page, random);
      // a run that was sent on goes as far
      await expect(async () => {
        const before = sent;
        await frames(sender.page, 20);
        sent = await seen(sender.page);
        expect(sent).toEqual(before);
      }).toPass();
    }
    expect(sent, 'something was done').not.toEqual(asBuilt);
    await sender.page.locator('.widget-menu summary').click();
    await sender.page.locator('[data-action=save-moment]').waitFor();
    const withAnswers = sender.page.locator('[data-action=with-answers]');
    if (await withAnswers.count()) await withAnswers.check();
    await sender.page.locator('[data-action=copy-link]').click();
    await expect(sender.page.locator('.widget-copied')).not.toBeEmpty();
    const link = await sender.page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThanOrEqual(2_000);
    await sender.context.close();

    const receiver = await fresh(browser, baseURL!);
    await receiver.page.goto(link);
    await expect.poll(() => seen(receiver.page)).toEqual(sent);
    await receiver.context.close();
  });
}
