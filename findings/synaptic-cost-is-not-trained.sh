#!/usr/bin/env bash
# synaptic 1.1.4: the cost that is given to a Trainer is only reported. Squared error, cross-entropy and the count of mistakes lead
# to the very same weights (the gradient is always that of cross-entropy for logistic outputs); they differ in the number printed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts synaptic@1.1.4
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { Architect, Trainer } = require('synaptic');

const xor = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]].map(([a, b, y]) => ({ input: [a, b], output: [y] }));
function train(cost) {
  let seed = 7; // the same start for each
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const network = new Architect.Perceptron(2, 3, 1);
  const { error } = new Trainer(network).train(xor, { iterations: 500, error: 1e-9, rate: 0.3, cost });
  return { reported: error, outputs: xor.map(({ input }) => network.activate(input)[0]) };
}
const results = Object.fromEntries(['MSE', 'CROSS_ENTROPY', 'BINARY'].map((name) => [name, train(Trainer.cost[name])]));
for (const [name, { reported, outputs }] of Object.entries(results)) {
  console.log(name.padEnd(14), 'reports', reported.toFixed(4), 'outputs', outputs.map((y) => y.toFixed(6)).join(' '));
}
assert.deepEqual(results.MSE.outputs, results.CROSS_ENTROPY.outputs);
assert.deepEqual(results.MSE.outputs, results.BINARY.outputs);
assert.notEqual(results.MSE.reported, results.CROSS_ENTROPY.reported);
END
node look.cjs
