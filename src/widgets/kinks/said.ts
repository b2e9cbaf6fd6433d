import { formatCount, formatNumber } from '@ui/number';
import { placesOf, type Model, type State } from './model';
import { spread } from './network';
import type { Strings } from './strings';

export const errorText = (error: number) => formatNumber(error, 3, true);

/** How large the error is where it is largest, and how large it is with as many kinks that are spread evenly. */
export function sentence(state: State, { worst, even, step, beyond }: Model, t: Strings): string {
  const { units, way } = state;
  const error = errorText(worst);
  if (way === 'placed') {
    const places = placesOf(state);
    const isEven = spread(units).every((x, k) => Math.abs(x - places[k]) < 1e-9);
    return isEven ? t.spread(units, error) : t.moved(units, error, errorText(even));
  }
  return t.trained(formatCount(step), units, error, errorText(even)) + (beyond > 0 ? t.beyond(beyond, units) : '');
}
