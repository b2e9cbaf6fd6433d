#!/usr/bin/env bash
# js-pytorch 0.7.2: Adam lacks the correction for averages that begin at zero, and its second decay is 0.99 by default, not 0.999.
# With a gradient that is always 3 Adam moves by the rate at every step; here the steps grow to 1.73 times the rate by the fourth,
# and with PyTorch's 0.999 the first is 3.16 times and the fourth 5.44 times the rate.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js-pytorch@0.7.2
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { torch } = require('js-pytorch');

const rate = 0.1;
function steps(...more) {
  const w = torch.tensor([1], true);
  const optimizer = new torch.optim.Adam([w], rate, ...more);
  return [1, 2, 3, 4].map(() => {
    const before = w.data[0];
    w.mul(torch.tensor([3])).sum().backward();
    optimizer.step();
    optimizer.zero_grad();
    return ((before - w.data[0]) / rate).toFixed(2);
  });
}
const [byDefault, slower] = [steps(), steps(0, [0.9, 0.999])];
console.log('steps over the rate, by default:', byDefault.join(', '), '; with 0.9 and 0.999:', slower.join(', '));
assert.deepEqual(byDefault, ['1.00', '1.35', '1.57', '1.73']);
assert.deepEqual(slower, ['3.16', '4.25', '4.95', '5.44']);
END
node look.cjs
