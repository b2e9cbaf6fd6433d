import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, isThere, reach, test, write } from './course';

/** Opens the menu of a figure, with all its items; again if it was about to close after what was chosen before. */
const openMenu = (figure: Locator) =>
  expect(async () => {
    if (!(await figure.locator('[data-action=copy-link]').isVisible()))
      await figure.locator('.widget-menu summary').click();
    await figure.locator('[data-action=save-moment]').waitFor({ timeout: 5_000 });
  }).toPass();

/** Saves the moment of a figure; returns the file. */
async function saved(page: Page, figure: Locator) {
  await openMenu(figure);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.locator('[data-action=save-moment]').click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The link to the moment of a figure. */
async function link(page: Page, figure: Locator) {
  await openMenu(figure);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await figure.locator('[data-action=copy-link]').click();
  await expect.poll(clipboard).not.toBe('');
  await expect(figure.locator('.widget-menu')).not.toHaveAttribute('open'); // a moment after it is copied
  return clipboard();
}

const dropOn = (page: Page, name: string, text: string, target = 'main') =>
  page.evaluate(
    ([name, text, target]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
      document.querySelector(target)!.dispatchEvent(drop);
    },
    [name, text, target],
  );

test('a file of a moment, dropped on another page in another language, opens the figure as it was, with the reader’s code', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('losses/');
  const figure = page.locator('#hinge-loss');
  await reach(figure);
  await figure.getByRole('slider', { name: 'Score of car' }).first().press('ArrowRight');
  await openMenu(figure);
  await figure.locator('[data-action=show-code]').click();
  const starter = await figure.locator('.own-code .cell-static').innerText();
  await write(page, figure.locator('.own-code'), `${starter}\n// my own line\n`);
  await expect(figure.locator('.own-code .cell')).toContainText('my own line');
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('my own line');
  const file = await saved(page, figure);
  expect(file.name).toMatch(/^hinge-loss-\d{4}-\d\d-\d\d\.moment\.json$/);
  await expect(figure.locator('.widget-menu-items')).toContainText(`Saved as ${file.name}`);
  const score = await figure.getByRole('slider', { name: 'Score of car' }).first().getAttribute('aria-valuenow');
  const address = await link(page, figure);
  expect(address.length).toBeLessThanOrEqual(2_000);

  await page.evaluate(() => localStorage.clear());
  await page.goto('zh/knn/');
  await dropOn(page, file.name.replace('.moment', '.moment (1)'), file.text);
  await page.waitForURL(/\/zh\/losses\//);
  const isOpen = async () => {
    await expect(figure).toHaveAttribute('data-ready', 'true');
    await expect(figure.getByRole('slider', { name: /Score of car|汽车的得分/ }).first()).toHaveAttribute(
      'aria-valuenow',
      score!,
    );
    await expect(figure.locator('.own-code .cell')).toContainText('my own line');
    await expect(figure).toBeInViewport();
  };
  await isOpen();
  // nothing of it runs before the reader asks for that
  await expect(figure.locator('.own-code-banner')).toHaveCount(0);

  await page.goto('about:blank');
  await page.goto(address);
  await isOpen();
});

test('a link contains predictions only if the reader wants that, and the recipient’s own stay', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('losses/#how-far');
  const figure = page.locator('#hinge-loss');
  await reach(figure);
  const question = page.locator('.predict[data-claim=safe-at-margin-2]');
  const answer = async (number: string) => {
    await question.getByRole('textbox').fill(number);
    await question.getByRole('textbox').press('Enter');
    await expect(figure.locator('.guess-words')).toHaveText(`your guess: ${number}`);
  };
  await openMenu(figure);
  await expect(figure.getByLabel('With my predictions')).toHaveCount(0); // there is none
  await page.keyboard.press('Escape');
  await answer('6.5');
  expect(await link(page, figure)).not.toContain('#moment');
  await openMenu(figure);
  await figure.getByLabel('With my predictions').check();
  const address = await link(page, figure);
  const { text } = await saved(page, figure);
  expect(JSON.parse(text)).toMatchObject({ answers: { 'safe-at-margin-2': { guess: 6.5 } } });

  const opened = async () => {
    await page.goto('about:blank');
    await page.goto(address);
    await reach(figure);
  };
  await page.evaluate(() => localStorage.clear());
  await opened();
  await expect(figure.locator('.guess-words')).toHaveText('your guess: 6.5');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto('losses/#how-far');
  await reach(figure);
  await answer('5');
  await opened();
  await expect(figure.locator('.guess-words')).toHaveText('your guess: 5');
});

