#!/usr/bin/env bash
# Observable Plot 0.6.17: numbers that are no positions on a scale (the categories of bars, cells, facets and legends, and the
# numbers of a text or title) are rounded to three decimals. Bars for the learning rates 0.00001 to 0.001 are labelled 0, 0, 0, 0
# and 0.001, and a loss of 0.0004 that is written beside its dot reads 0. One expects categories that are drawn apart to be
# told apart by their labels; on a continuous axis d3 chooses as many decimals as that takes. tickFormat: String helps.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @observablehq/plot@0.6.17 linkedom@0.18.12
cat > look.mjs <<'CODE'
import assert from 'node:assert/strict';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<body></body>');
const rates = [1e-5, 3e-5, 1e-4, 3e-4, 1e-3];
const labels = (part, options) =>
  [...Plot.plot({ document, ...options }).querySelectorAll(`[aria-label="${part}"] text`)].map((each) => each.textContent);
const bars = { marks: [Plot.barX(rates, { x: [5, 4, 3, 2, 1], y: rates })] };
const rounded = ['0', '0', '0', '0', '0.001'];
const seen = labels('y-axis tick label', bars);
console.log('bars:', seen);
assert.deepEqual(seen, rounded);
const beside = labels('text', { marks: [Plot.text(rates, { x: rates, y: [5, 4, 3, 2, 1], text: rates })] });
console.log('texts:', beside);
assert.deepEqual(beside, rounded);
const told = labels('y-axis tick label', { ...bars, y: { tickFormat: String } });
console.log('with tickFormat: String:', told);
assert.equal(new Set(told).size, 5);
CODE
node look.mjs
