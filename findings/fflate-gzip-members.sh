#!/usr/bin/env bash
# fflate 0.8.2: of a gzip file with several members (what `cat a.gz b.gz` and bgzip write, valid by RFC 1952) gunzipSync and
# Gunzip give the first one and stop without an error. pako and Node's zlib give them all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.2 pako@2.1.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { Gunzip, gunzipSync, strFromU8 } from 'fflate';
import pako from 'pako';
const file = new Uint8Array(Buffer.concat([gzipSync('training '), gzipSync('pictures')]));
let streamed = '';
new Gunzip((chunk) => (streamed += strFromU8(chunk))).push(file, true);
const seen = { at_once: strFromU8(gunzipSync(file)), streamed, pako: pako.ungzip(file, { to: 'string' }) };
console.log(seen);
assert.deepEqual(seen, { at_once: 'training', streamed: 'training ', pako: 'training pictures' });
END
node look.mjs
