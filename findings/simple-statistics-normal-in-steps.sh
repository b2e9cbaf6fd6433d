#!/usr/bin/env bash
# simple-statistics 7.12.1: cumulativeStdNormalProbability is read off a printed table, of steps of 0.01 up to 3.09 and four digits. It
# is 0.5 for everything up to 0.005, and 0.999 at 3.1 as at 8, where a function of that name has sixteen digits in other
# libraries (SciPy's norm.cdf, jStat). GELU made of it, x Φ(x), is -0.005 at -5 in place of -0.0000014, and -0.1 at -100; by central
# differences Φ has the slope 0 nearly everywhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts simple-statistics@7.12.1
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { cumulativeStdNormalProbability: normal } = require('simple-statistics');

/** Φ by Simpson's rule from 0. */
function integral(z, steps = 2000) {
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    sum += (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * Math.exp(-(((z * i) / steps) ** 2) / 2);
  }
  return 0.5 + (sum * z) / steps / 3 / Math.sqrt(2 * Math.PI);
}
for (const z of [0.004, 1.004, 3.1, 5, 8, -5]) console.log(`Φ(${z}): ${normal(z)}, by integration ${integral(z).toFixed(8)}`);
assert.equal(normal(0.004), 0.5);
assert.equal(normal(1.004), normal(0.996));
assert.deepEqual([3.1, 5, 8].map(normal), [0.999, 0.999, 0.999]);
const [gelu, expected] = [normal, integral].map((cumulative) => -5 * cumulative(-5));
console.log('GELU at -5:', gelu, 'by integration:', expected);
assert.ok(Math.abs(gelu + 0.005) < 1e-12 && Math.abs(expected + 1.43e-6) < 1e-8);
assert.ok(Math.abs(-100 * normal(-100) + 0.1) < 1e-12);
const h = 0.004;
const slopes = [normal, integral].map((cumulative) => (cumulative(1 + h) - cumulative(1 - h)) / (2 * h));
console.log('slope at 1:', slopes);
assert.equal(slopes[0], 0);
assert.ok(Math.abs(slopes[1] - 0.242) < 1e-4);
END
node look.cjs
