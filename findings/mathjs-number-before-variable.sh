#!/usr/bin/env bash
# mathjs 14.9.1: a product without a sign binds tighter than division, but not after a number divided by a number. With a = 1
# and x = 4, "1/2x" is (1/2)x = 2, and "a/2x" is a/(2x) = 0.125: putting 1 for a changes the value.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mathjs@14.9.1
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { evaluate } from 'mathjs';
const seen = ['1/2x', 'a/2x'].map((formula) => evaluate(formula, { a: 1, x: 4 }));
console.log('1/2x and a/2x at a = 1, x = 4:', seen);
assert.deepEqual(seen, [2, 0.125]);
END
node look.mjs
