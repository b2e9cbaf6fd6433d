// Every figure is checked alone on its page. Most are then moved by their keys; in the other language they start in the
// state given by the address, are translated by the browser, and are reset. Languages and themes take turns from
// figure to figure, as do the figures if there are many, and controls that come in dozens; DOWNHILL_ALL=1 walks
// every figure to its end, in both orders and themes, and presses everything.
import type { ElementHandle, Page } from '@playwright/test';
import {
  all,
  axeIsSilent,
  expect,
  fitsOneScreen,
  fitsPhone,
  frames,
  guessFields,
  inTurn,
  isThere,
  layoutShift,
  locales,
  test,
  translate,
  turnOf,
  widgets,
} from './course';
import { isLegible } from './legible';
import { ownScripts, scriptsOf, sizeOf } from './scripts';

/** Everything in a widget that a reader can change. */
const changeable = '.widget input:not([type=file]), .widget [role=slider]';
/**
 * What is pressed in each kind of control; the others are sliders, left near their lower end, as choices are left at their
 * second option, where there is little to compute.
 */
const keys: Record<string, string[]> = {
  checkbox: ['Space', 'Space'], // and back, for the controls that this takes away
  radio: ['ArrowRight', 'ArrowLeft'],
  text: ['ArrowUp', 'ArrowDown'],
  formula: ['End', '+', '1'],
};
const slid = ['End', 'Home', 'ArrowRight', 'ArrowRight'];
/** From the last option on to the first, and to the second. */
const past = ['ArrowRight', 'ArrowRight'];
/**
 * The most bytes that a widget alone may load; one that trains a network also has its layers and optimizers in the
 * Worker, and the museum a sentence for each probe of each mistake.
 */
