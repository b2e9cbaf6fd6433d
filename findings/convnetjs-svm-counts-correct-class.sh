#!/usr/bin/env bash
# ConvNetJS 0.3.0: its hinge loss sums over all classes, the correct one too, which always adds the margin of 1. Scores
# 3.2, 5.1, -1.7 with class 0 cost 3.9 there, and 2.9 by the formula. The gradient is right.
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
net.makeLayers([{ type: 'input', out_sx: 1, out_sy: 1, out_depth: 3 }, { type: 'svm', num_classes: 3 }]);
const svm = net.layers.at(-1);
svm.forward(new convnetjs.Vol([3.2, 5.1, -1.7]), true);
const loss = svm.backward(0);
console.log('hinge loss:', loss, 'gradient:', [...svm.in_act.dw]);
assert.ok(Math.abs(loss - 3.9) < 1e-9);
assert.deepEqual([...svm.in_act.dw], [-1, 1, 0]);
END
node look.mjs
