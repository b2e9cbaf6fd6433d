#!/usr/bin/env bash
# Preact 10.29.8: translate="no" becomes translate="yes". `translate` is a property of every element, so Preact sets the
# property, and the text "no" is true to it. The same holds for draggable="false". (React writes both as attributes.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts preact@10.29.8 jsdom@26.1.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
const { document } = new JSDOM('<main></main>').window;
globalThis.document = document;
const main = document.querySelector('main');
render([h('code', { translate: 'no' }, 'loss'), h('img', { draggable: 'false' })], main);
console.log(main.innerHTML);
assert.equal(main.querySelector('code').getAttribute('translate'), 'yes');
assert.equal(main.querySelector('img').getAttribute('draggable'), 'true');
END
node look.mjs
