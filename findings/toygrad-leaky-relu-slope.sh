#!/usr/bin/env bash
# toygrad 2.6.0: "leakyrelu" hands on a hundredth of a negative input and nothing of its gradient: its slope there is 0, that of
# ReLU, where that of its own values is 0.01. A unit that is negative for every example never learns again, which is what one
# takes a leaky ReLU against. The other activations agree with central differences.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts toygrad@2.6.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { NeuralNetwork, Tensor } from 'toygrad';

function slopes(type, x) {
  const network = new NeuralNetwork({ layers: [{ type: 'input', sx: 1, sy: 1, sz: 1 }, { type }, { type: 'regression' }] });
  const at = (value) => network.forward(new Tensor(1, 1, 1, new Float32Array([value])), true).w[0];
  const h = 0.01;
  const differences = (at(x + h) - at(x - h)) / (2 * h);
  const input = new Tensor(1, 1, 1, new Float32Array([x]));
  // the loss is half a square, so a target of output - 1 makes its slope for the output 1
  network.backward([network.forward(input, true).w[0] - 1]);
  return [input.dw[0], differences].map((slope) => Number(slope.toFixed(3)));
}
const seen = Object.fromEntries(['tanh', 'sigmoid', 'relu', 'leakyrelu'].map((type) => [type, slopes(type, -2)]));
console.log('slope at -2, as it is sent back and by central differences:', seen);
assert.deepEqual(seen.leakyrelu, [0, 0.01]);
for (const type of ['tanh', 'sigmoid', 'relu']) assert.ok(Math.abs(seen[type][0] - seen[type][1]) < 0.002);
END
node look.mjs
