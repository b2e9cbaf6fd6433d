#!/usr/bin/env bash
# Preact 10.29.8: an element that is rendered again without its `lang` keeps lang="", which says that the language is unknown,
# where one expects it to have the language of what is around it again. Preact sets the property to '' and leaves the
# attribute; `dir`, `title` and `id` stay empty, too, `class` is taken away. (React takes away all of them.)
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
const { document } = new JSDOM('<main lang="en"></main>').window;
globalThis.document = document;
const main = document.querySelector('main');
render(h('p', { lang: 'zh', title: '下', class: 'far' }, 'x'), main);
render(h('p', {}, 'x'), main);
console.log(main.outerHTML);
const p = main.firstElementChild;
assert.equal(p.getAttribute('lang'), '');
assert.equal(p.getAttribute('title'), '');
assert.equal(p.hasAttribute('class'), false);
END
node look.mjs
