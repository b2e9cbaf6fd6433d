#!/usr/bin/env bash
# Observable Plot 0.6.17: linearRegressionY fits its line to places on the screen. Four points exactly on y = 2x - 1 have that line on
# a linear axis; on a logarithmic x axis it passes through none of them, and at x = 1 it is at -1.3 instead of 1: it is
# the fit to log x. One expects the scale of an axis to change how a fit looks, not which one it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @observablehq/plot@0.6.17 jsdom@26.1.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import * as Plot from '@observablehq/plot';
const { document } = new JSDOM().window;

const points = [1, 2, 3, 10].map((x) => ({ x, y: 2 * x - 1 }));
/** The line's heights at its ends, x = 1 and x = 10, in data. */
function ends(type) {
  const chart = Plot.plot({
    document, width: 200, height: 200, margin: 0,
    x: { type, domain: [1, 10] }, y: { domain: [0, 20] },
    marks: [Plot.linearRegressionY(points, { x: 'x', y: 'y', ci: 0 })],
  });
  const [, from, to] = /,(.*)L.*,(.*)/.exec(chart.querySelector('[aria-label*=regression] path').getAttribute('d'));
  return [from, to].map((pixel) => Number((20 * (1 - pixel / 200)).toFixed(1)));
}
for (const type of ['linear', 'log']) console.log(type, ends(type));
assert.deepEqual(ends('linear'), [1, 19]);
assert.deepEqual(ends('log'), [-1.3, 17.4]);
END
node look.mjs
