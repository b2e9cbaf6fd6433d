// A chapter's slides, in Chromium: each fits, keys and fingers turn them, and figures keep their keys and state.
import type { Page } from '@playwright/test';
import { all, axeIsSilent, chapters, expect, inTurn, locales, test, turnOf } from './course';

const screens = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('.deck')).toHaveAttribute('data-open');
  await page.evaluate(() => document.fonts.ready);
};
const current = (page: Page) => page.locator('.leaf[data-current]');
const headings = (page: Page) => page.locator('.chapter > h2, .chapter > h3, .beside-text > h2, .beside-text > h3');

const turn = (chapter: string) => turnOf(`content/${chapter}/en.mdx`);
const looked = inTurn(chapters, turn, 1);
for (const chapter of looked) {
  test(`every section of ${chapter} has a slide, and nothing on it is cut off`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(screens[0]);
    await page.goto(`${chapter}/`);
    const sections = await headings(page).evaluateAll((all) => all.map(({ id }) => id));
    for (const [i, { home }] of locales.entries()) {
      await open(page, `${home}slides/${chapter}/`);
      const slides = await page.locator('.leaf').evaluateAll((all) => all.map(({ id }) => id));
      expect(slides.filter((id) => !id.includes('.')).slice(1)).toEqual(sections);
      for (const screen of all ? screens : [screens[(turn(chapter) + i) % 2]]) {
        await page.setViewportSize(screen);
        await page.keyboard.press('Home');
        for (const id of slides) {
          await expect(current(page)).toHaveAttribute('id', id);
          const cut = () =>
            current(page).evaluate((leaf) => {
              const text = leaf.querySelector<HTMLElement>('.slide-text')!;
              const figure = document.querySelector<HTMLElement>('.deck-figure:not([hidden])');
              const size = parseFloat(getComputedStyle(text).fontSize) / parseFloat(getComputedStyle(document.documentElement).fontSize); // prettier-ignore
              return {
                text: Math.max(0, text.scrollHeight - text.clientHeight - 1),
                wide: Math.max(0, text.scrollWidth - text.clientWidth - 1),
                figure: figure ? Math.max(0, figure.scrollWidth - figure.clientWidth - 1) : 0,
                small: size < 0.8,
                page: Math.max(0, document.documentElement.scrollWidth - innerWidth),
              };
            });
          await expect.poll(cut, `${home}${chapter} #${id} at ${screen.width}`).toEqual({ text: 0, wide: 0, figure: 0, small: false, page: 0 }); // prettier-ignore
          await page.keyboard.press('ArrowRight');
        }
      }
    }
  });
}

