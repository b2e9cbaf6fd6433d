#!/usr/bin/env bash
# Observable Plot 0.6.17: where there is no window, whether its marks are moved by half a pixel depends on a global called `it`,
# as test runners define: the same chart drawn by a build has no translation, and under such a runner translate(0.5,0.5). In a
# browser it is decided by the screen's density when Plot is imported, so that a chart that was drawn on a server moves by half
# a pixel when it is drawn again on a screen of one dot per pixel. One expects a chart to depend on its data and options.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @observablehq/plot@0.6.17 jsdom@26.1.0
cat > look.mjs <<'END'
import { JSDOM } from 'jsdom';
const [around] = process.argv.slice(2);
if (around === 'it') globalThis.it = () => {};
if (around === 'one') globalThis.window = { devicePixelRatio: 1 };
if (around === 'two') globalThis.window = { devicePixelRatio: 2 };
const Plot = await import('@observablehq/plot');
const { document } = new JSDOM().window;
const chart = Plot.plot({ document, marks: [Plot.line([[0, 0], [1, 1]])] });
console.log(chart.querySelector('[aria-label=line]').getAttribute('transform'));
END
for around in nothing it one two; do
  echo "$around: $(node look.mjs "$around")"
done | tee seen
diff seen - <<'END'
nothing: null
it: translate(0.5,0.5)
one: translate(0.5,0.5)
two: null
END
