#!/usr/bin/env bash
# brain.js 1.6.1: the error that CrossValidate reports is that of *training*. It measures the one on the held-out examples and writes
# the other over it, in every fold and in the average, and hands out as the best network the one that fits its own training
# examples best. Twelve examples with nothing in common, which can only be learned by heart: an error of 0.005, though that of
# the examples held out is about 0.3, worse than guessing one half.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts brain.js@1.6.1
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const brain = require('brain.js');

// Example i has a 1 in place i and zeros elsewhere; every other one belongs to the class.
const examples = Array.from({ length: 12 }, (_, i) => ({
  input: Array.from({ length: 12 }, (_, j) => Number(i === j)),
  output: [i % 2],
}));
const { avgs, sets } = new brain.CrossValidate(brain.NeuralNetwork, { hiddenLayers: [6] }).train(examples, {}, 6);

// The examples are shuffled in place: fold f holds out two of them from place 2 f on.
const heldOut = sets.map(({ network }, fold) => {
  const trained = new brain.NeuralNetwork().fromJSON(network);
  const errors = examples.slice(2 * fold, 2 * fold + 2).map(({ input, output }) => (trained.run(input)[0] - output[0]) ** 2);
  return (errors[0] + errors[1]) / 2;
});
const mean = heldOut.reduce((sum, error) => sum + error, 0) / heldOut.length;
console.log('error reported:', avgs.error, ' mean squared error of the held-out examples:', mean);
assert.ok(avgs.error < 0.006 && sets.every(({ error }) => error < 0.006));
assert.ok(mean > 0.1);
END
node look.cjs
