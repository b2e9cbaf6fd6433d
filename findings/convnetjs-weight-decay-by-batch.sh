#!/usr/bin/env bash
# ConvNetJS 0.3.0: the trainer divides the gradient of the weight decay by the batch size along with the summed gradient of
# the data, once per batch. The same l2_decay is ten times weaker with batches of ten; in PyTorch it does not depend on the
# size of the batch.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts convnetjs@0.3.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import convnetjs from 'convnetjs';

function decay(batch) {
  const net = new convnetjs.Net();
  net.makeLayers([{ type: 'input', out_sx: 1, out_sy: 1, out_depth: 1 }, { type: 'regression', num_neurons: 1 }]);
  const weights = net.layers[1].filters[0].w;
  weights[0] = 1;
  const trainer = new convnetjs.SGDTrainer(net, {
    learning_rate: 1, momentum: 0, batch_size: batch, l2_decay: 0.1, method: 'sgd',
  });
  // an input of 0: the data have no slope in the weight
  for (let i = 0; i < batch; i++) trainer.train(new convnetjs.Vol([0]), [0]);
  return 1 - weights[0];
}
const [one, ten] = [decay(1), decay(10)];
console.log('one update of the weight 1 by l2_decay 0.1: batch of 1', one.toFixed(4), 'batch of 10', ten.toFixed(4));
assert.ok(Math.abs(one - 0.1) < 1e-9 && Math.abs(ten - 0.01) < 1e-9);
END
node look.mjs
