// `npm run look [name …]`: contact sheets of widgets and pages in `.look/`, for visual review: desktop and phone, light
// and dark, English and Chinese, and with JavaScript off. Changes since the last look are printed and shown, before
// beside after, in `.look/changed.html`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { chromium } from './browser.mjs';
import { root, run } from './run.mjs';
import { serve } from './serve.mjs';

const asked = process.argv.slice(2);
const out = `${root}.look`;
const subjects = [
  { name: 'home', path: '', page: true },
  ...readdirSync(`${root}content`).map((slug) => ({ name: slug, path: `${slug}/`, page: true })),
  ...readdirSync(`${root}src/widgets`).map((name) => ({ name, path: `embed/${name}/`, page: false })),
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
mkdirSync(`${out}/views`, { recursive: true });
const site = await serve({ dir: `${root}dist` });
const browser = await playwright.launch(await chromium());
const scales = await (await browser.newContext()).newPage();
const changed = [];
for (const subject of subjects) console.log(await sheet(subject));
report();
await browser.close();
site.close();

/** Makes the sheet of one widget or page and returns its path. */
async function sheet({ name, path, page }) {
  const pictures = [];
  for (const view of views) {
    const data = await picture(path, page, view);
    pictures.push({ label: view.label, width: view.width, data });
    await compare(`${name}: ${view.label}`, data);
  }
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
  if (script) await settle(page);
  const data = wholePage ? await page.screenshot({ fullPage: true }) : await page.locator('.widget').screenshot();
  await context.close();
  return data.toString('base64');
}

/** Scrolls through a page as a reader would, until everything on it is hydrated and the requested parts are shown. */
async function settle(page) {
  const isWaiting = () => !!document.querySelector('.widget:not([data-ready=true]), .widget[aria-busy=true]');
  for (let round = 1; round <= 20; round++) {
    await page.mouse.move(round, round); // a chapter's first figure is loaded by the first move
    await page.evaluate(async () => {
      for (let y = 0; y <= document.documentElement.scrollHeight; y += 400) {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
      scrollTo({ top: 0, behavior: 'instant' });
      await document.fonts.ready;
    });
    if (!(await page.evaluate(isWaiting))) return;
    await page.waitForTimeout(200);
  }
  console.warn(`${page.url()}: not everything has come alive.`);
}

/** Saves a picture, and reports it with the previous one if more than a few pixels differ. */
async function compare(title, data) {
  const file = `${out}/views/${title.replace(/[^\p{L}\d-]+/gu, '-')}.png`;
  const before = existsSync(file) ? readFileSync(file).toString('base64') : null;
  writeFileSync(file, Buffer.from(data, 'base64'));
  if (before === null || before === data) return;
  const share = await scales.evaluate(differ, [before, data]);
  if (share > 1e-4) changed.push({ title, share, before, after: data });
}

/** The share of visibly different pixels in two pictures; 1 if their sizes differ. Runs in a page. */
async function differ([before, after]) {
  const [a, b] = await Promise.all(
    [before, after].map(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4)
    if ([0, 1, 2].some((channel) => Math.abs(a.data[i + channel] - b.data[i + channel]) > 16)) count++;
  return count / (a.data.length / 4);
}

/** Reports the changes, and puts them on a page. */
function report() {
  const file = `${out}/changed.html`;
  rmSync(file, { force: true });
  if (changed.length === 0) return console.log('Nothing has changed since the last look, as far as it was kept.');
  for (const { title, share } of changed) console.log(`changed  ${(100 * share).toFixed(1)} %  ${title}`);
  const image = (data) => `<img style="max-width:48vw;border:1px solid #888" src="data:image/png;base64,${data}">`;
  const rows = changed.map(
    ({ title, share, before, after }) =>
      `<h2>${title}, ${(100 * share).toFixed(1)} %</h2><p style="display:flex;gap:1vw;align-items:start">${image(before)}${image(after)}</p>`,
  );
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>Changed</title>${rows.join('')}`);
  console.log(`Before beside after: ${file}`);
}
