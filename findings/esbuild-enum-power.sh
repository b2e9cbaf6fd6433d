#!/usr/bin/env bash
# esbuild 0.28.2: a power in an enum is worked out when it is built, by other arithmetic than that of the engine which runs it. 10 ** 100
# becomes 10000000000000002e84 there, one step beside the double that is nearest to 10^100, and 10 ** 308 is wrong as well, so that
# an enum's value is not equal to the same expression beside it. One expects what is folded to be what would have been run.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts esbuild@0.28.2
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { transformSync } from 'esbuild';

const source = `enum Large { A = 10 ** 22, B = 10 ** 100, C = 10 ** 308 }
var pairs = [[Large.A, 10 ** 22], [Large.B, 10 ** 100], [Large.C, 10 ** 308]];`;
const { code } = transformSync(source, { loader: 'ts' });
const pairs = new Function(`${code}; return pairs`)();
const exact = [22n, 100n, 308n].map((power) => Number(10n ** power));
pairs.forEach(([folded, run], i) => console.log('in the enum', folded, 'beside it', run, 'the nearest double', exact[i]));
assert.deepEqual(pairs.map(([, run]) => run), exact);
assert.deepEqual(pairs.map(([folded]) => folded), [1e22, 1.0000000000000002e100, 1.0000000000000006e308]);
END
node look.mjs
