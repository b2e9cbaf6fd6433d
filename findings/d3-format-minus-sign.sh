#!/usr/bin/env bash
# d3-format 3.1.0 (and with it Observable Plot's tick labels): negative numbers are written with U+2212, the minus sign of
# typography. Number() and parseFloat() of such a label give NaN, and a search for "-5" on the page finds nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts d3-format@3.1.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { format } from 'd3-format';
const label = format('.1f')(-5);
console.log('label:', label, 'first character: U+' + label.codePointAt(0).toString(16), 'read again:', Number(label));
assert.equal(label.codePointAt(0), 0x2212);
assert.ok(Number.isNaN(Number(label)));
END
node look.mjs
