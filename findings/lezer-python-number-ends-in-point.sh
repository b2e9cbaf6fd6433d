#!/usr/bin/env bash
# @lezer/python 1.1.19 (the Python of CodeMirror): a number that ends in its point is no number. `1.`, `2./n` and `1. / (1 + x)`, as
# much of the code on neural networks writes them, are read as a member of an integer whose name is missing, an error in the
# tree, and `1.e3` as the member e3 of 1. Python's own reference has `10.` and `1.e3`; `1.0` and `.5` are read as numbers here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @lezer/python@1.1.19
cat > look.mjs <<'CODE'
import assert from 'node:assert/strict';
import { parser } from '@lezer/python';

const treeOf = (code) => `${parser.parse(code)}`.replace(/^Script\(ExpressionStatement\((.*)\)\)$/, '$1');
for (const code of ['1.0', '.5', '1.', '1.e3', '2. / n']) console.log(code.padEnd(8), treeOf(code));
for (const code of ['1.0', '.5']) assert.equal(treeOf(code), 'Number');
assert.equal(treeOf('1.'), 'MemberExpression(Number,".",⚠)');
assert.equal(treeOf('1.e3'), 'MemberExpression(Number,".",PropertyName)');
assert.match(treeOf('2. / n'), /⚠/);
CODE
node look.mjs
