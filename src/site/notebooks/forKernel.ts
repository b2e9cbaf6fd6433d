/** A cell's code as in a notebook, and how to convert it back: line prefixes, with those on the page. */
export interface KernelCode {
  code: string;
  undo: Undo[];
}
export type Undo = [there: string, here: string];

/** Modules by their names on the pages and beside a notebook. */
const modules: [here: string, there: string][] = [
  ['downhill', './downhill.mjs'],
  ['@observablehq/plot', './plot.mjs'],
];
const specifier = /(\bfrom\s*|^\s*import\s*|\bimport\(\s*)(['"])([^'"\n]+)\2/gm;
const renamed = (code: string, names: [from: string, to: string][]) =>
  code.replace(specifier, (whole, before: string, quote: string, name: string) => {
    const to = names.find(([from]) => from === name)?.[1];
    return to === undefined ? whole : before + quote + to + quote;
  });

/**
 * A cell's code for the kernels of Deno and tslab, whose cells share all their names:
 * - functions of some names become constants, for Deno cannot have a function and a constant or an import of one name;
 * - an `export` goes, for tslab adds its own;
 * - a `declare` becomes a comment, for tslab would take it for a new variable;
 * - modules are files beside the notebook.
 */
export function forKernel(code: string, asConstants: ReadonlySet<string>): KernelCode {
  const undo: Undo[] = [];
  const lines = renamed(code, modules)
    .split('\n')
    .map((line) => {
      const [here, there] = beginning(line, asConstants);
      if (here === there) return line;
      undo.push([there, here]);
      return there + line.slice(here.length);
    });
  return { code: lines.join('\n'), undo };
}

/** The prefix of a line on the page and in a notebook; the same twice if nothing changes. */
function beginning(line: string, asConstants: ReadonlySet<string>): [here: string, there: string] {
  const declared = /^declare \w+ [\w$]+/.exec(line);
  if (declared) return [declared[0], `// ${declared[0]}`];
  const made = /^(?:export )?(async )?function(\*?) ?([\w$]+)(?=[<(])/.exec(line);
  if (made && asConstants.has(made[3])) return [made[0], `const ${made[3]} = ${made[1] ?? ''}function${made[2]} `];
  const exported =
    /^export ((?:async |abstract )?(?:const|let|var|function|class|interface|type|enum)\b\*? ?[\w$]*)/.exec(line);
  return exported ? [exported[0], exported[1]] : ['', ''];
}

/** Converts the code of a notebook's cell back. Anything rewritten by the reader is unchanged. */
export function fromKernel(code: string, undo: readonly Undo[]): string {
  const lines = code.split('\n');
  for (const [there, here] of undo) {
    const isPart = (line: string) => /\w$/.test(there) && /^[\w$]/.test(line.slice(there.length)); // of a longer name
    const at = lines.findIndex((line) => line.startsWith(there) && !isPart(line));
    if (at >= 0) lines[at] = here + lines[at].slice(there.length);
  }
  return renamed(
    lines.join('\n'),
    modules.map(([here, there]) => [there, here]),
  );
}

const functions = /^(?:export )?(?:async )?function\*? ?([\w$]+)/gm;
const constants =
  /^(?:export )?(?:const|let|class|enum)\s+(?:([\w$]+)|([[{][^=]*?[\]}])\s*=)|^import\s+(?:[\w$]+,?\s*)?\{([^}]*)\}/gm;

/** The names that are functions in some cells and something else in others. */
export function clashing(codes: readonly string[]): string[] {
  const all = codes.join('\n');
  const others = new Set(
    [...all.matchAll(constants)].flatMap(([, ...found]) => found.join(' ').match(/[\w$]+/g) ?? []),
  );
  return [...all.matchAll(functions)].map(([, name]) => name).filter((name) => others.has(name));
}
