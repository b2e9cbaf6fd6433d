#!/usr/bin/env bash
# typescript 6.0.3: `-x as number ** 2` is accepted without an error, and comes out as `-x ** 2`, which is no JavaScript: a minus
# may not stand before a power without brackets. esbuild 0.28.2 writes `(-x) ** 2`, which is what the source means.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts typescript@6.0.3 esbuild@0.28.2
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { transformSync } from 'esbuild';
import ts from 'typescript';
const code = 'const f = (x: any) => -x as number ** 2;';
const compilerOptions = { target: ts.ScriptTarget.ESNext };
const { outputText, diagnostics } = ts.transpileModule(code, { reportDiagnostics: true, compilerOptions });
console.log('TypeScript', ts.version, 'says', diagnostics.length, 'errors and writes', outputText.trim().split('\n').at(-1));
assert.equal(diagnostics.length, 0);
assert.match(outputText, /=> -x \*\* 2;/);
assert.throws(() => new Function(outputText), (error) => {
  console.log('The engine:', error.message);
  return error instanceof SyntaxError;
});
const other = transformSync(code, { loader: 'ts' }).code;
console.log('esbuild writes', other.trim());
assert.equal(new Function(`${other}; return f(3);`)(), 9);
END
node look.mjs
