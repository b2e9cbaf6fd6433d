#!/usr/bin/env bash
# ml-fnn 5.0.0: whatever activation is asked for, the network trains with tanh. The name is looked up with `in` among the keys as a
# list, where only the numbers of places are found, so that "relu", "logistic" and all others are taken for unknown, without a
# word. A comparison of activations made with it compares tanh with itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-fnn@5.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const FeedForward = require('ml-fnn');

for (const activation of ['relu', 'logistic', 'identity', 'softplus']) {
  const network = new FeedForward({ activation, hiddenLayers: [3], iterations: 1 });
  network.train([[0, 1], [1, 0]], [0, 1]);
  const [hidden] = network.toJSON().layers;
  console.log(`asked for ${activation}, hidden layer: ${hidden.activation}`);
  assert.equal(hidden.activation, 'tanh');
}
END
node look.cjs
