#!/usr/bin/env bash
# Observable Plot 0.6.17: a logarithmic axis labels its ticks with SI prefixes. Learning rates from 1e-4 to 1 read 100µ, 1m,
# 10m, 100m, 1: the last m but one is not "million", and 0.001 stands nowhere. A linear axis of the same values says 0.1.
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
const chart = Plot.plot({ document, y: { type: 'log', ticks: 4 }, marks: [Plot.lineY([1e-4, 1])] });
const labels = [...chart.querySelectorAll('[aria-label="y-axis tick label"] text')].map((each) => each.textContent);
console.log('labels from 1e-4 to 1:', labels.filter(Boolean));
for (const label of ['100µ', '1m', '10m', '100m']) assert.ok(labels.includes(label));
END
node look.mjs