test('keys turn slides, the address names them, and an overview shows them all', async ({ page }) => {
  await open(page, 'slides/losses/');
  await expect(page.locator('.deck-count')).toHaveText(/^1 \/ \d+$/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#how-far$/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect(current(page)).toHaveAttribute('id', 'how-far');
  await page.keyboard.press('Escape');
  await expect(page.locator('.leaf').nth(3)).toBeVisible();
  await expect(page.locator('.leaf').nth(1).locator('.slide-picture .widget')).toHaveCount(1);
  await page.locator('#softmax').click();
  await expect(page).toHaveURL(/#softmax$/);
  await expect(page.locator('.leaf:visible')).toHaveCount(1);
  await page.reload();
  await expect(current(page)).toHaveAttribute('id', 'softmax');
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Next slide' })).toBeDisabled();
});

test('in the overview Enter opens the slide, and up and down move by a row', async ({ page }) => {
  await open(page, 'slides/losses/');
  const ids = await page.locator('.leaf').evaluateAll((leaves) => leaves.map(({ id }) => id));
  await page.getByRole('button', { name: 'Overview' }).click();
  await page.keyboard.press('ArrowDown');
  await expect(current(page)).toHaveAttribute('id', ids[4]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(current(page)).toHaveAttribute('id', ids[1]);
  await page.keyboard.press('Enter');
  await expect(page.locator('.leaf:visible')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(current(page)).toHaveAttribute('id', ids[2]);
});

test('the keys of a figure on a slide', async ({ page }) => {
  await open(page, 'slides/losses/#how-far');

  await test.step('a figure keeps its keys while it has the focus, and its state from slide to slide', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    const figure = page.locator('#hinge-loss');
    await expect(figure).toHaveAttribute('data-ready');
    const cat = figure.getByRole('slider').first();
    const before = Number(await cat.getAttribute('aria-valuenow'));
    await cat.focus();
    await page.keyboard.press('ArrowRight');
    await expect(current(page)).toHaveAttribute('id', 'how-far');
    const after = Number(await cat.getAttribute('aria-valuenow'));
    expect(after).toBeGreaterThan(before);
    await expect(page).toHaveURL(/hinge-loss\./);
    await page.keyboard.press('PageDown');
    await expect(current(page)).not.toHaveAttribute('id', 'how-far');
    expect(Number(await cat.getAttribute('aria-valuenow'))).toBe(after);
  });

  await test.step('after a handle is dragged, the bar says how the arrows return to the slides, and Escape does it', async () => {
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Escape');
    await expect(current(page)).toHaveAttribute('id', 'how-far');
    const figure = page.locator('#hinge-loss');
    await expect(figure).toHaveAttribute('data-ready');
    const hint = page.locator('.deck-keys');
    await expect(hint).toHaveText('');
    const cat = figure.getByRole('slider').first();
    await cat.click();
    await expect(cat).toBeFocused();
    await expect(hint).toContainText('Esc gives them back');
    await page.keyboard.press('Escape');
    await expect(hint).toHaveText('');
    await expect(page.locator('.deck')).not.toHaveAttribute('data-overview');
    await page.keyboard.press('ArrowRight');
    await expect(current(page)).not.toHaveAttribute('id', 'how-far');
  });
});

test('a handle follows the pointer, however small its figure had to become', async ({ page }) => {
  await page.setViewportSize(screens[0]);
  await open(page, 'slides/losses/#softmax');
  await page.keyboard.press('ArrowRight');
  const figure = page.locator('#softmax-probabilities');
  await expect(figure).toHaveAttribute('data-ready');
  const cat = figure.getByRole('slider').first();
  const box = (await cat.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 6 });
  await page.mouse.up();
  const moved = (await cat.boundingBox())!;
  expect(Math.abs(moved.x + moved.width / 2 - (x - 60))).toBeLessThan(8);
});

test('a question is answered on its slide, the answer opens, and the notes have the prose', async ({ page }) => {
  await open(page, 'slides/losses/#q1');
  await page.keyboard.press('s');
  await expect(page.locator('.deck-notes-text')).toBeHidden(); // the audience would read the answer
  await expect(page.locator('.deck-notes-wait')).toContainText('The speaker’s window shows them.');
  await page.keyboard.press('s');
  await current(page).locator('.predict-option input').first().check();
  await current(page).getByRole('button', { name: 'That is my answer' }).click();
  await expect(current(page).locator('.predict-verdict')).toBeVisible();
  const text = current(page).locator('.slide-text');
  await expect
    .poll(() => text.evaluate((e) => e.scrollHeight - e.clientHeight), 'the answer is cut off')
    .toBeLessThanOrEqual(1);
  await page.locator('.deck-count').click();
  await page.keyboard.press('s');
  await expect(page.locator('.deck-notes-text')).toBeVisible();
  await expect(page.locator('.deck-notes-text')).toContainText('A hinge loss has no memory for victories.');
});

test('the speaker’s window has the notes, and both windows turn together', async ({ page }) => {
  await open(page, 'zh/slides/losses/');
  const coming = page.waitForEvent('popup');
  await page.getByRole('button', { name: '讲者窗口' }).click();
  const speaker = await coming;
  await expect(speaker.locator('.deck')).toHaveAttribute('data-open');
  await speaker.keyboard.press('ArrowRight');
  await expect(current(page)).toHaveAttribute('id', 'how-far');
  await page.keyboard.press('ArrowRight');
  await expect(current(speaker)).toHaveAttribute('id', (await current(page).getAttribute('id'))!);
  await expect(speaker.locator('.deck-notes-text p').first()).toBeVisible();
  await page.evaluate(() => (location.hash = '#q1'));
  await expect(speaker.locator('.deck-notes-text')).toContainText('合页损失是不记的'); // before the question is answered, too
});

/** Opens slides and their speaker's window. */
const openBoth = async (page: Page, address: string) => {
  await open(page, address);
  const coming = page.waitForEvent('popup');
  await page.locator('[data-action=speaker]').click();
  const speaker = await coming;
  await expect(speaker.locator('.deck')).toHaveAttribute('data-open');
  return speaker;
};

test('a link in the speaker’s notes sets the figure on the slides, and the notes stay', async ({ page }) => {
  const speaker = await openBoth(page, 'slides/gradient-descent/');
  const link = speaker.locator('.deck-notes-text').getByRole('link', { name: 'lift the fog' });
  await link.click();
  await expect(page).toHaveURL(/fog-hill\.lifted=on$/);
  await expect(current(page)).toHaveAttribute('id', 'title');
  await expect(link).toBeVisible();
  await expect(speaker).toHaveURL(/\?speaker$/);
  await speaker.keyboard.press('ArrowRight'); // though a link has the focus
  await expect(current(page)).toHaveAttribute('id', 'slope');
});

test('a figure that is not hydrated yet is set from the notes, too', async ({ page }) => {
  const speaker = await openBoth(page, 'slides/optimizers/');
  await page.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: '?condition-number.kappa=50#condition-number', textContent: 'fifty' });
    link.dataset.sets = 'condition-number';
    document.querySelector('.deck-notes-text')!.prepend(link);
  });
  await page.keyboard.press('s');
  await page.getByRole('link', { name: 'fifty' }).click();
  await expect(page).toHaveURL(/condition-number\.kappa=50$/);
  await speaker.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/condition-number\.kappa=50#/);
});

