import { racers, type Racer } from '@parts/race/lineup';

/** The racers whose heights at the end of Beale's valley the text gives. */
const known: readonly (Racer | undefined)[] = ['sgd', 'momentum', 'adagrad'];

/** The name of a runner's height on a surface; the reader's own comes after the racers. */
export const heightName = (surface: string, i: number): string =>
  `${surface === 'beale' && known.includes(racers[i]) ? '' : 'optimizer-race.'}${surface}.${racers[i] ?? 'own'}`;

/** The name of a runner's learning rate, where the text gives it: the common one of the saddle, the best of one in Beale's valley. */
export function rateName({ surface, rates }: { surface: string; rates: string }, i: number): string | undefined {
  if (surface === 'saddle' && rates === 'common') return 'saddle.rate';
  return surface === 'beale' && rates === 'tuned' && racers[i] === 'sgd' ? 'beale.rate.gd' : undefined;
}

/** A learning rate as it is written. */
export const rateText = (rate: number): string => String(Number(rate.toPrecision(2)));
