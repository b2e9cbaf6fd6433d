#!/usr/bin/env bash
# KaTeX 0.19.1: \mathrm{KL} is one upright word to the eye and K times L in MathML, an <mi> for every letter, so that screen readers
# and whatever reads the formula are given a product; \mathrm{loss} is l, o, s, s. MathJax 3.2.2 and Temml 0.13.5 make it one
# <mi>, as TeX's way of writing such names suggests. \operatorname{KL} and \text{KL} are one word in KaTeX, too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts katex@0.19.1 mathjax-full@3.2.2 temml@0.13.5
cat > look.cjs <<'END'
const assert = require('node:assert/strict');
const katex = require('katex');
const temml = require('temml');
const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
const { SerializedMmlVisitor } = require('mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js');
const { STATE } = require('mathjax-full/js/core/MathItem.js');

RegisterHTMLHandler(liteAdaptor());
const page = mathjax.document('', { InputJax: new TeX() });
const visitor = new SerializedMmlVisitor();
const libraries = {
  katex: (tex) => katex.renderToString(tex, { output: 'mathml' }),
  mathjax: (tex) => visitor.visitTree(page.convert(tex, { end: STATE.CONVERT })),
  temml: (tex) => temml.renderToString(tex),
};
const words = (mathml) => [...mathml.matchAll(/<(mi|mtext)\b[^>]*>(.*?)<\/\1>/g)].map(([, , text]) => text);
for (const word of ['KL', 'loss']) {
  const seen = Object.fromEntries(Object.entries(libraries).map(([name, mathml]) => [name, words(mathml(`\\mathrm{${word}}`))]));
  console.log(`\\mathrm{${word}}`, seen);
  assert.deepEqual(seen, { katex: [...word], mathjax: [word], temml: [word] });
}
for (const tex of ['\\operatorname{KL}', '\\text{KL}']) assert.deepEqual(words(libraries.katex(tex)), ['KL']);
END
node look.cjs
