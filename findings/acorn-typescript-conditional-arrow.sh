#!/usr/bin/env bash
# @sveltejs/acorn-typescript 1.0.13: `a ? (b) : c => d` is refused. It takes `(b) : c =>` for an arrow function with a return
# type and does not go back; TypeScript reads the arrow function c => d in the other branch.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @sveltejs/acorn-typescript@1.0.13 acorn@8.19.0 typescript@5.9.3
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { Parser } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import ts from 'typescript';
const code = 'const f = a ? (b) : c => d;';
const tree = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest);
console.log('TypeScript sees', tree.parseDiagnostics.length, 'errors');
assert.equal(tree.parseDiagnostics.length, 0);
const options = { ecmaVersion: 'latest', sourceType: 'module', locations: true };
assert.equal(Parser.parse(code, options).body.length, 1);
assert.throws(() => Parser.extend(tsPlugin()).parse(code, options), (error) => {
  console.log('acorn-typescript:', error.message);
  return error instanceof SyntaxError;
});
END
node look.mjs
