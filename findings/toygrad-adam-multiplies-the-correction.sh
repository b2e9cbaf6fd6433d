#!/usr/bin/env bash
# toygrad 2.6.0: Adam multiplies its two averages by the correction for beginning at zero, 1 - β^t, where they are to be divided by
# it. With a slope that stays the same Adam moves by the rate at every step; here the first step is 10 times the rate and the
# twelfth 43 times.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts toygrad@2.6.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { NeuralNetwork, Tensor, Trainers } from 'toygrad';

const rate = 0.001;
const layers = [{ type: 'input', sx: 1, sy: 1, sz: 1 }, { type: 'dense', filters: 1 }, { type: 'regression' }];
const network = new NeuralNetwork({ layers });
const trainer = new Trainers.Adam(network, { learningRate: rate });
const [{ params: weight }] = network.getParamsAndGrads();
const steps = [];
// a target so far away that the slope, output minus target, is a million at every step
for (let t = 1; t <= 12; t++) {
  const before = weight[0];
  trainer.train(new Tensor(1, 1, 1, new Float32Array([1])), [-1e6]);
  steps.push(Math.abs(weight[0] - before) / rate);
}
console.log('steps in units of the rate:', steps.map((step) => step.toFixed(1)).join(' '), ' Adam: always 1.0');
for (const [t, step] of [[1, steps[0]], [12, steps[11]]]) {
  const seen = (1 - 0.9 ** t) ** 2 / (1 - 0.999 ** t); // divided by the corrections it would be 1
  assert.ok(Math.abs(step - seen) < 0.1);
}
END
node look.mjs
