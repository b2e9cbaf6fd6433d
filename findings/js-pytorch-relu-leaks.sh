#!/usr/bin/env bash
# js-pytorch 0.7.2: nn.ReLU is leaky. A negative input is not set to 0 but multiplied by 0.001, and 0.001 is its slope there, so
# that no unit ever dies; its documentation says 0, as PyTorch does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js-pytorch@0.7.2
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { torch } = require('js-pytorch');

const x = torch.tensor([-1000, -1, 2], true);
const y = new torch.nn.ReLU().forward(x);
y.sum().backward();
console.log('relu of', x.data, 'is', y.data, 'with slopes', x.grad);
assert.deepEqual(y.data, [-1, -0.001, 2]);
assert.deepEqual(x.grad, [0.001, 0.001, 1]);
END
node look.cjs
