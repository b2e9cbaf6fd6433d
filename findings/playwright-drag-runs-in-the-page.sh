#!/usr/bin/env bash
# playwright-core 1.65.1 with Chromium 156 (Debian's): while a button is held, each `mouse.move` first runs a function in every
# frame of the page, and another after the move, though nothing there can be dragged; with no button held a move runs none.
# A profile of a slider that is dragged therefore holds work that is not the page's, here two calls in each of two frames for a
# move. One expects a move of the mouse to be an input and nothing else, with a button or without.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1
cat > look.mjs <<'END'
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
console.error(browser.version());
const page = await browser.newPage();
await page.setContent('<!doctype html><p>Text</p><iframe srcdoc="more"></iframe>');
const session = await page.context().newCDPSession(page);
await session.send('Profiler.enable');
await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
/** How often functions with “drag” in their names have been called since last asked; the page itself has no script. */
const calls = async () => {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const named = result.flatMap(({ functions }) => functions).filter(({ functionName }) => /drag/i.test(functionName));
  return named.reduce((sum, { ranges }) => sum + ranges[0].count, 0);
};
const moves = async () => {
  for (let x = 1; x <= 10; x++) await page.mouse.move(x, 20);
};
await calls();
await moves();
console.log('ten moves:', await calls(), 'calls');
await page.mouse.down();
await calls();
await moves();
console.log('ten moves with a button held:', await calls(), 'calls');
await browser.close();
END
node look.mjs "$(command -v chromium-headless-shell || command -v chromium)" | tee seen
diff seen - <<'END'
ten moves: 0 calls
ten moves with a button held: 40 calls
END
