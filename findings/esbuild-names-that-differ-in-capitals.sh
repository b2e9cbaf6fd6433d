#!/usr/bin/env bash
# esbuild 0.28.2: in a folder that has thing.ts and Thing.tsx, './thing' is looked for as thing.tsx, which is not there, and
# the build fails. The file system tells capitals apart (Linux), TypeScript and Vite find thing.ts; only a warning about
# Windows and macOS would be due. Without Thing.tsx, or with './thing.ts', it builds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund esbuild@0.28.2
echo 'export const a = 1;' > thing.ts
echo 'export const b = 2;' > Thing.tsx
echo "import { a } from './thing'; console.log(a);" > main.ts
if npx esbuild main.ts --bundle --log-level=error 2> said; then
  echo 'it builds now'
  exit 1
fi
cat said
grep -q 'Cannot read file: .*/thing.tsx' said
sed -i "s#'./thing'#'./thing.ts'#" main.ts
npx esbuild main.ts --bundle --log-level=error > /dev/null
