import { formatScientific } from '@ui/number';
import type { Model } from './model';
import type { Strings } from './strings';

/** How different the units are after a step. */
export function gapText({ apart, kinds }: Pick<Model, 'apart' | 'kinds'>, step: number, t: Strings): string {
  if (apart[step] === 0) return t.same;
  return kinds[step] === 1 ? t.close(formatScientific(apart[step])) : t.kinds(kinds[step]);
}
