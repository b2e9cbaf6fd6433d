#!/usr/bin/env bash
# pickleparser 0.2.1: a negative whole number that needs more than 32 bits comes out positive. Python writes it as two's complement
# (LONG1); here its sign is not looked at: -3000000000 becomes 1096511627776, which is 3000000000 less than 2^40.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pickleparser@0.2.1
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { Parser } = require('pickleparser');

/** As pickle.dumps(value, 2) writes it: the protocol, LONG1 and how many bytes, the bytes, the end. */
function dumps(value, length) {
  const bytes = Array.from({ length }, (_, i) => Number((BigInt(value) >> BigInt(8 * i)) & 255n));
  return Uint8Array.of(0x80, 2, 0x8a, length, ...bytes, 0x2e);
}
const [positive, negative] = [3_000_000_000, -3_000_000_000].map((value) => new Parser().parse(dumps(value, 5)));
console.log('3000000000 is read as', positive, '; -3000000000 as', negative);
assert.equal(positive, 3_000_000_000);
assert.equal(negative, 2 ** 40 - 3_000_000_000);
END
node look.cjs
