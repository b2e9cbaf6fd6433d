import { compile } from '@cells/code/compile';
import type { Inert } from '@cells/run/inert';
import { runLimitSeconds } from '@cells/run/limits';
import { Sandbox } from '@cells/run/Sandbox';
import type { Run } from './explain';

/** Runs code in the sandbox of readers' code, until it is stopped. */
export function inSandbox(): { run: Run; stop(): void } {
  const sandbox = new Sandbox(runLimitSeconds);
  return {
    run: async (code) => plainOf(await sandbox.run(await compile(code))),
    stop: () => sandbox.stop(),
  };
}

/** A number, a text, or a record or list of them. */
function plainOf(value: Inert): unknown {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'string') return value.text;
  if (value.kind === 'list') return value.items.map(plainOf);
  if (value.kind === 'record') return Object.fromEntries(value.entries.map(([name, part]) => [name, plainOf(part)]));
  return undefined;
}
