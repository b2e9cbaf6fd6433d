import { named } from '@kit/quantities';
import { angles, type State } from './model';

export const own = 'not-separable.own';

const told: Record<string, string | undefined> = {
  'parity none': 'parity',
  'disc none': 'disc',
  'ring none': 'ring',
  'blobs none': 'blobs',
  'ring square': 'ringSquared',
  'blobs square': 'blobsSquared',
};

/** How well the best line does, and what the chapter calls it once all lines are tried. */
export function bestOf({ data, feature, angle }: State) {
  const name = told[`${data} ${feature}`];
  return named('not-separable.best', angle === angles && name && `best.${name}`);
}
