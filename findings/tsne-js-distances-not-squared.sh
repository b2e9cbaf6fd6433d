#!/usr/bin/env bash
# tsne-js 1.0.3: the neighbourhoods of the data are not Gaussian. A neighbour's weight falls with exp(-β d), d the distance itself,
# where t-SNE (the paper, and scikit-learn, whose interface it follows) has exp(-β d²). The perplexity is met all the same, by
# another β. Of twenty points in a row, with a perplexity of 5, pairs more than nine places apart have 30 times their weight.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tsne-js@1.0.3
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const TSNE = require('tsne-js');

// by the definition, with d² (or d) in the exponent; β by bisection, so that each row has the entropy of `perplexity` equals
function joint(xs, perplexity, power) {
  const rows = xs.map((x, i) => {
    let [low, high, row] = [0, 1e3];
    for (let k = 0; k < 200; k++) {
      const beta = (low + high) / 2;
      const weights = xs.map((y, j) => (i === j ? 0 : Math.exp(-beta * Math.abs(x - y) ** power)));
      const sum = weights.reduce((a, b) => a + b);
      row = weights.map((weight) => weight / sum);
      const entropy = -row.reduce((a, p) => a + (p > 0 ? p * Math.log(p) : 0), 0);
      if (entropy > Math.log(perplexity)) low = beta;
      else high = beta;
    }
    return row;
  });
  return xs.map((_, i) => xs.map((_, j) => (rows[i][j] + rows[j][i]) / (2 * xs.length)));
}

const xs = Array.from({ length: 20 }, (_, i) => i);
const model = new TSNE({ perplexity: 5, nIter: 150, metric: 'euclidean' });
model.init({ data: xs.map((x) => [x, 0]), type: 'dense' });
model.run();
const seen = xs.map((_, i) => xs.map((_, j) => model.P.get(i, j)));
const [plain, squared] = [1, 2].map((power) => joint(xs, 5, power));
const far = (joint) => joint.flatMap((row, i) => row.filter((_, j) => Math.abs(i - j) > 9)).reduce((a, b) => a + b);
const apart = (a, b) => Math.max(...a.flatMap((row, i) => row.map((p, j) => Math.abs(p - b[i][j]))));
const [all, withD, withD2] = [seen, plain, squared].map((P) => far(P).toExponential(1));
console.log(`weight of pairs more than nine places apart: ${all}  with d: ${withD}  with d²: ${withD2}`);
console.log(`largest difference from P with d: ${apart(seen, plain).toExponential(0)}, with d²: ${apart(seen, squared).toExponential(0)}`);
assert.ok(apart(seen, plain) < 1e-6);
assert.ok(apart(seen, squared) > 1e-3);
assert.ok(far(seen) > 10 * far(squared));
END
node look.cjs