const mostBytes = (name: string) => ({ 'convnet-live': 20_000, 'bug-museum': 14_000, 'two-layer-network': 13_000 })[name] ?? 12_000; // prettier-ignore
const strange = /NaN|Infinity|undefined|\[object/;
const both = [locales, [...locales].reverse()];

const turn = new Map(widgets.map((name) => [name, turnOf(`src/widgets/${name}/Figure.tsx`)]));
/** The figures walked to their end in this run. */
const walked = inTurn(widgets, (name) => turn.get(name)!, 4);

// those that are looked at alone in this run; the chapters’ tests meet the others
for (const name of inTurn(widgets, (name) => turn.get(name)!, 18)) {
  const isWalked = walked.includes(name);
  for (const [first, second] of all ? both : [both[turn.get(name)! % 2]]) {
    test(`${name}, in ${first.locale}${isWalked ? `, then in ${second.locale}` : ''}`, async ({ page }) => {
      const theme = turn.get(name)! % 4 < 2 ? 'dark' : 'light';
      const widget = page.locator('.widget');
      const fits = async () => {
        expect(await widget.innerText()).not.toMatch(strange);
        await page.setViewportSize({ width: 1280, height: 720 });
        await fitsOneScreen(widget, '1280 × 720');
        await isLegible(widget, '1280 × 720');
        await fitsPhone(page);
        await fitsOneScreen(widget, '390 × 844');
        await isLegible(widget, '390 × 844');
        await page.setViewportSize({ width: 1280, height: 720 });
      };

      await test.step('comes alive in place, loads little, fits every screen, is accessible', async () => {
        await page.emulateMedia({ reducedMotion: 'reduce' }); // each state is checked at its end
        const loaded = scriptsOf(page);
        await page.goto(`${first.home}embed/${name}/`);
        await isThere(page);
        expect(await layoutShift(page)).toBeLessThan(0.01);
        const own = ownScripts(loaded);
        expect(own).not.toEqual([]);
        expect(sizeOf(own), `bytes beyond what several widgets share: ${own.join()}`).toBeLessThanOrEqual(
          mostBytes(name),
        );
        await fits();
        if (all || !isWalked) await axeIsSilent(page, theme, '.widget');
      });

      await test.step('no slider that is moved from end to end moves a control', async () => {
        const before = await placesOfControls(page);
        for (const slider of await page.locator('.widget-controls:not(.of-details) input[type=range]').all()) {
          const value = await slider.inputValue();
          for (const to of ['min', 'max', value]) {
            const at = await slider.evaluate((input: HTMLInputElement, to) => {
              input.value = to === 'min' || to === 'max' ? input[to] : to;
              input.dispatchEvent(new Event('input', { bubbles: true }));
              return `${input.id} at ${input.value}`;
            }, to);
            await frames(page, 2);
            await isThere(page);
            const moved = [...(await placesOfControls(page))].filter(([other, place]) =>
              before.get(other)?.some((was, i) => Math.abs(was - place[i]) > 1),
            );
            expect(moved, at).toEqual([]);
          }
        }
      });
      if (!isWalked) return;

      await test.step('obeys the keyboard, and keeps its state in the address', async () => {
        expect(await reachedByTab(page)).toBe(await tabStops(page));
        const rewritten = await textsRewritten(page);
        await pressEverything(page);
        expect(await rewritten()).toEqual([]);
        await isThere(page); // a run that was sent on is computed that far
        await frames(page, 20); // the address is updated a fifth of a second after the last key
        await isThere(page);
        expect(stateIn(page)).toContain(`${name}.`);
      });

      await test.step('shows what the address says, goes back and forth, and stays right where it is translated', async () => {
        const values = await valuesOf(page);
        const [state, { search }] = [stateIn(page), new URL(page.url())];
        await page.goto(`${second.home}embed/${name}/${search}`);
        await isThere(page);
        await expect.poll(() => valuesOf(page)).toEqual(values); // a layout may still be loading
        await page.waitForLoadState('networkidle'); // charts wait for their script, and are redrawn
        await frames(page, 10);
        const said = await words(page);
        expect(said.join()).not.toMatch(strange);
        await translate(page);
        await expect(widget.locator('.widget-title font').first()).toBeAttached();
        await page.locator('[data-action=reset]').click();
        await expect.poll(() => new URL(page.url()).search).toBe('');
        await isThere(page);
        await fits();
        await page.locator('[data-action=undo]').click();
        await expect.poll(() => stateIn(page)).toBe(state);
        await isThere(page);
        await expect.poll(() => words(page)).toEqual(said);
        await expect.poll(() => valuesOf(page)).toEqual(values); // a layout may still be loading
        await axeIsSilent(page, all ? (theme === 'dark' ? 'light' : 'dark') : theme, '.widget');
      });

      await test.step('keeps the focus of the keyboard, whatever a press takes away', async () => {
        await pressEveryButton(page);
      });

      await test.step('can be read on a phone wherever its sliders stand', async () => {
        await page.setViewportSize({ width: 390, height: 844 });
        const shares = [0.3, 0.6, 0.85];
        for (const slider of await page.locator('.widget-controls input[type=range]').all()) {
          for (const share of all ? shares : [shares[turn.get(name)! % 3]]) {
            const at = await slider.evaluate((input: HTMLInputElement, share) => {
              input.value = String(Number(input.min) + share * (Number(input.max) - Number(input.min)));
              input.dispatchEvent(new Event('input', { bubbles: true }));
              return `${input.id} at ${input.value}`;
            }, share);
            await frames(page, 2);
            await isThere(page);
            await isLegible(widget, at);
          }
        }
      });
    });
  }
}

/** Where the controls of the figure are, by their names. */
const placesOfControls = async (page: Page) =>
  new Map(
    await page.locator('.widget-run, .widget-controls:not(.of-details) > *').evaluateAll((all) =>
      all.map((control): [string, [number, number]] => {
        const { left, top } = control.getBoundingClientRect();
        const { name, id } = control.querySelector('input')!;
        return [name || id, [left, top + scrollY]];
      }),
    ),
  );

/** Watches for texts that are written again as they are: a selection would end there. Returns what has been seen so far. */
async function textsRewritten(page: Page) {
  const seen = await page.evaluateHandle(() => {
    const places = new Set<string>();
    new MutationObserver((changes) => {
      for (const { target, oldValue } of changes)
        if (target.nodeValue === oldValue) places.add(`${oldValue} in ${target.parentElement?.outerHTML}`);
    }).observe(document.querySelector('.widget')!, { subtree: true, characterData: true, characterDataOldValue: true });
    return places;
  });
  return () => seen.evaluate((places) => [...places]);
}

/** At most this many controls of a kind within a figure, such as the pixels of a picture, are pressed. */
const enough = 12;

/** Moves every control with its keys. */
async function pressEverything(page: Page) {
  const controls = page.locator(changeable);
  const kinds = await controls.evaluateAll((elements: HTMLInputElement[]) =>
    elements.map((e) => e.dataset.kind ?? (e.type || e.className)),
  );
  // the controls, not their indices, which change when a control removes or adds others
  const found = (await controls.elementHandles()) as ElementHandle<HTMLElement>[];
  for (const [i, kind] of kinds.entries()) {
    const alike = kinds.flatMap((other, j) => (other === kind ? [j] : []));
    const stride = Math.ceil(alike.length / enough);
    if (!all && alike.indexOf(i) % stride) continue;
    const control = found[i];
    if (!(await control.evaluate((e) => e.isConnected))) continue;
    const label = await control.evaluate((e) => {
      e.focus();
      return e === document.activeElement && `the control “${e.getAttribute('aria-label')}”`;
    });
    expect(label, `control ${i} can be focused`).toBeTruthy();
    const value = () =>
      control.evaluate(async (e: HTMLInputElement) => {
        // each press is drawn before the next, and a slider's number a frame after its thumb
        for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
        return `${e.getAttribute('aria-valuenow')} ${e.value} ${e.checked}`;
      });
    const before = kind === 'radio' ? '' : await value();
    let moved = kind === 'radio';
    const isLastOption = kind === 'radio' && (await control.evaluate(isLastOfGroup));
    for (const key of isLastOption ? past : (keys[kind] ?? slid)) {
      await page.keyboard.press(key);
      moved ||= (await value()) !== before;
    }
    if (!moved) await expect.poll(value, { message: `${label} obeys the keyboard`, timeout: 5_000 }).not.toBe(before);
    expect(await page.locator('.widget').innerText(), `after ${label}`).not.toMatch(strange);
  }
}

/** Buttons that open a camera, what another test opens, or another page. */
const leaving = '.widget-menu-items, .camera-button, [data-action=open-program]';

/** Presses a button of each kind twice, those too that come meanwhile, and expects the focus to stay in the figure. */
async function pressEveryButton(page: Page) {
  const pressed: string[] = [];
  for (let left = all ? 200 : 3 * enough; left > 0; left--) {
    const name = await page.evaluate(
      ([leaving, pressed]) => {
        for (const button of document.querySelectorAll<HTMLElement>('.widget button')) {
          const name = (button.ariaLabel ?? button.textContent).replace(/[−\d.,]+/g, '#');
          if (pressed.includes(name) || button.closest(leaving)) continue;
          button.focus();
          if (document.activeElement === button) return name; // one that is not shown cannot have it
        }
        return null;
      },
      [leaving, pressed] as const,
    );
    if (name === null) return;
    pressed.push(name);
    for (const key of ['Enter', 'Enter', 'Space']) {
      await page.keyboard.press(key);
      await frames(page, 2);
      await expect(page.locator('.widget :focus'), `the focus after ${key} on “${name}”`).toHaveCount(1, {
        timeout: 5_000,
      });
    }
  }
}

/** Whether a radio button is the last of its group. */
const isLastOfGroup = (radio: HTMLElement) =>
  radio === [...document.getElementsByName((radio as HTMLInputElement).name)].at(-1);

/** The values of all controls; a view that is not shown stays as it was. */
const valuesOf = (page: Page) =>
  page
    .locator(changeable)
    .evaluateAll(
      (all, guessFields) =>
        (all as HTMLInputElement[])
          .filter((e) => !e.closest(`${guessFields}, [data-away]`))
          .map((e) => `${e.getAttribute('aria-valuenow')} ${e.value} ${e.checked}`),
      guessFields,
    );

/** The state in the address, whatever its order. */
function stateIn(page: Page) {
  const { searchParams } = new URL(page.url());
  searchParams.sort();
  return String(searchParams);
}

/** The texts in the figure, in the sentence below it and on its controls. */
const words = (page: Page) =>
  page
    .locator('.widget :is(.widget-figure, .widget-summary, output)')
    .evaluateAll((all) => all.map(({ textContent }) => textContent.replace(/\s+/g, ' ')));

/** Sliders, handles and entries count one by one, radio buttons by their groups. */
async function tabStops(page: Page) {
  const radios = page.locator('.widget input[type=radio]');
  const groups = new Set(await radios.evaluateAll((all: HTMLInputElement[]) => all.map(({ name }) => name))).size;
  return groups + (await page.locator('.widget input:not([type=radio]), .widget [role=slider]').count());
}

/** The number of them that the Tab key reaches. */
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
