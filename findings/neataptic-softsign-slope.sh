#!/usr/bin/env bash
# neataptic 1.4.7: the derivative of softsign, x / (1 + |x|), is given as x / (1 + |x|)^2 where it is 1 / (1 + |x|)^2: zero at 0,
# where the slope is steepest, and negative left of it, so that training climbs there. The other smooth ones agree with central
# differences.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts neataptic@1.4.7
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { activation } = require('neataptic').methods;

const h = 1e-5;
const differs = (f) => [-2, -0.5, 0, 0.5, 2].some((x) => Math.abs((f(x + h) - f(x - h)) / (2 * h) - f(x, true)) > 1e-3);
const smooth = ['LOGISTIC', 'TANH', 'SOFTSIGN', 'GAUSSIAN', 'SINUSOID', 'BENT_IDENTITY', 'BIPOLAR_SIGMOID'];
const wrong = smooth.filter((name) => differs(activation[name]));
const slopes = [-2, 0, 2].map((x) => activation.SOFTSIGN(x, true).toFixed(3));
console.log('not their own derivative:', wrong.join(), ' at -2, 0, 2:', slopes.join(' '), ' true: 0.111 1.000 0.111');
assert.deepEqual(wrong, ['SOFTSIGN']);
assert.deepEqual(slopes, ['-0.222', '0.000', '0.222']);
END
node look.cjs
