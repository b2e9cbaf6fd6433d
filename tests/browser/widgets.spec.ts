import { axeIsSilent, expect, fitsPhone, layoutShift, locales, test, widgets } from './course';

/** Everything in a widget that a reader can change. */
const changeable = '.widget input:not([type=file]), .widget [role=slider]';
const strange = /NaN|Infinity|undefined|\[object/;

for (const name of widgets) {
  for (const { locale, home } of locales) {
    test(`${name} in ${locale}: comes alive in place, obeys the keyboard, keeps its state in the address, fits`, async ({
      page,
    }) => {
      test.setTimeout(90_000); // figures that compute in a Worker take their time on a busy machine
      await page.goto(`${home}workbench/${name}/`);
      const widget = page.locator('.widget');
      const rests = () => expect(widget).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
      await expect(widget).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
      expect(await layoutShift(page)).toBeLessThan(0.001);

      const count = await page.locator(changeable).count();
      expect(count).toBeGreaterThan(0);
      for (let i = 0; i < count; i++) {
        const control = page.locator(changeable).nth(i);
        const value = () =>
          control.evaluate((e: HTMLInputElement) => `${e.getAttribute('aria-valuenow')} ${e.value} ${e.checked}`);
        const before = await value();
        await control.focus();
        await expect(control, 'can be focused').toBeFocused();
        const kind = await control.evaluate((e: HTMLInputElement) => e.type);
        const keys =
          kind === 'checkbox'
            ? ['Space']
            : kind === 'radio'
              ? ['ArrowRight', 'ArrowLeft']
              : kind === 'text'
                ? ['ArrowUp', 'ArrowDown']
                : ['ArrowRight', 'ArrowLeft', 'Home', 'End'];
        let moved = false;
        for (const key of keys) {
          await page.keyboard.press(key);
          moved ||= (await value()) !== before || kind === 'radio';
          expect(await widget.innerText(), `control ${i} after ${key}`).not.toMatch(strange);
        }
        expect(moved, `control ${i} (${await control.getAttribute('aria-label')}) obeys the keyboard`).toBe(true);
      }

      await page.waitForTimeout(400);
      await expect.poll(() => new URL(page.url()).search).toContain(`${name}.`);
      await rests();
      const changed = await widget.locator('.widget-summary').innerText();
      await page.reload();
      await expect(widget).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
      await rests();
      await expect(widget.locator('.widget-summary')).toHaveText(changed);

      await page.locator('[data-action=reset]').click();
      await expect.poll(() => new URL(page.url()).search).toBe('');
      await page.locator('[data-action=undo]').click();
      await rests();
      await expect(widget.locator('.widget-summary')).toHaveText(changed);

      await axeIsSilent(page);
      await fitsPhone(page);
    });
  }

  test(`${name}: every control is reached by Tab`, async ({ page }) => {
    await page.goto(`workbench/${name}/`);
    await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
    const radios = await page.locator('.widget fieldset').count();
    const single = await page.locator('.widget input:not([type=radio]), .widget [role=slider]').count();
    const reached = new Set<string>();
    for (let i = 0; i < single + radios + 12; i++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        const place = [...document.querySelectorAll('.widget input, .widget [role=slider]')].indexOf(at);
        return place < 0 ? null : at.type === 'radio' ? `radio ${at.name}` : String(place);
      });
      if (found) reached.add(found);
    }
    expect(reached.size).toBe(single + radios);
  });
}
