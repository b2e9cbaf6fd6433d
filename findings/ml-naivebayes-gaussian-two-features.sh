#!/usr/bin/env bash
# ml-naivebayes 4.0.0: GaussianNB looks at the first two features only, however many there are. If it is the third that tells the
# classes apart, every example is given the same class, without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-naivebayes@4.0.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { GaussianNB } = require('ml-naivebayes');

const noise = [[0, 1], [1, 0], [0, 0], [1, 1]];
const labels = [0, 0, 0, 0, 1, 1, 1, 1];
/** The class is told by one feature, which is at 0 or at 100, give or take 1; the other two are the same for both. */
const data = (place) =>
  labels.map((label, i) => noise[i % 4].toSpliced(place, 0, 100 * label + (i % 4 < 2 ? 1 : -1)));
for (const [place, expected] of [[1, 8], [2, 4]]) {
  const model = new GaussianNB();
  model.train(data(place), labels);
  const right = model.predict(data(place)).filter((found, i) => found === labels[i]).length;
  console.log(`told by feature ${place + 1} of 3: ${right} of 8 right`);
  assert.equal(right, expected);
}
END
node look.cjs