test('no link in the notes takes the slides away', async ({ page }) => {
  await open(page, 'slides/initialization/?speaker');
  const count = await page.locator('.leaf').count();
  let away = 0;
  for (let i = 0; i < count; i++) {
    const links = page.locator('.deck-notes-text a:not([data-sets], [href^="#"])');
    await expect(links.and(page.locator(':not([target=_blank])'))).toHaveCount(0);
    away += await links.count();
    await page.keyboard.press('ArrowRight');
  }
  expect(away).toBeGreaterThan(0);
});

test('the speaker’s clock pauses and goes on, and a reload keeps it', async ({ page }) => {
  const speaker = await openBoth(page, 'slides/losses/');
  const clock = speaker.getByTitle('Elapsed time; press to pause or continue');
  await expect(clock).toHaveText(/0:0[2-9]/);
  await clock.click();
  await expect(clock).toHaveAttribute('aria-pressed', 'true');
  const kept = (await clock.textContent())!;
  await speaker.reload();
  await expect(clock).toHaveAttribute('aria-pressed', 'true');
  await expect(clock).toHaveText(kept);
  await speaker.evaluate(() => Object.assign(window, { isSame: true }));
  await page.locator('[data-action=speaker]').click();
  await expect(clock).toHaveText(kept);
  expect(await speaker.evaluate(() => 'isSame' in window), 'the window is not loaded again').toBe(true);
  await clock.click();
  await expect(clock).not.toHaveText(kept);
  await speaker.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(clock).toHaveText(/0:0[01]/);
  await clock.press('ArrowRight'); // keys still turn slides
  await expect(current(page)).toHaveAttribute('id', 'how-far');
});

test('the speaker’s window says when the slides are closed, and opens them again', async ({ page, context }) => {
  const speaker = await openBoth(page, 'slides/losses/');
  const alone = speaker.locator('.deck-alone');
  await speaker.keyboard.press('ArrowRight');
  await page.reload();
  await expect(page.locator('.deck')).toHaveAttribute('data-open');
  await expect(alone).toBeHidden();
  await page.close();
  await expect(alone).toContainText('The window with the slides is closed');
  await axeIsSilent(speaker, 'light');
  const coming = context.waitForEvent('page');
  await alone.getByRole('button', { name: 'Open the slides again' }).click();
  const again = await coming;
  await expect(again.locator('.deck')).not.toHaveAttribute('data-speaker');
  await expect(current(again)).toHaveAttribute('id', 'how-far');
  await expect(alone).toBeHidden();
  await speaker.keyboard.press('ArrowRight');
  await expect(current(again)).not.toHaveAttribute('id', 'how-far');
});

