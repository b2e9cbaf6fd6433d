#!/usr/bin/env bash
# npyjs 1.2.0: of an array that NumPy stores column by column (`fortran_order: True`, as after np.save of x.T) it gives the shape
# of the array and the numbers as they lie in the file. data[i * shape[1] + j], which is right for every other file, is
# then another element; the flag beside it, `fortranOrder`, is the only sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts npyjs@1.2.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import Npyjs from 'npyjs';

/** The file of [[1, 2, 3], [4, 5, 6]], float32, its numbers in this order. */
function file(fortran, numbers) {
  const fields = `{'descr': '<f4', 'fortran_order': ${fortran}, 'shape': (2, 3), }`;
  const header = fields.padEnd(128 - 10 - 1) + '\n';
  const bytes = new Uint8Array(128 + 4 * numbers.length);
  bytes.set([0x93, ...Buffer.from('NUMPY'), 1, 0, header.length, 0, ...Buffer.from(header)]);
  new Float32Array(bytes.buffer, 128).set(numbers);
  return bytes.buffer;
}
const reader = new Npyjs();
const byRows = reader.parse(file('False', [1, 2, 3, 4, 5, 6]));
const byColumns = reader.parse(file('True', [1, 4, 2, 5, 3, 6]));
const second = ({ data, shape }) => data[0 * shape[1] + 1]; // x[0, 1], which is 2
console.log('x[0, 1] stored by rows:', second(byRows), ' by columns:', second(byColumns), byColumns.shape, byColumns.fortranOrder);
assert.equal(second(byRows), 2);
assert.equal(second(byColumns), 4);
assert.deepEqual(byColumns.shape, [2, 3]);
END
node look.mjs
