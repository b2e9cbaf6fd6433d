import { formatNumber } from '@ui/number';
import type { Model, State } from './model';
import type { Strings } from './strings';

const number = (value: number) => formatNumber(value, 2);

/** What the entries that differ have in common, in a sentence. */
export function patternText({ pattern }: Pick<Model, 'pattern'>, { pattern: t, row, column }: Strings): string {
  switch (pattern.is) {
    case 'times':
      return t.times(number(pattern.ratio));
    case 'weight':
      return t.weight(number(pattern.share));
    case 'rows':
    case 'columns': {
      const list = pattern.which.map(pattern.is === 'rows' ? row : column).join(t.and);
      return t.only(list) + (pattern.ratio === undefined ? t.stop : t.each(number(pattern.ratio)));
    }
    case 'mixed':
      return t.mixed(pattern.count);
    default:
      return t[pattern.is];
  }
}

/** Which simpler loss, or other step, would tell more. */
export function nextText(
  { pattern }: Pick<Model, 'pattern'>,
  { penalty, pictures }: State,
  { next: t }: Strings,
): string {
  if (pattern.is === 'agree' || pattern.is === 'rounding') return '';
  if (penalty) return t.penalty;
  if (pattern.is === 'columns') return '';
  return pictures > 1 ? t.pictures : 'ratio' in pattern && pattern.ratio !== undefined ? '' : t.h;
}
