#!/usr/bin/env bash
# TypeScript 6.0.3 with preact 10.29.8: a project with `lib: ["ES2023"]` and no types may still use `document`. For
# `jsxImportSource` the compiler reads the JSX types with every module, though it is a .ts file without JSX, and preact's ask
# for the DOM's. A library that shares such a tsconfig and is to know no DOM is not protected. TypeScript 7.0.2 refuses
# `document`, and so does 6.0.3 without `jsxImportSource`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund six@npm:typescript@6.0.3 seven@npm:typescript@7.0.2 preact@10.29.8
echo 'export const title = () => document.title;' > pure.ts
config() {
  echo "{ \"compilerOptions\": { \"noEmit\": true, \"target\": \"es2023\", \"lib\": [\"ES2023\"], \"types\": [], \"module\": \"esnext\",
    \"moduleResolution\": \"bundler\" $1 }, \"files\": [\"pure.ts\"] }" > tsconfig.json
}
knows_document() { ! { node "node_modules/$1/bin/tsc" -p . || true; } | grep -q "Cannot find name .document."; }

config ', "jsx": "react-jsx", "jsxImportSource": "preact"'
knows_document six
node node_modules/six/bin/tsc -p . --explainFiles | grep -A 1 'six/lib/lib.dom.d.ts$' | tail -1
if knows_document seven; then
  echo 'TypeScript 7 takes it, too'
  exit 1
fi
config ''
if knows_document six; then
  echo 'TypeScript 6 takes it without JSX, too'
  exit 1
fi
