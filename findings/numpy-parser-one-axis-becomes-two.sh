#!/usr/bin/env bash
# numpy-parser 1.2.3: an array of one axis is given a second one. A file whose header says (3,), as numpy.save writes labels, has the
# shape [3, 1] here; (2, 3) and () are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numpy-parser@1.2.3
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { fromArrayBuffer } = require('numpy-parser');

/** A file of float32 zeros as NumPy writes it: a mark, a header filled up to 64 bytes, the numbers. */
function file(shape, count) {
  const header = `{'descr': '<f4', 'fortran_order': False, 'shape': ${shape}, }`.padEnd(117) + '\n';
  const bytes = new Uint8Array(128 + 4 * count);
  bytes.set([0x93, ...Buffer.from('NUMPY'), 1, 0, header.length, 0, ...Buffer.from(header)]);
  return bytes.buffer;
}
for (const [shape, count, expected] of [['(3,)', 3, [3, 1]], ['(1,)', 1, [1, 1]], ['(2, 3)', 6, [2, 3]], ['()', 1, []]]) {
  const { shape: found, data } = fromArrayBuffer(file(shape, count));
  console.log(`${shape}: ${JSON.stringify(found)}, ${data.length} numbers`);
  assert.deepEqual(found, expected);
}
END
node look.cjs
