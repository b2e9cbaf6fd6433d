#!/usr/bin/env bash
# Preact 10.29.8 and 11.2.0: a text that is '' or the number 0 is written to its text node at every rendering, though nothing
# has changed; '0', 7 and 'word' are left alone, as one expects of all of them. What the reader had selected there is no longer
# selected, and mutation observers report a change from '0' to '0'. (React writes none of them.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  ten@npm:preact@10.29.8 eleven@npm:preact@11.2.0 react@19.2.0 react-dom@19.2.0 jsdom@26.1.0
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<main></main>');
globalThis.window = window;
globalThis.document = window.document;
const texts = ['', 0, '0', 7, 'word'];

async function written(h, render) {
  const list = window.document.createElement('ul');
  const draw = () => render(h('ul', null, ...texts.map((text) => h('li', null, text))), list);
  draw();
  const range = window.document.createRange();
  const observer = new window.MutationObserver(() => {});
  observer.observe(list, { subtree: true, characterData: true, characterDataOldValue: true });
  const zero = [...list.querySelectorAll('li')][1].firstChild;
  range.selectNodeContents(zero);
  draw();
  const seen = observer.takeRecords().map(({ oldValue, target }) => `${oldValue} -> ${target.data}`);
  return { seen, selected: String(range) };
}

for (const name of ['ten', 'eleven']) {
  const { h, render } = await import(name);
  const found = await written(h, render);
  console.log(name, found);
  assert.deepEqual(found, { seen: [' -> ', '0 -> 0'], selected: '' });
}
const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { flushSync } = await import('react-dom');
const roots = new Map();
const found = await written(createElement, (tree, into) => {
  if (!roots.has(into)) roots.set(into, createRoot(into));
  flushSync(() => roots.get(into).render(tree));
});
console.log('react', found);
assert.deepEqual(found, { seen: [], selected: '0' });
END
node look.mjs
