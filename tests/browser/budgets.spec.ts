// What a reader's phone has to load. The budgets are for gzipped script; fonts and pages are not counted.
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test, widgets } from './course';

const kilobyte = 1000;
/** How many pages are opened together: most of their time they wait for the network to fall silent. */
const atOnce = 4;
const chapters = readdirSync(`${import.meta.dirname}/../../content`);

/** Loaded when a reader starts to edit a code cell, and not before. */
const ofTheEditor = /\/(mountEditor|compile|compiler|_virtual_sandbox-source)\b/;

/** Notes the scripts that a page loads, with their gzipped sizes. */
function scriptsOf(page: Page) {
  const loaded = new Map<string, number>();
  const reading: Promise<unknown>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const { pathname } = new URL(response.url());
    const body = response.body().then((text) => loaded.set(pathname, gzipSync(text).length));
    reading.push(body);
    body.catch(() => {}); // what arrives when the page has been closed
  });
  return { loaded, read: () => Promise.all(reading) };
}
const sum = (sizes: Iterable<number>) => [...sizes].reduce((a, b) => a + b, 0);

test('a widget loads at most 12 KB beyond what several widgets share', async ({ browser }) => {
  test.setTimeout(180_000); // many pages, one after another
  const scripts = new Map<string, Map<string, number>>();
  const look = async (name: string) => {
    const page = await browser.newPage(); // an empty cache for each
    const { loaded, read } = scriptsOf(page);
    await page.goto(`${test.info().project.use.baseURL}workbench/${name}/`, { waitUntil: 'networkidle' });
    await read();
    scripts.set(name, loaded);
    await page.close();
  };
  for (let i = 0; i < widgets.length; i += atOnce) await Promise.all(widgets.slice(i, i + atOnce).map(look));
  const uses = (path: string) => [...scripts.values()].filter((loaded) => loaded.has(path)).length;
  for (const [name, loaded] of scripts) {
    const own = [...loaded].filter(([path]) => uses(path) === 1);
    expect(own, name).not.toEqual([]);
    expect(sum(own.map(([, size]) => size)), name).toBeLessThanOrEqual(12 * kilobyte);
  }
});

test('what a reader loads to edit a cell is known by its name', async ({ page }) => {
  const { loaded } = scriptsOf(page);
  await page.goto('losses/', { waitUntil: 'networkidle' });
  const cell = page.locator('.cell').first();
  await cell.scrollIntoViewIfNeeded();
  await cell.locator('.cell-static').click({ position: { x: 60, y: 12 } });
  await cell.locator('.cm-content').waitFor();
  await expect.poll(() => [...loaded.keys()].some((path) => ofTheEditor.test(path))).toBe(true);
});

for (const chapter of chapters) {
  test(`${chapter}: at most 40 KB of script before anything is scrolled to, 180 KB for the whole chapter`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const { loaded, read } = scriptsOf(page);
    await page.goto(`${chapter}/`, { waitUntil: 'networkidle' });
    await read();
    expect(loaded.size).toBeGreaterThan(0);
    expect(sum(loaded.values()), [...loaded.keys()].join()).toBeLessThanOrEqual(40 * kilobyte);

    const islands = page.locator('astro-island');
    for (let i = 0; i < (await islands.count()); i++) {
      await islands.nth(i).evaluate((island) => island.firstElementChild!.scrollIntoView());
      await expect(islands.nth(i)).not.toHaveAttribute('ssr');
    }
    await page.waitForLoadState('networkidle');
    await read();
    expect([...loaded.keys()].filter((path) => ofTheEditor.test(path))).toEqual([]);
    expect(sum(loaded.values()), [...loaded.keys()].join()).toBeLessThanOrEqual(180 * kilobyte);
  });
}
