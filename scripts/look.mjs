// `npm run look [name …]`: contact sheets of widgets and pages in `.look/`, for the eye to judge: desktop and phone,
// light and dark, English and Chinese, and with JavaScript off.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { chromium } from './browser.mjs';
import { root, run } from './run.mjs';
import { serve } from './serve.mjs';

const asked = process.argv.slice(2);
const out = `${root}.look`;
const subjects = [
  { name: 'home', path: '', page: true },
  ...readdirSync(`${root}content`).map((slug) => ({ name: slug, path: `${slug}/`, page: true })),
  ...readdirSync(`${root}src/widgets`).map((name) => ({ name, path: `workbench/${name}/`, page: false })),
].filter(({ name }) => asked.length === 0 || asked.includes(name));

if (subjects.length === 0) {
  console.error(`There is nothing called ${asked.join(', ')} to look at.`);
  process.exit(1);
}
const views = [
  { label: 'English, desktop, light', width: 1280, home: '' },
  { label: '中文, desktop, light', width: 1280, home: 'zh/' },
  { label: 'English, desktop, dark', width: 1280, home: '', dark: true },
  { label: 'English, JavaScript off', width: 1280, home: '', script: false },
  { label: 'English, 390 px, light', width: 390, home: '' },
  { label: '中文, 390 px, light', width: 390, home: 'zh/' },
  { label: '中文, 390 px, dark', width: 390, home: 'zh/', dark: true },
  { label: 'English, 390 px, JavaScript off', width: 390, home: '', script: false },
];

const { ok, output } = await run('astro', ['build'], { quiet: true });
if (!ok) {
  console.error(output);
  process.exit(1);
}
if (!existsSync(out)) mkdirSync(out);
const site = await serve({ dir: `${root}dist` });
const browser = await playwright.launch(await chromium());
for (const subject of subjects) console.log(await sheet(subject));
await browser.close();
site.close();

/** Makes the sheet of one widget or page and gives its path. */
async function sheet({ name, path, page }) {
  const pictures = [];
  for (const view of views)
    pictures.push({ label: view.label, width: view.width, data: await picture(path, page, view) });
  const file = `${out}/${name}.png`;
  const context = await browser.newContext({ viewport: { width: 2200, height: 1000 } });
  const board = await context.newPage();
  await board.setContent(
    `<body style="margin:24px;font:16px sans-serif;display:flex;flex-wrap:wrap;gap:24px;align-items:start">${pictures
      .map(
        ({ label, width, data }) =>
          `<figure style="margin:0"><figcaption>${name}: ${label}</figcaption><img style="width:${width === 390 ? 390 : 680}px;border:1px solid #888" src="data:image/png;base64,${data}"></figure>`,
      )
      .join('')}</body>`,
  );
  rmSync(file, { force: true });
  await board.screenshot({ path: file, fullPage: true });
  await context.close();
  return file;
}

async function picture(path, wholePage, { width, home, dark = false, script = true }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(site.url + home + path);
  if (script) await page.waitForTimeout(400);
  const data = wholePage ? await page.screenshot({ fullPage: true }) : await page.locator('.widget').screenshot();
  await context.close();
  return data.toString('base64');
}
