#!/usr/bin/env bash
# Observable Plot 0.6.17: lineY takes interval, and sorts by a channel, but not both: interval bins the line, and sort then finds no
# values of the channel. "values is not iterable" says neither which option nor which mark. sort: 'day', a column, works.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @observablehq/plot@0.6.17 linkedom@0.18.12
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
const { document } = parseHTML('<body></body>');
const rows = [{ day: 1, sold: 3 }, { day: 3, sold: 5 }, { day: 2, sold: 4 }];
const line = (options) => {
  const chart = Plot.plot({ document, marks: [Plot.lineY(rows, { x: 'day', y: 'sold', ...options })] });
  return chart.querySelector('[aria-label="line"] path').getAttribute('d');
};
const sorted = line({ sort: { channel: 'x' } });
assert.equal(line({ interval: 1 }), sorted);
assert.equal(line({ interval: 1, sort: 'day' }), sorted);
assert.throws(() => line({ interval: 1, sort: { channel: 'x' } }), /values is not iterable/);
console.log('each alone draws', sorted, 'and both throw');
END
node look.mjs
