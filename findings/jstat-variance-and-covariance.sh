#!/usr/bin/env bash
# jStat 1.9.6: variance divides by n, covariance by n - 1. The covariance of a list with itself is not its variance: 1.67 and 1.25
# for 1, 2, 3, 4, and the slope cov(x, y) / var(x) of y = 2x comes out as 2.67.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jstat@1.9.6
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import jstat from 'jstat';
const { variance, covariance } = jstat.jStat;

const x = [1, 2, 3, 4];
const y = x.map((value) => 2 * value);
console.log('variance', variance(x), 'covariance with itself', covariance(x, x));
console.log('slope', covariance(x, y) / variance(x));
assert.equal(variance(x), 1.25);
assert.ok(Math.abs(covariance(x, x) - 5 / 3) < 1e-9);
END
node look.mjs
