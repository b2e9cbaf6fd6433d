import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type PluginBuild } from 'esbuild';
import type { Plugin } from 'vite';
import { kernelTypes } from './kernel/types.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const common = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome111', 'safari16.4', 'firefox115'],
  logLevel: 'silent',
} satisfies BuildOptions;
const inMemory = { write: false, metafile: true } as const;

/** The code that runs in the sandbox, each as one string: a frame without an origin cannot import anything. */
const sources: Record<string, () => BuildOptions> = {
  /** The sandbox's Worker with the library. In strict mode it is hidden from a reader's `Error.prepareStackTrace`. */
  'virtual:sandbox-source': () => ({ entryPoints: [here('./sandbox/worker.ts')], banner: { js: '"use strict";' } }),
  'virtual:plot-source': plotOptions,
  'virtual:plot-kit': () => ({
    entryPoints: [here('./plot/kit.ts')],
    ...asFunction('plotHost', 'kit'),
    define: { plotOptionNames: JSON.stringify(plotOptionNames().join(' ')) },
  }),
  /** The imports of notebook cells, kept readable. */
  'virtual:kernel-module': () => ({
    entryPoints: [here('./kernel/index.ts')],
    format: 'esm',
    minify: false,
    target: 'es2022',
    define: { courseColours: JSON.stringify(courseColours()) },
    plugins: [{ name: 'sources-within', setup: sourcesWithin }],
  }),
};

/** The name under which the types of the module for notebooks are imported. */
const types = 'virtual:kernel-types';

/** Offers them to the page: `import source from 'virtual:sandbox-source'`. */
export function sandboxSource(): Plugin {
  return {
    name: 'sandbox-source',
    resolveId: (id) => (id in sources || id === types ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${types}`) return moduleOf(kernelTypes());
      const options = id.startsWith('\0') && sources[id.slice(1)];
      if (!options) return undefined;
      const { outputFiles, metafile } = await build({ ...common, ...options(), ...inMemory });
      for (const file of Object.keys(metafile.inputs)) if (existsSync(file)) this.addWatchFile(resolve(file));
      return moduleOf(outputFiles[0].text);
    },
  };
}

const moduleOf = (text: string) => `export default ${JSON.stringify(text)};`;

/** Inlines the scripts that a module imports by these names, as strings. */
function sourcesWithin({ onResolve, onLoad }: PluginBuild) {
  onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'source' }));
  onLoad({ filter: /^/, namespace: 'source' }, async ({ path }) => {
    const { outputFiles } = await build({ ...common, ...sources[path](), ...inMemory });
    return { contents: outputFiles[0].text, loader: 'text' };
  });
}

/** The colours of the light theme, by name. */
function courseColours(): Record<string, string> {
  const tokens = readFileSync(here('../styles/tokens.css'), 'utf8');
  return Object.fromEntries([...tokens.matchAll(/(--[\w-]+): var\(--light, (#\w+)\)/g)].map((found) => found.slice(1)));
}

/** A script as a function of one parameter that returns the exports of its file. */
const asFunction = (parameter: string, name: string): BuildOptions => ({
  globalName: name,
  banner: { js: `(function (${parameter}) { "use strict";` },
  footer: { js: `return ${name}; })\n//# sourceURL=plot.js` },
});

/** Plot as a function of the browser that it uses, without the marks that are left out (`plot/check.ts`). */
function plotOptions(): BuildOptions {
  return {
    stdin: { contents: "export * from '@observablehq/plot'; export { rgb } from 'd3';", resolveDir: here('.') },
    ...asFunction('plotBrowser', 'Plot'),
    inject: [here('./plot/found.ts')],
    plugins: [{ name: 'without-maps', setup: leaveOutMaps }],
  };
}

/** The name of every option in Plot's types. */
function plotOptionNames(): string[] {
  const folder = resolve(here('.'), '../../node_modules/@observablehq/plot/src');
  const types = globSync('**/*.d.ts', { cwd: folder }).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return [...new Set(types.flatMap((text) => [...text.matchAll(/^\s+(\w+)\??:/gm)].map(([, name]) => name)))].sort();
}

/** The parts of Plot that are left out: each of their exports becomes a function that does nothing. */
const leftOutFiles = /plot\/src\/(marks\/(geo|image|tree|waffle|bollinger)|transforms\/(tree|centroid))\.js$/;

/** Removes maps, trees and other rare parts from Plot: a quarter of it, and a sixth of what is loaded. */
function leaveOutMaps(build: PluginBuild) {
  build.onLoad({ filter: leftOutFiles }, ({ path }) => ({ contents: emptied(readFileSync(path, 'utf8')) }));
  build.onLoad({ filter: /plot\/src\/projection\.js$/ }, ({ path }) => {
    const code = readFileSync(path, 'utf8');
    const [kept] = /^export function applyPosition[^]*?^}/m.exec(code)!;
    const imports = [...code.matchAll(/^import .* from "\.\/(?:channel|options)\.js";/gm)].join('\n');
    return { contents: [imports, kept, emptied(code.replace(kept, ''))].join('\n') };
  });
  build.onResolve({ filter: /^d3-geo$/ }, () => ({ path: here('./plot/geo.ts') }));
  build.onResolve({ filter: /^interval-tree-1d$/ }, () => ({ path: here('./plot/intervals.ts') }));
  // each package is one file: calls at its top level stay in it unless marked as pure
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