test('slides turn by swiping, upright too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await open(page, 'slides/losses/');
  const wipe = (from: number, to: number) =>
    page.locator('.deck-stage').evaluate((stage, [from, to]) => {
      const init = { pointerType: 'touch', bubbles: true, clientY: 200, isPrimary: true };
      stage.dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: from }));
      stage.dispatchEvent(new PointerEvent('pointerup', { ...init, clientX: to }));
    }, [from, to] as const); // prettier-ignore
  await wipe(300, 100);
  await expect(current(page)).toHaveAttribute('id', 'how-far');
  await wipe(100, 300);
  await expect(current(page)).toHaveAttribute('id', 'title');
  // the bar is scrolled where it is wider than the screen: which slide it is stays in view
  await page.setViewportSize({ width: 320, height: 568 });
  await expect(page.locator('.deck-count')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Speaker’s window' })).toBeHidden();
  await context.close();
});

test('the chapter’s menu leads to its slides, and they lead to the other language and back to the section', async ({
  page,
}) => {
  await page.goto('losses/');
  await page.locator('.chapter-contents summary').click();
  await page.getByRole('link', { name: 'Slides' }).click();
  await expect(page.locator('.deck')).toHaveAttribute('data-open');
  await page.keyboard.press('ArrowRight');
  await page.locator('.deck-bar').getByRole('link', { name: '中文' }).click();
  await expect(current(page)).toHaveAttribute('id', 'how-far');
  await expect(current(page)).toContainText('领先多少才算够');
  await page.locator('.deck-bar').getByRole('link', { name: '正文' }).click();
  await expect(page).toHaveURL(/\/zh\/losses\/#how-far$/);
});

test('in print, every slide is on its own sheet, with its figure', async ({ page }) => {
  await open(page, 'slides/losses/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const count = await page.locator('.leaf').count();
  await expect(page.locator('.leaf:visible')).toHaveCount(count);
  await expect(page.locator('#all-pictures .slide-picture .widget')).toBeVisible();
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)!;
  expect(sheets).toHaveLength(count);
});

test('printed slides hold back what the slides do; the printed chapter has its answers', async ({ page }) => {
  await open(page, 'slides/batchnorm/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const held = page.locator('.slide-picture :is(.held, .held *)');
  expect(await held.count()).toBeGreaterThan(0);
  await expect(held.filter({ visible: true })).toHaveCount(0);
  await page.goto('batchnorm/');
  await expect(page.locator('.widget .held').filter({ visible: true })).not.toHaveCount(0);
});

test('axe finds nothing on a slide, nor in the overview', async ({ page }) => {
  await open(page, 'slides/losses/#who-is-pulling');
  for (const scheme of ['light', 'dark'] as const) await axeIsSilent(page, scheme);
  await page.keyboard.press('Escape');
  await axeIsSilent(page, 'light');
});

test('a question mark, or a button, opens the list of keys', async ({ page }) => {
  await open(page, 'zh/slides/losses/');
  const list = page.getByRole('dialog', { name: '按键' });
  await page.keyboard.press('?');
  await expect(list).toContainText('从图回到幻灯片');
  for (const scheme of ['light', 'dark'] as const) await axeIsSilent(page, scheme);
  await page.keyboard.press('ArrowRight');
  await expect(current(page)).toHaveAttribute('id', 'title');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.locator('.deck')).not.toHaveAttribute('data-overview');
  await page.locator('.deck-bar').getByRole('button', { name: '按键' }).click();
  await expect(list).toBeVisible();
});

test('a chapter has its list of keys, but not while something is typed', async ({ page }) => {
  await page.goto('losses/');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('?');
  await expect(list).toContainText('The whole page in the other language');
  await axeIsSilent(page, 'light', '.keys');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.getByRole('contentinfo').getByRole('button', { name: 'Keys' }).click();
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('why');
  await page.keyboard.press('?');
  await expect(page.getByRole('combobox')).toHaveValue('why?');
  await expect(list).toBeHidden();
});

test.describe('if the chapter cannot be loaded', () => {
  test.use({ mayFail: /failed|Failed to load/ });
  test('the slides say so, and try again', async ({ page }) => {
    await page.route(/\/losses\/$/, (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await page.goto('slides/losses/');
    await expect(page.locator('.deck-failed')).toBeVisible();
    await page.unroute(/\/losses\/$/);
    await page.locator('.deck-failed button').click();
    await expect(page.locator('.deck')).toHaveAttribute('data-open');
  });
});
