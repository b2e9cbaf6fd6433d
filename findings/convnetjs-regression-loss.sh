#!/usr/bin/env bash
# ConvNetJS 0.3.0: the regression layer reports 2 (ŷ - y)² and sends back the gradient ŷ - y, that of a quarter of it. Whoever
# checks its gradient numerically finds it four times too small.
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
net.makeLayers([{ type: 'input', out_sx: 1, out_sy: 1, out_depth: 1 }, { type: 'regression', num_neurons: 1 }]);
const layer = net.layers.at(-1);
const at = (value) => {
  layer.forward(new convnetjs.Vol([value]), true);
  return { loss: layer.backward([0]), slope: layer.in_act.dw[0] };
};
const { loss, slope } = at(2);
const measured = (at(2.001).loss - at(1.999).loss) / 0.002;
console.log('loss at 2 for target 0:', loss, 'slope:', slope, 'measured slope:', measured.toFixed(3));
assert.deepEqual([loss, slope, Math.round(measured)], [8, 2, 8]);
END
node look.mjs
