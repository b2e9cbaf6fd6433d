import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { attacks, attempt, held } from './attackList';
import { expect, reach, test, write } from './course';

test.use({
  serviceWorkers: 'allow',
  mayFail: /ERR_|Failed to (load|fetch)|offline\.json|An unknown error|left the site/,
});

const dist = process.env.DOWNHILL_DIST!;

/** This test's own server of the site below a path, which can be stopped. */
const server = (dir = dist) => serve({ dir, base: '/b/' });

async function keepAll(page: Page, url: string) {
  await page.goto(`${url}offline/`);
  const button = page.locator('[data-action=keep]');
  await expect(button).toHaveText(/Keep the course \(\d+\.\d MB\)/);
  await button.click();
  await expect(page.locator('.offline [role=status]')).toHaveText('The course is kept in this browser.');
}

async function runCell(page: Page) {
  const cell = page.locator('[data-cell="losses/two-losses"]');
  await reach(cell);
  await cell.locator('[data-action=run]').click();
  await expect(cell).toHaveAttribute('data-status', /done|failed/);
  return cell.locator('.cell-output').innerText();
}

test('nothing is installed unless the reader wants it: no worker, no list', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${baseURL}losses/`);
  expect(await runCell(page)).toContain('hinge loss 2.9');
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(asked.filter((url) => /sw\.js|offline/.test(url))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the whole course is kept: stopped and resumed, updated, and read without a server', async ({ page, context }) => {
  const folder = mkdtempSync(`${tmpdir()}/kept-`);
  cpSync(dist, folder, { recursive: true });
  const { url, close } = await server(folder);

  await test.step('keeping can be stopped and resumed; if there is no room, it says so', async () => {
    await page.goto(`${url}offline/`);
    await expect(page.locator('[data-action=keep]')).toBeVisible();
    await page.evaluate(() => {
      const ask = window.fetch;
      window.fetch = (...what) => new Promise((done) => setTimeout(() => done(ask(...what)), 50));
    });
    await page.locator('[data-action=keep]').click();
    await expect(page.locator('.offline [role=status]')).toHaveText(/^(0\.[1-9]|[1-9].*) of/);
    await page.locator('[data-action=stop]').click();
    await expect(page.locator('.offline [role=status]')).toHaveText('A part of the course is kept in this browser.');
    await expect(page.locator('[data-action=keep]')).toBeVisible();
    await page.evaluate(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    });
    await page.locator('[data-action=keep]').click();
    await expect(page.locator('[role=alert]')).toContainText('There is no room left');
    await keepAll(page, url);
  });

  await test.step('a newer version is announced, and loaded when the reader says so', async () => {
    const change = (file: string, to: (text: string) => string) =>
      writeFileSync(`${folder}/${file}`, to(readFileSync(`${folder}/${file}`, 'utf8')));
    change('losses/index.html', (text) => text.replace('<h1', '<h1 data-newer-page'));
    change('offline.json', (text) => text.replace(/"version":"[^"]*"/, '"version":"newer"'));

    await page.goto(`${url}losses/`);
    await expect(page.locator('h1[data-newer-page]'), 'nothing is forced').toHaveCount(0);
    await page.locator('.newer a').click();
    await page.getByRole('button', { name: 'Update' }).click();
    await expect(page.locator('.offline [role=status]')).toHaveText('The course is kept in this browser.');
    await page.goto(`${url}losses/`);
    await expect(page.locator('h1[data-newer-page]')).toHaveCount(1);
  });

  close();
  rmSync(folder, { recursive: true });
  await context.setOffline(true);

  await test.step('figures, Workers, cells, both languages', async () => {
    await page.goto(`${url}losses/`);
    expect(await runCell(page)).toContain('hinge loss 2.9');
    await page.locator('.language-switch').click();
    await expect(page).toHaveURL(/\/b\/zh\/losses\//);
    await reach(page.locator('#softmax-probabilities'));
    await expect(page.locator('#softmax-probabilities')).toHaveAttribute('data-ready', 'true');
    await page.goto(`${url}cnn/`);
    await reach(page.locator('[data-widget="convnet-live"]')); // its Worker
    await expect(page.locator('[data-widget="convnet-live"]')).toHaveAttribute('data-ready', 'true');

    await page.goto(`${url}zh/workbench/`);
    await expect(page).toHaveURL(`${url}zh/offline/?missing=zh%2Fworkbench%2F`);
    await expect(page.locator('[role=alert]')).toBeVisible();
    await expect(page.locator('.offline li a').first()).toBeVisible();
    const listed = await page.locator('.offline li a').evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname)); // prettier-ignore
    expect(listed).toEqual(expect.arrayContaining(['/b/zh/terms/', '/b/zh/slides/losses/']));
  });

  await test.step('no attack gets hold of anything in the kept sandbox', async () => {
    await page.goto(`${url}cell/`);
    const cell = page.locator('.cell');
    await reach(cell);
    const through: string[] = [];
    for (const [name, code] of Object.entries(attacks)) {
      await write(page, cell, attempt(code));
      await page.keyboard.press('Shift+Enter');
      await expect(cell).toHaveAttribute('data-status', /done|failed/);
      const output = await cell.locator('.cell-output').innerText();
      if (!held.test(output)) through.push(`${name}: ${output}`);
    }
    expect(through).toEqual([]);
  });

  await test.step('what is kept can be removed', async () => {
    await page.goto(`${url}offline/`);
    // requests that are answered meanwhile bring nothing back
    const asked = page.evaluate(() => Promise.allSettled(Array.from({ length: 300 }, (_, i) => fetch(`?${i}`))));
    await page.locator('[data-action=remove]').click();
    await expect(page.locator('[data-action=remove]')).toHaveCount(0);
    await asked;
    expect(await page.evaluate(() => caches.keys())).not.toContainEqual(expect.stringMatching(/offline:[^s]/));
  });
});

test('pages are kept as they are read; what is not kept is named', async ({ page, context }) => {
  const { url, close } = await server();
  await page.goto(`${url}offline/`);
  await expect(page.locator('[data-action=keep-read]')).toHaveText(/Keep pages as I read them \(\d\.\d MB now\)/);
  await page.locator('[data-action=keep-read]').click();
  const status = page.locator('.offline [role=status]');
  await expect(status).toHaveText('Every page that you read is kept in this browser.');
  const listed = page.locator('.offline li a');
  await expect(listed.first(), 'the list begins with the first page').toHaveAttribute('href', '/b/');

  await test.step('a page that is not kept is named, and comes once the network is back', async () => {
    await context.setOffline(true);
    await page.goto(`${url}cnn/?receptive-field.layers=3#receptive-field`);
    await expect(page).toHaveURL(/offline\/\?missing=cnn/);
    const link = page.locator('.offline [role=alert] a');
    await expect(link).not.toHaveText(/cnn\//); // but its title
    await expect(link).toHaveAttribute('href', `${url}cnn/?receptive-field.layers=3#receptive-field`);
    await context.setOffline(false);
    await expect(page).toHaveURL(/\/b\/cnn\/\?receptive-field\.layers=3#receptive-field/);
  });

  await test.step('a page that was read is kept with all that works on it; the others are not', async () => {
    await page.goto(`${url}losses/?hinge-loss.scores=1,2,3`);
    await expect.poll(() => page.evaluate(async () => !!(await caches.match('/b/losses/')))).toBe(true);
    close();
    await context.setOffline(true);

    await page.goto(`${url}losses/`);
    expect(await runCell(page)).toContain('hinge loss 2.9');
    await page.goto(`${url}knn/`);
    await expect(page).toHaveURL(`${url}offline/?missing=knn%2F`);
    await expect(
      listed
        .filter({ hasText: 'Losses' })
        .or(listed.filter({ hasText: 'loss' }))
        .first(),
    ).toBeVisible();
    await page.locator('[data-action=remove]').click();
    await expect(page.locator('[data-action=remove]')).toHaveCount(0);
  });
});

test('on a phone its buttons stand apart', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('offline/');
  const whole = await page.locator('[data-action=keep]').boundingBox();
  const read = await page.locator('[data-action=keep-read]').boundingBox();
  expect(read!.y - whole!.y - whole!.height).toBeGreaterThanOrEqual(8);
});
