#!/usr/bin/env bash
# Chromium 156 (Debian's): a font with `font-display: optional` that came too late is given up, and the text stays in its
# fallback. But when a sheet with a @font-face of any other family is added before the page's other sheets, Chromium begins all
# faces of the page again: the late font is there by now, and text that was painted long ago changes its width. The same sheet
# after the others does not do that, nor do other rules before them. One expects what has been given up to stay so until the
# next visit, and a face of another family to change nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 @fontsource/inter@5.3.0
cat > look.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
const font = readFileSync('node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2');
const face = (family) => `@font-face { font-family: ${family}; src: url(/late.woff2); font-display: optional }`;
const server = createServer(({ url }, response) => {
  if (url === '/') response.end(`<!doctype html><style>${face('Late')} p { font: 20px Late, monospace }</style><p><span>Wide words</span>`);
  else setTimeout(() => response.writeHead(200, { 'cache-control': 'max-age=60' }).end(font), 1_000);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
console.error(browser.version());
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const width = () => page.locator('span').evaluate((span) => Math.round(span.getBoundingClientRect().width));
const add = (where, css) =>
  page.evaluate(
    async ([where, css]) => {
      document.head[where](Object.assign(document.createElement('style'), { textContent: css }));
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
    [where, css],
  );
const tell = async (what) => console.log(`${what}:`, (await width()) === painted ? 'as painted' : 'changed');
await page.waitForTimeout(2_500);
const painted = await width();
await tell('the font has come');
await add('prepend', 'p { color: red }');
await tell('another rule before the sheet');
await add('append', face('Other'));
await tell('another family after it');
await add('prepend', face('Other'));
await tell('another family before it');
await browser.close();
server.close();
END
node look.mjs "$(command -v chromium || command -v chromium-headless-shell)" | tee seen
diff seen - <<'END'
the font has come: as painted
another rule before the sheet: as painted
another family after it: as painted
another family before it: changed
END
