#!/usr/bin/env bash
# satteri 0.10.5: what replaces an inline node as `raw` may be one element, or become a paragraph of its own. `<b>x</b>` stays in its
# sentence; `<b>x</b>!`, or any text behind the element, stands in a second <p> within the <p>, which browsers pull apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts satteri@0.10.5
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
import { defineMdastPlugin, mdxToJs } from 'satteri';

const paragraphs = (raw) => {
  const plugin = () =>
    defineMdastPlugin({ name: 'as-raw', inlineMath: (node, ctx) => ctx.replaceNode(node, { raw, mdxExpressions: false }) });
  const { code } = mdxToJs('Before $x$ after.', { features: { math: true }, mdastPlugins: [plugin] });
  return code.match(/_jsxs?\(_components\.p,/g).length;
};
const [alone, withText] = [paragraphs('<b>x</b>'), paragraphs('<b>x</b>!')];
console.log(`<b>x</b>: ${alone} paragraph; <b>x</b>!: ${withText}`);
assert.deepEqual([alone, withText], [1, 2]);
END
node look.mjs
