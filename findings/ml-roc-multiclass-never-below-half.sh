#!/usr/bin/env bash
# ml-roc-multiclass 0.2.0: an area under the ROC curve below 0.5 is turned over. Scores in exactly the wrong order have an AUC of 1,
# like those in the right one, where scikit-learn says 0. Of three classes each pair is turned by itself before they are
# averaged: scores 2, 1, 3 for the first, second and third class are perfect, too, though the first two are exchanged.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-roc-multiclass@0.2.0
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { getAuc, getRocCurve } = require('ml-roc-multiclass');

/** The share of pairs of a lower and a higher class in which the higher has the greater score: the area, by definition. */
function area(classes, scores, lower, higher) {
  const of = (name) => scores.filter((_, i) => classes[i] === name);
  const pairs = of(higher).flatMap((high) => of(lower).map((low) => Number(high > low)));
  return pairs.reduce((sum, won) => sum + won, 0) / pairs.length;
}
const two = ['no', 'no', 'no', 'yes', 'yes', 'yes'];
for (const [scores, seen, right] of [
  [[1, 2, 3, 4, 5, 6], 1, 1],
  [[6, 5, 4, 3, 2, 1], 1, 0],
  [[2, 4, 6, 1, 3, 5], 2 / 3, 1 / 3],
]) {
  const auc = getAuc(getRocCurve(two, scores));
  console.log('scores', scores.join(' '), ' AUC:', auc, ' by definition:', area(two, scores, 'no', 'yes'));
  assert.ok(Math.abs(auc - seen) < 1e-12);
  assert.ok(Math.abs(area(two, scores, 'no', 'yes') - right) < 1e-12);
}
const three = ['a', 'a', 'b', 'b', 'c', 'c'];
const scores = [2, 2.5, 1, 1.5, 3, 3.5];
const auc = getAuc(getRocCurve(three, scores));
const areas = ['ab', 'ac', 'bc'].map(([lower, higher]) => area(three, scores, lower, higher));
console.log('three classes, AUC:', auc, ' areas of the pairs by definition:', areas);
assert.equal(auc, 1);
assert.deepEqual(areas, [0, 1, 1]);
END
node look.cjs
