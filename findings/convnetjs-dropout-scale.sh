#!/usr/bin/env bash
# ConvNetJS 0.3.0: at prediction its dropout layer multiplies by drop_prob, the share it dropped, not by the share it kept.
# With drop_prob 0.2 a unit whose mean was 0.8 in training is 0.2 in prediction: right at 0.5 only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts convnetjs@0.3.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import convnetjs from 'convnetjs';

const net = new convnetjs.Net();
net.makeLayers([
  { type: 'input', out_sx: 1, out_sy: 1, out_depth: 4 },
  { type: 'fc', num_neurons: 4, drop_prob: 0.2 },
  { type: 'softmax', num_classes: 2 },
]);
const dropout = net.layers.find((layer) => layer.layer_type === 'dropout');
const ones = () => new convnetjs.Vol([1, 1, 1, 1]);
let sum = 0;
for (let i = 0; i < 5000; i++) sum += dropout.forward(ones(), true).w.reduce((a, b) => a + b) / 4 / 5000;
const predicting = [...dropout.forward(ones(), false).w];
console.log('ones in training, on average:', sum.toFixed(2), 'in prediction:', predicting);
assert.ok(Math.abs(sum - 0.8) < 0.03);
assert.deepEqual(predicting, [0.2, 0.2, 0.2, 0.2]);
END
node look.mjs
