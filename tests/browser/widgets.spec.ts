import type { Page } from '@playwright/test';
import { axeIsSilent, expect, fitsOneScreen, fitsPhone, layoutShift, locales, test, widgets } from './course';
import { isLegible } from './legible';

/** Everything in a widget that a reader can change. */
const changeable = '.widget input:not([type=file]), .widget [role=slider]';
/** What is pressed in each kind of control; the others are sliders, left near their lower end: there work is light. */
const keys: Record<string, string[]> = {
  checkbox: ['Space', 'Space'], // and back, for the controls that this takes away
  radio: ['ArrowRight', 'ArrowLeft'],
  text: ['ArrowUp', 'ArrowDown'],
  formula: ['End', '+', '1'],
};
const strange = /NaN|Infinity|undefined|\[object/;

/** As a reader opens it: the widget alone on its page, alive and at rest. */
async function open(page: Page, home: string, name: string) {
  await page.goto(`${home}workbench/${name}/`);
  const widget = page.locator('.widget');
  const rests = () => expect(widget).toHaveAttribute('aria-busy', 'false');
  const comesAlive = () => expect(widget).toHaveAttribute('data-ready', 'true');
  await comesAlive();
  expect(await layoutShift(page)).toBeLessThan(0.01);
  return { widget, rests, comesAlive };
}

for (const name of widgets) {
  for (const { locale, home } of locales) {
    test(`${name} in ${locale}: comes alive in place, fits a phone, can be read${locale === 'en' ? ', is accessible' : ''}`, async ({
      page,
    }) => {
      const { widget, rests } = await open(page, home, name);
      await rests();
      expect(await widget.innerText()).not.toMatch(strange);
      if (locale === 'en') await axeIsSilent(page); // the Chinese chapters are looked at with all their widgets
      await page.setViewportSize({ width: 1280, height: 720 });
      await fitsOneScreen(widget, '1280 × 720');
      await isLegible(widget, '1280 × 720');
      await fitsPhone(page);
      await fitsOneScreen(widget, '390 × 844');
      await isLegible(widget, '390 × 844');
    });
  }

  test(`${name}: obeys the keyboard, keeps its state in the address, goes back and forth`, async ({ page }) => {
    test.setTimeout(90_000); // figures that compute in a Worker take their time on a busy machine
    const { widget, rests, comesAlive } = await open(page, '', name);
    expect(await reachedByTab(page)).toBe(await tabStops(page));

    const controls = page.locator(changeable);
    for (let i = 0; i < (await controls.count()); i++) {
      const control = (await controls.nth(i).elementHandle())!; // itself: what it takes away for a moment changes numbers
      const value = () =>
        control.evaluate((e: HTMLInputElement) => `${e.getAttribute('aria-valuenow')} ${e.value} ${e.checked}`);
      const before = await value();
      await control.focus();
      expect(await control.evaluate((e) => e === document.activeElement), `control ${i} can be focused`).toBe(true);
      const kind = await control.evaluate((e: HTMLInputElement) => e.dataset.kind ?? e.type);
      let moved = false;
      for (const key of keys[kind] ?? ['End', 'ArrowLeft', 'Home', 'ArrowRight', 'ArrowRight']) {
        await page.keyboard.press(key);
        if (!moved) await nextFrame(page); // what is pressed is drawn then
        moved ||= (await value()) !== before || kind === 'radio';
        expect(await widget.innerText(), `control ${i} after ${key}`).not.toMatch(strange);
      }
      expect(moved, `control ${i} (${await control.getAttribute('aria-label')}) obeys the keyboard`).toBe(true);
    }

    await expect.poll(() => new URL(page.url()).search).toContain(`${name}.`);
    await rests();
    const changed = await widget.locator('.widget-summary').innerText();
    await page.reload();
    await comesAlive();
    await rests();
    await expect(widget.locator('.widget-summary')).toHaveText(changed);

    await page.locator('[data-action=reset]').click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.locator('[data-action=undo]').click();
    await rests();
    await expect(widget.locator('.widget-summary')).toHaveText(changed);
  });
}

const nextFrame = (page: Page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Sliders, handles and entries count one by one, radio buttons by their groups. */
async function tabStops(page: Page) {
  const groups = await page.locator('.widget fieldset').count();
  return groups + (await page.locator('.widget input:not([type=radio]), .widget [role=slider]').count());
}

/** How many of them the Tab key reaches. */
async function reachedByTab(page: Page) {
  const reached = new Set<string>();
  const stops = await tabStops(page);
  const buttons = await page.locator('.widget button').count();
  for (let i = 0; i < stops + buttons + 12; i++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement;
      const place = [...document.querySelectorAll('.widget input, .widget [role=slider]')].indexOf(at);
      return place < 0 ? null : at.type === 'radio' ? `radio ${at.name}` : String(place);
    });
    if (found) reached.add(found);
    if (reached.size === stops) break;
  }
  return reached.size;
}