test('what a figure asked, and the answer, are included too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('embed/gate-patterns/');
  await isThere(page);
  const figure = page.locator('.widget');
  const add = figure.locator('.pattern').first();
  for (const guess of await add.getByRole('textbox').all()) await guess.fill('2');
  await add.getByRole('textbox').last().press('Enter');
  const said = await add.locator('.pattern-says').innerText();
  expect(await link(page, figure)).not.toContain('shown');
  await openMenu(figure);
  await figure.getByLabel('With my predictions').check();
  await page.goto(await link(page, figure));
  await isThere(page);
  await expect(add.locator('.pattern-says')).toHaveText(said);
});

test('a file that cannot be opened is reported in both languages, and leaves the page', async ({ page }) => {
  await page.goto('losses/');
  const said = page.locator('.moment-refused');
  const refused = async (text: string, why: string) => {
    await dropOn(page, 'a.moment.json', text);
    await expect(said).toHaveText(why);
    await expect(said).toHaveCount(1);
  };
  const moment = { downhill: 'moment', version: 1, page: 'losses/', figure: 'hinge-loss', state: {} };
  await refused('no', '“a.moment.json” is not a saved moment of this course.');
  await refused(
    JSON.stringify({ ...moment, version: 2 }),
    '“a.moment.json” was made by a newer version of this course. Reload the page, and open it again.',
  );
  await refused(
    JSON.stringify({ ...moment, page: '//elsewhere.example/' }),
    'What “a.moment.json” holds is damaged, so it was not opened. Ask for it again, or save it again.',
  );
  const unknown = JSON.stringify({ ...moment, figure: 'no-such-figure' });
  await refused(unknown, '“a.moment.json” belongs to a figure that this course does not have.');
  await page.goto('zh/losses/');
  await refused(unknown, '“a.moment.json”属于本课程没有的一幅图。');
  await page.goto('losses/#moment=7.hinge-loss.AA');
  await reach(page.locator('#hinge-loss'));
  await expect(page.locator('#hinge-loss .widget-failed')).toContainText('made by a newer version');
});

test('a moment opens whatever the name of its file; for any other file, the page says that nothing accepts it', async ({
  page,
}) => {
  await page.goto('knn/');
  const said = page.locator('.moment-refused');
  const wasTaken = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['a'], 'cat.png', { type: 'image/png' }));
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
    document.querySelector('main')!.dispatchEvent(drop);
    return drop.defaultPrevented; // otherwise the browser would replace the page by the file
  });
  expect(wasTaken).toBe(true);
  await expect(said).toContainText('Nothing was done with “cat.png”');
  await dropOn(page, 'work.json', '{"downhill":"work"}');
  await expect(said).toHaveText('“work.json” is not a saved moment of this course.');
  await page.goto('zh/knn/');
  await dropOn(page, 'notes.txt', 'a');
  await expect(said).toContainText('没有对“notes.txt”做任何事');

  const moment = { downhill: 'moment', version: 1, page: 'losses/', figure: 'hinge-loss', state: { margin: '2' } };
  for (const [address, name] of [
    ['knn/', 'x.json'],
    ['knn/', 'moment.txt'],
    ['my-work/', 'x.json'],
  ]) {
    await page.goto(address);
    if (address === 'my-work/') await page.locator('.my-work[data-ready]').waitFor();
    const target = address === 'my-work/' ? '.my-work' : 'main';
    await dropOn(page, name, JSON.stringify(moment), target);
    await page.waitForURL(/\/losses\/.*#hinge-loss$/);
    await reach(page.locator('#hinge-loss'));
    await expect(page).toHaveURL(/hinge-loss\.margin=2/);
  }
});

