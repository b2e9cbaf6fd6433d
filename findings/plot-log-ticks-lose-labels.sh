#!/usr/bin/env bash
# Observable Plot 0.6.17 with d3-scale 4.0.3 (d3's `log.tickFormat` filters whatever formats): on a logarithmic axis with
# ticks of one's own and a formatter of one's own, some of these ticks have no label, where one expects each to be labelled as
# the function says: of the powers of 4 up to 256, the 64 stands empty. A `text` channel of `Plot.axisX` labels all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @observablehq/plot@0.6.17 d3-scale@4.0.3 jsdom@26.1.0
cat > look.mjs <<'END2'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import * as Plot from '@observablehq/plot';
const { document } = new JSDOM('').window;
const ticks = [1, 4, 16, 64, 256];
const labels = (options) =>
  [...Plot.plot({ document, ...options }).querySelectorAll('[aria-label="x-axis tick label"] text')].map(
    ({ textContent }) => textContent,
  );
const x = { type: 'log', domain: [1, 256], ticks, tickFormat: (value) => `n${value}` };
const marks = [Plot.dotX(ticks)];
console.log('asked for', ticks.join(), '; labelled', JSON.stringify(labels({ x, marks })));
assert.deepEqual(labels({ x, marks }), ['n1', 'n4', 'n16', '', 'n256']);
const text = ticks.map((value) => `n${value}`);
const byChannel = labels({ x: { ...x, axis: null }, marks: [...marks, Plot.axisX(ticks, { text })] });
console.log('by a channel', JSON.stringify(byChannel));
assert.deepEqual(byChannel, text);
END2
node look.mjs
