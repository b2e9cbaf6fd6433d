#!/usr/bin/env bash
# prando 6.0.1: the first number hardly depends on the seed. For the seeds 1 to 1000 it lies between 0.500 and 0.5625, a sixteenth of
# what it should cover, and nextInt(1, 6) is 4 for all thousand of them. Runs of a network with one seed each thus begin with
# nearly the same weight; one expects the first draws of many seeds to be as even as the draws of one. The second is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts prando@6.0.1
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const { default: Prando } = require('prando');

const seeds = Array.from({ length: 1000 }, (_, i) => i + 1);
/** How many tenths of 0 to 1 the numbers are in. */
const tenths = (numbers) => new Set(numbers.map((number) => Math.floor(number * 10))).size;
const first = seeds.map((seed) => new Prando(seed).next());
const second = seeds.map((seed) => {
  const generator = new Prando(seed);
  generator.next();
  return generator.next();
});
const one = new Prando(1);
const ofOne = seeds.map(() => one.next());
console.log('first numbers:', Math.min(...first), 'to', Math.max(...first));
console.log('tenths that occur: first', tenths(first), 'second', tenths(second), 'of one seed', tenths(ofOne));
assert.ok(Math.min(...first) > 0.5 && Math.max(...first) < 0.5625);
assert.equal(tenths(first), 1);
assert.deepEqual([tenths(second), tenths(ofOne)], [10, 10]);
assert.deepEqual(new Set(seeds.map((seed) => new Prando(seed).nextInt(1, 6))), new Set([4]));
END
node look.cjs
