#!/usr/bin/env bash
# vitest 5.1.1: to `toEqual` and `toMatchObject` every ArrayBuffer is equal to every other, whatever bytes and however many are in
# it, and so is every DataView; a test that compares the bytes of two files through their buffers cannot fail. Typed arrays are
# compared by what they hold, and `toStrictEqual`, which one takes for the same with stricter rules on undefined and classes,
# compares buffers, too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vitest@5.1.1 vite@8.3.8
cat > look.test.mjs <<'TEST'
import assert from 'node:assert/strict';
import { expect, test } from 'vitest';

const bytes = (...values) => new Uint8Array(values).buffer;
const pairs = {
  'other bytes': [bytes(1, 2), bytes(1, 3)],
  'none and two': [bytes(), bytes(1, 3)],
  'in an object': [{ file: bytes(1, 2) }, { file: bytes(1, 3) }],
  'data views': [new DataView(bytes(1, 2)), new DataView(bytes(1, 3))],
  'typed arrays': [new Uint8Array([1, 2]), new Uint8Array([1, 3])],
};
const isEqual = (matcher, [got, wanted]) => {
  try {
    expect(got)[matcher](wanted);
    return true;
  } catch {
    return false;
  }
};

test('what counts as equal', () => {
  for (const [name, pair] of Object.entries(pairs)) {
    const seen = ['toEqual', 'toMatchObject', 'toStrictEqual'].map((matcher) => isEqual(matcher, pair));
    console.log(`${name}: toEqual ${seen[0]}, toMatchObject ${seen[1]}, toStrictEqual ${seen[2]}`);
    assert.deepEqual(seen, name === 'typed arrays' ? [false, false, false] : [true, true, false]);
  }
});
TEST
node node_modules/vitest/vitest.mjs run
