// A new version takes the place of the one that a reader has open: its parts have other names, and the old ones are gone.
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { expect, firstMove, reach, test } from './course';

test.use({ mayFail: /Failed to (load|fetch)|404|Error hydrating|preload|left the site|ERR_FAILED/ });

const hash = /(?<=\.)[\w-]{8}(?=\.js$)/;

/** Gives every script of the built site another hash in its name, as after a change of all of them. */
function nextVersion(dir: string) {
  const names = globSync('_astro/*.js', { cwd: dir }).map((file) => basename(file));
  const renamed = new Map(names.map((name) => [name, name.replace(hash, (old) => [...old].reverse().join(''))]));
  for (const file of globSync('**/*.{html,js,json}', { cwd: dir })) {
    const text = readFileSync(`${dir}/${file}`, 'utf8');
    // only from the beginning of a name: in a picture of 100 KB, which is one word, every letter could be one
    const next = text.replace(/(?<![\w@.-])[\w@.-]+\.js\b/g, (name) => renamed.get(name) ?? name);
    if (next !== text) writeFileSync(`${dir}/${file}`, next);
  }
  for (const [from, to] of renamed) renameSync(`${dir}/_astro/${from}`, `${dir}/_astro/${to}`);
}

let dir: string;
let site: Awaited<ReturnType<typeof serve>>;
test.beforeEach(async () => {
  dir = mkdtempSync(`${tmpdir()}/downhill-versions-`);
  cpSync(process.env.DOWNHILL_DIST!, dir, { recursive: true });
  site = await serve({ dir, base: '/a/course/' });
});
test.afterEach(() => {
  site.close();
  rmSync(dir, { recursive: true });
});

test('a part that is gone is reported; a reload brings the new one, and the reader’s code and figure as they were', async ({
  page,
}) => {
  await page.goto(`${site.url}losses/`);
  await firstMove(page);
  const slider = page.locator('#softmax-probabilities input[type=range]').first();
  await reach(page.locator('#softmax-probabilities'));
  await expect(page.locator('#softmax-probabilities')).toHaveAttribute('data-ready', 'true');
  await slider.fill('0.6');
  await expect(page).toHaveURL(/softmax-probabilities\.target=0\.6/);
  const cell = page.locator('[data-cell="losses/two-losses"]');
  await reach(cell);
  await cell.locator('.cell-static').click();
  await cell.locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText("console.log('mine', 40 + 2);");

  nextVersion(dir);
  await page.keyboard.press('Shift+Enter');
  const note = page.locator('.part-missing');
  await expect(note).toContainText('the course has been updated');
  await note.getByRole('button', { name: 'Reload the page' }).click();

  await reach(cell);
  await expect(cell).toContainText("console.log('mine', 40 + 2);");
  await cell.locator('[data-action=run]').click();
  await expect(cell.locator('.cell-output')).toContainText('mine 42');
  await reach(page.locator('#softmax-probabilities'));
  await expect(slider).toHaveValue('0.6');
});

test('so does a figure that was not yet hydrated: what was done to it is replayed after the reload', async ({
  page,
}) => {
  await page.goto(`${site.url}losses/`);
  await page.waitForFunction(() => customElements.get('astro-island')); // otherwise the whole page is reported
  nextVersion(dir);
  await firstMove(page);
  const figure = page.locator('#softmax-probabilities');
  const note = page.locator(
    '#softmax-probabilities ~ .part-missing, astro-island:has(#softmax-probabilities) + .part-missing',
  );
  await expect(async () => {
    await figure.scrollIntoViewIfNeeded();
    await expect(note).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await figure.locator('input[type=range]').first().fill('0.6');
  await note.getByRole('button', { name: 'Reload the page' }).click();
  await reach(figure);
  await firstMove(page);
  await expect(page).toHaveURL(/softmax-probabilities\.target=0\.6/);
});

test('if what wakes figures is gone, the page says so, and a reload brings it', async ({ page }) => {
  await page.route(/\/islands\.[\w-]{8}\.js$/, (route) => route.abort());
  await page.goto(`${site.url}losses/`);
  const note = page.locator('.part-missing');
  await expect(note).toContainText('the course has been updated');
  await page.unroute(/\/islands\.[\w-]{8}\.js$/);
  await note.getByRole('button').click();
  await expect(note).toBeHidden();
  await firstMove(page);
  await expect(page.locator('.opening .widget')).toHaveAttribute('data-ready', 'true');
});
