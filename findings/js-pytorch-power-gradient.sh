#!/usr/bin/env bash
# js-pytorch 0.7.2: the gradient of a power is that of the square, whatever the exponent: 2x instead of 3x² for x.pow(3) and
# instead of 4x³ for x.pow(4). The values are right, so training goes on, with slopes that are not those of the loss.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js-pytorch@0.7.2
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { torch } = require('js-pytorch');

for (const [x, exponent] of [[2, 2], [2, 3], [-3, 3], [2, 4]]) {
  const a = torch.tensor([x], true);
  const power = a.pow(exponent);
  power.backward();
  const [right, found] = [exponent * x ** (exponent - 1), a.grad[0]];
  console.log(`${x} to the power of ${exponent} is ${power.data[0]}, its gradient ${found}, by calculus ${right}`);
  assert.equal(power.data[0], x ** exponent);
  assert.equal(found, 2 * x);
}
END
node look.cjs
