import type { Runtime } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';

interface Shown {
  data: Record<string, string>;
}

/**
 * Runs a notebook's cells in their order, as Deno's kernel does: TypeScript is transpiled, imports become constants, and V8
 * evaluates each cell as a further line of the same program. `library` is a script that defines the module as a variable with this
 * name. Returns what each cell printed and, in words, displayed; throws an error if a cell does.
 */
export async function runNotebook(cells: readonly string[], library: string): Promise<string[]> {
  const printed: unknown[][] = [];
  const log = (...values: unknown[]) => void printed.push(values);
  const shared = { performance, setTimeout, clearTimeout, TextEncoder, TextDecoder, atob, btoa, crypto };
  const jupyter = { broadcast: (_type: string, { data }: Shown) => Promise.resolve(log(data['text/plain'])) };
  const session = new Session();
  session.connect();
  try {
    let contextId = 0;
    session.on('Runtime.executionContextCreated', ({ params }) => {
      if (params.context.name === 'notebook') contextId = params.context.id;
    });
    await session.post('Runtime.enable');
    const context = createContext(
      { ...shared, Deno: { jupyter }, console: { log, warn: log, error: log } },
      { name: 'notebook' },
    );
    runInContext(library, context);
    const outputs: string[] = [];
    for (const cell of cells) {
      const expression = asConstants(transpiled(cell));
      const asInKernel = { contextId, expression, replMode: true, awaitPromise: true };
      const evaluated: unknown = await session.post('Runtime.evaluate', asInKernel);
      const { exceptionDetails } = evaluated as Runtime.EvaluateReturnType;
      const thrown = exceptionDetails?.exception?.description ?? exceptionDetails?.text;
      if (thrown !== undefined) throw new Error(`${thrown}\nin the cell\n${cell}`);
      outputs.push(printed.splice(0).map((values) => values.join(' ')).join('\n')); // prettier-ignore
    }
    return outputs;
  } finally {
    session.disconnect();
  }
}

const transpiled = (cell: string) =>
  ts.transpile(cell, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true });

const asConstants = (code: string) =>
  code.replace(/^import \{([^}]*)\} from (['"][^'"]+['"]);?/gm, (_, names: string, from: string) => {
    return `const {${names.replace(/\bas\b/g, ':')}} = (${from}, library);`;
  });
