#!/usr/bin/env bash
# wink-perceptron 2.0.0: its averaged perceptron averages the weights with which each mistake was made, not those of every example
# seen, so that the weights it ends with, which make no mistake any more, do not count at all. Two examples are learned after
# two mistakes, sixteen visits without one follow, and then both are given the same label. By the definition (Freund and
# Schapire, Collins) the last weights are seventeen parts of eighteen, and both labels are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts wink-perceptron@2.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const perceptron = require('wink-perceptron');

const examples = [[{ x: 1 }, { label: 'cat' }], [{ x: -0.5 }, { label: 'dog' }]]; // prettier-ignore
const rounds = 9; // its default
const library = perceptron();
library.defineConfig({ maxIterations: rounds });
library.learn(examples);
const seen = examples.map(([features]) => library.predict(features));

// the same by hand: a slope and an offset for each label, averaged over all visits
const weights = { cat: [0, 0], dog: [0, 0] };
const sums = { cat: [0, 0], dog: [0, 0] };
let [mistakes, last, visits] = [0, 0, 0];
const best = (w, x) => (w.cat[0] * x + w.cat[1] > w.dog[0] * x + w.dog[1] ? 'cat' : 'dog');
for (let round = 0; round < rounds; round++) {
  for (const [{ x }, { label }] of examples) {
    visits++;
    const guess = mistakes === 0 ? undefined : best(weights, x);
    if (guess !== label) {
      mistakes++;
      last = visits;
      [x, 1].forEach((value, i) => {
        weights[label][i] += value;
        if (guess) weights[guess][i] -= value;
      });
    }
    for (const name of ['cat', 'dog']) sums[name].forEach((_, i) => (sums[name][i] += weights[name][i]));
  }
}
const averaged = examples.map(([{ x }]) => best(sums, x));
console.log('labels: cat,dog  wink-perceptron:', seen.join(), ' averaged over', visits, 'visits:', averaged.join());
console.log('by hand:', weights, mistakes, 'mistakes, the last at visit', last, ' weights of wink-perceptron:', library.exportJSON());
assert.deepEqual(seen, ['cat', 'cat']);
assert.deepEqual(averaged, ['cat', 'dog']);
assert.deepEqual([mistakes, last, visits], [2, 2, 18]);
END
node look.cjs