test('code that came with a moment is announced at the head of the figure, and runs there on request', async ({
  page,
}) => {
  const code = 'export function compute({ scores, correct, margin }) {\n  return null;\n}';
  await page.goto('losses/');
  const figure = page.locator('#hinge-loss');
  await reach(figure);
  await openMenu(figure);
  await figure.locator('[data-action=show-code]').click();
  const starter = await figure.locator('.own-code .cell-static').innerText();
  await expect(figure.locator('.own-brought')).toHaveCount(0);
  const edited = starter.replace('loss: losses(', 'loss: 10 * losses(');
  expect(edited).not.toBe(starter);
  const open = async (code: string) => {
    const moment = { downhill: 'moment', version: 1, page: 'losses/', figure: 'hinge-loss', state: {}, code };
    await dropOn(page, 'a.json', JSON.stringify(moment));
    await expect(page).toHaveURL(/#code=1\.widget\/hinge-loss/);
    await figure.locator('.own-code .cell[data-ready]').waitFor();
  };
  const head = figure.locator('.own-brought');
  const sentence = figure.locator('.widget-summary').first();
  await open(edited);
  await expect(head).toContainText('brings its own code');
  await expect(head).toBeInViewport();
  await expect(sentence).toContainText('2.9');
  await head.getByRole('button').click();
  await expect(head).toContainText('runs the code that came');
  await expect(sentence).toContainText('29');
  await head.getByRole('button').click();
  await expect(sentence).toContainText('2.9');
  await figure.locator('[data-action=leave-linked]').click();
  await expect(head).toHaveCount(0);

  await page.goto('losses/');
  await open(code);
  await head.getByRole('button').click();
  await expect(head.getByRole('alert')).not.toBeEmpty();
});

test('a small change of long code fits into a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('embed/step-size/');
  await isThere(page);
  const figure = page.locator('.widget');
  await openMenu(figure);
  await figure.locator('[data-action=show-code]').click();
  const starter = await figure.locator('.own-code .cell-static').innerText();
  await write(page, figure.locator('.own-code'), starter.replace('rate * slopes[i]', '0.5 * rate * slopes[i]'));
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('0.5 * rate');
  const address = await link(page, figure);
  expect(address).toContain('#moment=');
  expect(address.length).toBeLessThanOrEqual(2_000);
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(address);
  await expect(figure.locator('.own-code .cell')).toContainText('0.5 * rate * slopes[i]');
  await figure.locator('[data-action=run-brought]').click();
  await expect(figure.locator('.own-brought')).toContainText('runs the code that came');
});

test('what is too long for a link is reported, and saved to a file that the menu opens', async ({ page }) => {
  await page.goto('embed/kernel-playground/');
  await isThere(page);
  const figure = page.locator('.widget');
  const picture = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(32, 32);
    const context = canvas.getContext('2d')!;
    for (let i = 0; i < 1024; i++) {
      context.fillStyle = `hsl(${(i * 137) % 360} ${i % 100}% ${20 + ((i * 31) % 60)}%)`;
      context.fillRect(i % 32, Math.floor(i / 32), 1, 1);
    }
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  });
  const file = { name: 'own.png', mimeType: 'image/png', buffer: Buffer.from(picture) };
  await figure.locator('input[accept="image/*"]').setInputFiles(file);
  await expect(figure.locator('.one-picture button')).toHaveCount(2);
  await isThere(page);
  const words = () => figure.locator('.widget-figure').innerText();
  const before = await words();
  await openMenu(figure);
  await figure.locator('[data-action=copy-link]').click();
  await expect(figure.locator('.widget-menu-items')).toContainText(/too much for a link \(\d{4,} characters/);
  const { text } = await saved(page, figure);
  await page.reload();
  await isThere(page);
  expect(await words()).not.toBe(before);
  await openMenu(figure);
  const moment = { name: 'sent.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  // the page that is left has time for whatever it still does
  let loads = 0;
  const { promise: hasLeft, resolve: leave } = Promise.withResolvers<void>();
  await page.exposeFunction('leave', leave);
  await page.evaluate(() => {
    const { leave } = window as unknown as { leave(): void };
    addEventListener('beforeunload', () => setTimeout(leave, 50));
  });
  await page.route('**/embed/kernel-playground/**', async (route) => {
    if (route.request().isNavigationRequest()) {
      loads++;
      await hasLeft;
    }
    await route.continue();
  });
  await Promise.all([page.waitForEvent('load'), figure.locator('[data-action=open-moment]').setInputFiles(moment)]);
  await isThere(page);
  await expect.poll(words).toBe(before);
  expect(loads).toBe(1);
});
