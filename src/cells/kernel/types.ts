import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = '/out/';

/**
 * The types of the cells' imports, as one file that declares each of our modules under `downhill/`. Plot's own types,
 * which are many, are left open.
 */
export function kernelTypes(): string {
  // large, and loaded only when needed; a module read with the configuration cannot import later
  const ts = createRequire(import.meta.url)('typescript') as typeof import('typescript');
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const files = [`${root}src/cells/downhill.ts`];
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, root);
  const emitting = { noEmit: false, declaration: true, emitDeclarationOnly: true, noCheck: true, types: [], rootDir: root, outDir: out }; // prettier-ignore
  const modules = new Map<string, string>();
  ts.createProgram(files, { ...options, ...emitting }).emit(undefined, (file, text) => {
    modules.set(file.slice(out.length).replace(/\.d\.ts$/, ''), text);
  });
  const declared = [...modules].map(([name, text]) => declaration(name, text, (other) => modules.has(other)));
  return ["declare module '@observablehq/plot';", ...declared].join('\n');
}

function declaration(name: string, text: string, isModule: (name: string) => boolean): string {
  const whole = (relative: string) => {
    const path = posix.join(posix.dirname(name), relative).replace(/\.ts$/, '');
    if (isModule(path)) return path;
    if (isModule(`${path}/index`)) return `${path}/index`;
    throw new Error(`${name} imports ${relative}, which has no types.`);
  };
  const body = text
    .replace(
      /((?:\bfrom|\bimport|\bmodule)\s*\(?\s*)(['"])(\.[^'"]*)\2/g,
      (_, before: string, quote: string, path: string) => `${before}${quote}downhill/${whole(path)}${quote}`,
    )
    .replace(/^(export )?declare /gm, '$1')
    .replace(/^\/\/\/.*\n/gm, '');
  return `declare module 'downhill/${name}' {\n${body}}`;
}
