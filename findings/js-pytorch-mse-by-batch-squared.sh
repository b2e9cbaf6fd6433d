#!/usr/bin/env bash
# js-pytorch 0.7.2: nn.MSELoss divides by the square of the batch and never by the number of outputs. Every error is 1 here, and so
# is PyTorch's mean; here a batch of four gives 0.25, and three outputs of one example give 3. A larger batch trains more slowly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js-pytorch@0.7.2
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { torch } = require('js-pytorch');

for (const [batch, outputs] of [[1, 1], [4, 1], [1, 3], [4, 3]]) {
  const loss = new torch.nn.MSELoss().forward(torch.ones([batch, outputs]), torch.zeros([batch, outputs])).data[0];
  console.log(`${batch} examples of ${outputs} outputs, all off by 1: ${loss}`);
  assert.equal(loss, outputs / batch);
}
END
node look.cjs
