#!/usr/bin/env bash
# Observable Plot 0.6.17: a channel of colour names a column unless the name is one of the 148 CSS colours. fill: "tan" on rows
# that have a column "tan" (the activation, say, or the fish called salmon) paints everything tan and makes no scale.
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
const rows = [{ x: 1, tan: 'a', sin: 'a' }, { x: 2, tan: 'b', sin: 'b' }];
const fills = (column) => {
  const chart = Plot.plot({ document, marks: [Plot.dot(rows, { x: 'x', y: 'x', fill: column })] });
  const all = chart.querySelector('[aria-label="dot"]').getAttribute('fill');
  return [all, chart.scale('color')?.domain];
};
console.log('fill by column sin:', fills('sin'), 'by column tan:', fills('tan'));
assert.deepEqual(fills('tan'), ['tan', undefined]);
assert.deepEqual(fills('sin'), [null, ['a', 'b']]);
END
node look.mjs
