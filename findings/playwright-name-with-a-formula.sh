#!/usr/bin/env bash
# playwright-core 1.65.1 with Chromium 156 (Debian's): Playwright works names out by itself, and to it a formula in a <label> is part
# of the control's name, which it is not in the browser. Of a slider labelled “Rate” and η in MathML, as KaTeX writes it, getByRole
# finds the name “Rate η”, and the browser hands “Rate” to screen readers; one labelled η alone has no name there, and the test
# that looks for it passes. In a button both leave the formula out; what aria-labelledby points to is read with it by both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1
cat > look.mjs <<'CODE'
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
console.error(browser.version());
const page = await browser.newPage();
const formula = '<math><mi mathvariant="normal">η</mi></math>';
await page.setContent(`<!doctype html>
  <label>Rate ${formula} <input type="range"></label>
  <label>${formula} <input type="range"></label>
  <button>Set ${formula}</button>
  <span id="by">By ${formula}</span> <input type="range" aria-labelledby="by">`);
const session = await page.context().newCDPSession(page);
const { nodes } = await session.send('Accessibility.getFullAXTree');
const controls = nodes.filter(({ role }) => ['slider', 'button'].includes(role?.value));
const inBrowser = controls.map(({ name }) => name.value.trim()).sort();
const inPlaywright = [];
for (const [role, name] of [['slider', 'η'], ['slider', 'By η'], ['slider', 'Rate η'], ['button', 'Set']]) {
  if ((await page.getByRole(role, { name, exact: true }).count()) === 1) inPlaywright.push(name);
}
await browser.close();
console.log('names in the browser:', inBrowser, ' found by Playwright:', inPlaywright);
assert.deepEqual(inBrowser, ['', 'By η', 'Rate', 'Set']);
assert.deepEqual(inPlaywright, ['η', 'By η', 'Rate η', 'Set']);
CODE
node look.mjs "$(command -v chromium-headless-shell || command -v chromium)"
