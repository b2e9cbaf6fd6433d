import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const common = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome111', 'safari16.4', 'firefox115'] as string[],
  write: false,
  metafile: true,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** What runs in the sandbox, each as one string: a frame without an origin can import nothing. */
const sources: Record<string, () => BuildOptions> = {
  /** The sandbox's Worker, library included. Strict code hides itself from a reader's `Error.prepareStackTrace`. */
  'virtual:sandbox-source': () => ({ entryPoints: [here('./sandbox/worker.ts')], banner: { js: '"use strict";' } }),
  'virtual:plot-source': plotOptions,
  'virtual:plot-kit': () => ({
    entryPoints: [here('./plot/kit.ts')],
    ...asFunction('plotHost', 'kit'),
    define: { plotOptionNames: JSON.stringify(plotOptionNames().join(' ')) },
  }),
};

/** Offers them to the page: `import source from 'virtual:sandbox-source'`. */
export function sandboxSource(): Plugin {
  return {
    name: 'sandbox-source',
    resolveId: (id) => (id in sources ? `\0${id}` : undefined),
    async load(id) {
      const options = id.startsWith('\0') && sources[id.slice(1)];
      if (!options) return undefined;
      const { outputFiles, metafile } = await build({ ...options(), ...common });
      for (const file of Object.keys(metafile.inputs)) if (existsSync(file)) this.addWatchFile(resolve(file));
      return `export default ${JSON.stringify(outputFiles[0].text)};`;
    },
  };
}

/** A script that is a function of one thing, and gives back what its file exports. */
const asFunction = (parameter: string, name: string): BuildOptions => ({
  globalName: name,
  banner: { js: `(function (${parameter}) { "use strict";` },
  footer: { js: `return ${name}; })\n//# sourceURL=plot.js` },
});

/** Plot as a function of the browser that it finds, without the marks that are left out (`plot/check.ts`). */
function plotOptions(): BuildOptions {
  return {
    stdin: { contents: "export * from '@observablehq/plot'; export { rgb } from 'd3';", resolveDir: here('.') },
    ...asFunction('plotBrowser', 'Plot'),
    inject: [here('./plot/found.ts')],
    plugins: [{ name: 'without-maps', setup: leaveOutMaps }],
  };
}

/** Every name of an option in Plot's types. */
function plotOptionNames(): string[] {
  const folder = resolve(here('.'), '../../node_modules/@observablehq/plot/src');
  const types = globSync('**/*.d.ts', { cwd: folder }).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return [...new Set(types.flatMap((text) => [...text.matchAll(/^\s+(\w+)\??:/gm)].map(([, name]) => name)))].sort();
}

/** Parts of Plot that are left out: each of their names becomes a function that does nothing. */
const leftOutFiles = /plot\/src\/(marks\/(geo|image|tree|waffle|bollinger)|transforms\/(tree|centroid))\.js$/;

/** Takes maps, trees and other rare parts out of Plot: a quarter of it, and a sixth of what is loaded. */
function leaveOutMaps(build: Parameters<NonNullable<BuildOptions['plugins']>[number]['setup']>[0]) {
  build.onLoad({ filter: leftOutFiles }, ({ path }) => ({ contents: emptied(readFileSync(path, 'utf8')) }));
  build.onLoad({ filter: /plot\/src\/projection\.js$/ }, ({ path }) => {
    const code = readFileSync(path, 'utf8');
    const [kept] = /^export function applyPosition[^]*?^}/m.exec(code)!;
    const imports = [...code.matchAll(/^import .* from "\.\/(?:channel|options)\.js";/gm)].join('\n');
    return { contents: [imports, kept, emptied(code.replace(kept, ''))].join('\n') };
  });
  build.onResolve({ filter: /^d3-geo$/ }, () => ({ path: here('./plot/geo.ts') }));
  build.onResolve({ filter: /^interval-tree-1d$/ }, () => ({ path: here('./plot/intervals.ts') }));
  // each package is one file: what is called at its top stays in it unless it is known to do nothing else
  build.onLoad({ filter: /node_modules\/d3-[^/]+\/dist\/.*js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(
      /^((?:var|const|let) \w+ = )(?=\(function |[\w.]+\()/gm,
      '$1/* @__PURE__ */ ',
    ),
  }));
}

function emptied(code: string): string {
  const names = [...code.matchAll(/^export (?:function\*?|class|const|let) (\w+)/gm)].map(([, name]) => name);
  return names.map((name) => `export function ${name}() {}`).join('\n');
}
