#!/usr/bin/env bash
# neataptic 1.4.7: the cost MSLE, the mean squared logarithmic error, is neither squared nor a mean: it adds up log y - log ŷ. Outputs
# that are too large make it negative, and errors in both directions cancel: (0.8, 0.2) for (0.2, 0.8) costs 0, where the
# squares have a mean of 1.92. Training ends once the error is below the one asked for, so that it ends after the first round with
# outputs of 0.43 for 0.2 and 0.4; with MSE it goes on for hundreds. (With the logarithms of 1 + y, as in Keras: 0.16.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts neataptic@1.4.7
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { architect, methods } = require('neataptic');

const squared = (shift) => (target, output) =>
  target.reduce((sum, y, i) => sum + Math.log((shift + y) / (shift + output[i])) ** 2, 0) / target.length;
const [target, output] = [[0.2, 0.8], [0.8, 0.2]];
console.log('exchanged:', methods.cost.MSLE(target, output), ' squared:', squared(0)(target, output), squared(1)(target, output));
assert.ok(Math.abs(methods.cost.MSLE(target, output)) < 1e-12);
assert.ok(Math.abs(squared(0)(target, output) - Math.log(4) ** 2) < 1e-12);
assert.ok(Math.abs(squared(1)(target, output) - 0.164) < 1e-3);

const examples = [{ input: [0], output: [0.2] }, { input: [1], output: [0.4] }];
const rounds = {};
for (const name of ['MSE', 'MSLE']) {
  let seed = 3;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const network = architect.Perceptron(1, 3, 1);
  const { iterations, error } = network.train(examples, { cost: methods.cost[name], error: 0.001, iterations: 5000, rate: 0.3 });
  console.log(`${name}: ${iterations} rounds, error ${error}, outputs`, examples.map(({ input }) => network.activate(input)[0]));
  rounds[name] = iterations;
  assert.equal(error < 0, name === 'MSLE');
}
assert.equal(rounds.MSLE, 1);
assert.ok(rounds.MSE > 100);
END
node look.cjs
