#!/usr/bin/env bash
# @jax-js/jax 0.1.25: a float64 array has the exponentials of float32. On "wasm", the device that is set from the start, exp, log,
# sin, tanh and powers go through float32 and are handed out as float64, with seven digits or fewer; on "cpu" they have sixteen,
# and sums and products have them on both. A gradient check in float64 with steps of 1e-5, which should agree in nine digits,
# finds a slope of 40.05 for x³ at 3.6, where it is 38.88.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @jax-js/jax@0.1.25
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { defaultDevice, grad, init, numpy as np } from '@jax-js/jax';
await init('cpu', 'wasm');
console.log('the default device here:', defaultDevice());

const xs = [0.25, 0.5, 1.5, 3.25];
const numbers = () => np.array(new Float32Array(xs)).astype(np.float64); // all four are exact in float32
const functions = { exp: Math.exp, log: Math.log, sin: Math.sin, tanh: Math.tanh, square: (x) => x * x };
for (const device of ['cpu', 'wasm']) {
  defaultDevice(device);
  const worst = {};
  for (const [name, right] of Object.entries(functions)) {
    const result = np[name](numbers());
    assert.equal(result.dtype, 'float64');
    const seen = await result.js();
    worst[name] = Math.max(...xs.map((x, i) => Math.abs(seen[i] / right(x) - 1)));
  }
  const errors = Object.entries(worst).map(([name, error]) => `${name} ${error.toExponential(0)}`);
  console.log(`${device}: largest relative errors`, errors.join(', '));
  for (const name of ['exp', 'log', 'sin', 'tanh']) assert.ok(device === 'cpu' ? worst[name] < 1e-15 : worst[name] > 1e-9);
  assert.ok(worst.square < 1e-15);

  const cube = (x) => np.power(x, np.array(3, { dtype: np.float64 }));
  const at = async (x) => await cube(np.array(x, { dtype: np.float64 })).js();
  const h = 1e-5;
  const differences = ((await at(3.6 + h)) - (await at(3.6 - h))) / (2 * h);
  const slope = await grad(cube)(np.array(3.6, { dtype: np.float64 })).js();
  console.log(`${device}: slope of the cube at 3.6 by differences ${differences.toFixed(4)}, by grad ${slope.toFixed(4)}`);
  assert.ok(device === 'cpu' ? Math.abs(differences - 38.88) < 1e-6 : Math.abs(differences - 38.88) > 0.1);
}
END
node look.mjs
