import { chromium as playwright } from '@playwright/test';
import { chromium } from '../../scripts/browser.mjs';

/**
 * Uses a course as a reader would, wherever it is served: from its map to a chapter, a figure that is moved, a cell that runs, an
 * address without its last slash, one that does not exist, and the course kept for offline use. Returns the faults.
 * `hasMissing`: the server shows the course's own page for missing files.
 */
export async function walk(url, { hasMissing = true } = {}) {
  const browser = await playwright.launch(await chromium());
  const wrong = [];
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    let listens = true;
    page.on(
      'console',
      (message) => listens && ['error', 'warning'].includes(message.type()) && wrong.push(message.text()),
    );
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on(
      'response',
      (response) => listens && response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`),
    );
    const step = async (what, act) => {
      await act().catch((error) => wrong.push(`${what}: ${error.message.split('\n')[0]}`));
    };

    await step('the map', async () => {
      await page.goto(url);
      await page.locator('a.course-station.is-written, .course-chapters a').last().waitFor();
    });
    await step('a chapter from the map', async () => {
      await page.locator('.course-chapters a[href*="losses/"]').click();
      await page.waitForURL(/\/losses\/$/);
    });
    await step('a cell', () => runCell(page));
    await step('a figure that is moved', async () => {
      const slider = page.locator('#softmax-probabilities input[type=range]').first();
      await page.locator('#softmax-probabilities').scrollIntoViewIfNeeded();
      await page.locator('#softmax-probabilities[data-ready=true]').waitFor();
      await slider.fill('0.6');
      await page.waitForURL(/softmax-probabilities\.target=0\.6/);
    });
    await step('an address without its last slash', async () => {
      await page.goto(`${url}losses`);
      await runCell(page);
      await page.locator('.masthead-name').click();
      await page.locator('.course-chapters').waitFor();
    });
    await step('a page in a folder', async () => {
      await page.goto(`${url}losses/index.html`);
      await runCell(page);
    });
    await step('the course kept', async () => {
      await page.goto(`${url}offline/`);
      await page.locator('[data-action=keep]').click();
      await page.getByText('The course is kept in this browser.', { exact: true }).waitFor({ timeout: 120_000 });
      await context.setOffline(true);
      await page.goto(`${url}knn/`);
      await page.goto(`${url}losses/`);
      await runCell(page);
      await context.setOffline(false);
    });
    listens = false;
    if (hasMissing)
      await step('a page that is not there', async () => {
        const other = await browser.newPage();
        const response = await other.goto(`${url}nothing/here/`);
        if (response.status() !== 404) wrong.push(`${response.status()} for a page that is not there`);
        await other.locator('.not-found a').first().click();
        await other.locator('.course-chapters').waitFor();
      });
  } finally {
    await browser.close();
  }
  return wrong;
}

async function runCell(page) {
  const cell = page.locator('[data-cell="losses/two-losses"]');
  await cell.scrollIntoViewIfNeeded();
  await cell.locator('[data-action=run]').click();
  await cell.locator('.cell-output', { hasText: 'hinge loss 2.9' }).waitFor();
}
