#!/usr/bin/env bash
# @jax-js/jax 0.1.25: the slope of nn.relu at 0 is 1, where JAX itself, PyTorch and TensorFlow say 0. Biases start at zero, and
# so does everything behind a row of zeros: those units are counted as active.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @jax-js/jax@0.1.25
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { grad, init, nn, numpy as np } from '@jax-js/jax';
await init('cpu');
const slope = await grad((x) => nn.relu(x))(np.array(0)).js();
console.log('slope of relu at 0:', slope);
assert.equal(slope, 1);
END
node look.mjs
