// Runs of the figure of copies that claims and numbers share.
import { memo } from '@lib/memo';
import { rowsOf, training, type Settings } from '@widgets/constant-init/model';

const equal: Settings = { start: 'equal', broken: 0, size: 0, f: 'tanh', seed: 1 };
const run = memo(training, { most: 120 });

/** A network of six units after its training. */
export function trained(patch: Partial<Settings>) {
  const { units, output, apart, kinds, accuracy } = run({ ...equal, ...patch });
  return {
    rows: rowsOf(units.at(-1)!),
    first: rowsOf(units[0]),
    output: output.at(-1)!,
    apart: apart.at(-1)!,
    most: Math.max(...apart),
    kinds: kinds.at(-1)!,
    accuracy: accuracy.at(-1)!,
  };
}

/** After how many steps two of its units differ by one half. */
export function halfApart(patch: Partial<Settings>): number {
  const at = run({ ...equal, ...patch }).apart.findIndex((gap) => gap > 0.5);
  return at < 0 ? Infinity : at;
}
