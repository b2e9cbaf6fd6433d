#!/usr/bin/env bash
# optimization-js 1.5.0: in a random search the first and the last of the choices are drawn half as often as the others: of three
# optimizers 25, 50 and 25 %, and the same for the ends of a range of integers. The numbers drawn are rounded, not cut off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts optimization-js@1.5.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { Categorical, Integer } = require('optimization-js');

let seed = 5;
Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const draws = 40_000;
function shares(dimension, values) {
  const counts = new Map(values.map((value) => [value, 0]));
  for (let i = 0; i < draws; i++) {
    const value = dimension.random_sample();
    counts.set(value, counts.get(value) + 1);
  }
  return values.map((value) => Math.round((100 * counts.get(value)) / draws));
}
const names = ['sgd', 'momentum', 'adam'];
const chosen = shares(Categorical(names), names);
const layers = shares(Integer(1, 5), [1, 2, 3, 4, 5]);
console.log('three choices, % of draws:', chosen.join(', '), '; integers from 1 to 5:', layers.join(', '));
const near = (found, expected) => found.forEach((share, i) => assert.ok(Math.abs(share - expected[i]) <= 1));
near(chosen, [25, 50, 25]);
near(layers, [12.5, 25, 25, 25, 12.5]);
END
node look.cjs
