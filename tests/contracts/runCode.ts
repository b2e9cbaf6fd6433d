import { codeFor } from '@cells/code/compiled';
import { transpile } from '@cells/code/transpile';
import * as downhill from 'downhill';

const library = downhill as Record<string, unknown>;

/** Runs a cell's code as the sandbox does: the value of its last expression, and what it defines. */
export async function runCode(code: string): Promise<{ value: unknown; defined: Record<string, unknown> }> {
  const compiled = transpile(code);
  const { bindings, uses } = compiled;
  const missing = [
    ...bindings.flatMap(({ imported }) => (imported! in library ? [] : [imported])),
    ...uses.filter((name) => !(name in globalThis)),
  ];
  if (missing.length > 0)
    throw new Error(
      `Cells cannot import or use ${missing.join()}: take what src/cells/downhill.ts has, such as \`import * as optim\`.`,
    );
  const cell = (0, eval)(codeFor(compiled, [])) as (...values: unknown[]) => ReturnType<typeof runCode>;
  return cell(...bindings.map(({ imported }) => library[imported!]));
}
