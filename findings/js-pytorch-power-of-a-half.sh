#!/usr/bin/env bash
# js-pytorch 0.7.2: exponents are counted, not computed. x.pow(0.5), x.pow(-1) and x.pow(0) are all x itself, and x.pow(1.5) is x²;
# no message.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js-pytorch@0.7.2
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { torch } = require('js-pytorch');

for (const [exponent, expected] of [[0.5, 4], [-1, 4], [0, 4], [1.5, 16]]) {
  const found = torch.tensor([4]).pow(exponent).data[0];
  console.log(`4 to the power of ${exponent}: ${found} instead of ${4 ** exponent}`);
  assert.equal(found, expected);
}
END
node look.cjs
