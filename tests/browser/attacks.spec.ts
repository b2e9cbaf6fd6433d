import type { Page } from '@playwright/test';
import { attacks, attempt, held, nuisances, patches, requests } from './attackList';
import { expect, reach, runOutOfTime, test } from './course';

/** The one cell of a page without figures: its sandbox is that of a chapter. */
const cellOf = (page: Page) => page.locator('.cell');

/** Runs code in the cell; returns the whole output. */
async function run(page: Page, code: string) {
  const cell = cellOf(page);
  const editor = cell.locator('.cm-content');
  if (!(await editor.count())) await cell.locator('.cell-static').click();
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(code);
  await page.keyboard.press('Shift+Enter');
  await expect(cell).toHaveAttribute('data-status', /done|failed/);
  return (await cell.locator('.cell-output').innerText()).trim();
}

async function open(page: Page) {
  await page.goto('cell/');
  await reach(cellOf(page));
}

test('whatever a cell does, the page and its other runs are safe', async ({ page }) => {
  await open(page);

  await test.step('no attack gets hold of anything', async () => {
    const through: string[] = [];
    for (const [name, code] of Object.entries(attacks)) {
      const output = await run(page, attempt(code));
      if (!held.test(output)) through.push(`${name}: ${output}`);
    }
    expect(through).toEqual([]);
  });

  await test.step('patched built-ins break nothing but the patching cell', async () => {
    for (const patch of patches) expect(await run(page, `${patch}\n[7, "x"]`), patch).toBe('[7, "x"]');
    expect(await run(page, '[1, 2].map((n) => n + 1)')).toBe('[2, 3]');
  });

  await test.step('a cell that eats memory or sends nonsense leaves the page alive', async () => {
    for (const code of nuisances) {
      expect((await run(page, code)).length, code).toBeLessThan(30_000);
    }
    expect(await run(page, '1 + 1')).toBe('2');
  });

  await test.step('whatever a cell leaves running is stopped', async () => {
    const ended = /^\d\s+Stopped after 15 seconds: timers or other work/;
    const cell = cellOf(page);
    await runOutOfTime(page, cell, '(async () => { for (;;) await 0; })();\n1', '1');
    await expect(cell.locator('.cell-output')).toHaveText(ended, { useInnerText: true });
    await expect(page.locator('iframe')).toHaveCount(0);
    await runOutOfTime(page, cell, 'globalThis.beats = 0; setInterval(() => globalThis.beats++, 5);\n2', '2');
    await expect(cell.locator('.cell-output')).toHaveText(ended, { useInnerText: true });
    // a beat that still ran would come before this timer
    const later =
      'const before = globalThis.beats;\nawait new Promise((done) => setTimeout(done, 100));\nglobalThis.beats - before';
    expect(await run(page, later)).toBe('0');
  });
});

test.describe('code that makes requests without the removed names', () => {
  test.use({ mayFail: /127\.0\.0\.1:9|127\.0\.0\.2|data:|Content Security|Failed to (load|fetch)/ });
  test('is refused by the policy, and reaches no server', async ({ page }) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await open(page);
    asked.length = 0;
    for (const code of requests) {
      expect(await run(page, code)).toMatch(/TypeError|Failed/);
    }
    const failed = asked.filter((url) => /127\.0\.0\.2|icon\.svg/.test(url));
    const answered = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('127.0.0.2')).length,
    );
    expect(answered).toBe(0);
    expect(failed.length).toBeLessThanOrEqual(2); // refused by the policy before they leave
  });
});
