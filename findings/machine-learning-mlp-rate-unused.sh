#!/usr/bin/env bash
# machine_learning 0.1.1: MLP's train takes a learning rate, lr, and does not use it: 0.6 and 0.000001 lead to the same weights after
# the same epochs, those of the rate 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts machine_learning@0.1.1
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { MLP } = require('machine_learning');

const x = [[0, 0], [0, 1], [1, 0], [1, 1]];
const label = [[0], [1], [1], [0]];
function train(lr) {
  let seed = 3; // the same start for each
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const model = new MLP({ input: x, label, n_ins: 2, n_outs: 1, hidden_layer_sizes: [3] });
  model.set('log level', 0);
  const before = model.predict(x).flat();
  model.train({ lr, epochs: 50 });
  return { before, after: model.predict(x).flat() };
}
const [fast, still] = [train(0.6), train(1e-6)];
for (const [rate, { before, after }] of [[0.6, fast], [1e-6, still]]) {
  console.log(`rate ${rate}: ${before.map((y) => y.toFixed(4)).join(' ')} → ${after.map((y) => y.toFixed(4)).join(' ')}`);
}
assert.deepEqual(fast, still);
assert.notDeepEqual(still.before, still.after);
END
node look.cjs
