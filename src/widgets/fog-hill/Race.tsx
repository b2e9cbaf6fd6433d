import { Chart } from '@kit/Chart';
import { logarithmic } from '@ui/figures/scale';
import type { Model } from './model';
import type { Strings } from './strings';

const x = logarithmic(1, 1000, 0, 100);
const y = logarithmic(0.1, 10, 100, 0);
const ticks = [1, 10, 100, 1000];
const heights = [0.1, 1, 10];
const within = (loss: number) => Math.max(0.1, Math.min(10, loss));
const counted = (list: readonly unknown[]) => list.map((_, i) => i + 1);

interface Props {
  model: Model;
  t: Strings;
  labelledBy: string;
}

/** How low each has come with so many losses: the reader's taps, random ones, and the walk down the slope. */
export function Race({ model: { yours, walk, random, walked }, t, labelledBy }: Props) {
  const line = (name: string, stroke: string, strokeWidth: number, at: number[], losses: number[]) =>
    ({ mark: 'line', name, stroke, strokeWidth, x: at, y: losses.map(within), curve: 'step-after' }) as const;
  const runners = [
    ...(yours.length ? [{ name: t.yours, quantity: undefined, tone: '' }] : []),
    { name: t.walk, quantity: 'fog-hill.walked', tone: 'correct' },
    { name: t.random, quantity: 'fog-hill.random', tone: 'muted' },
  ];
  return (
    <>
      <ul class="fog-runners">
        {runners.map(({ name, quantity, tone }) => (
          <li key={name} class={tone && `tone-${tone}`} data-quantity={quantity}>
            {name}
          </li>
        ))}
      </ul>
      <Chart
        name="race"
        {...{ x, y, labelledBy }}
        xTicks={ticks}
        yTicks={heights}
        xLabel={t.losses}
        yLabel={t.soFar}
        marks={[
          line('random', 'muted', 2, counted(random), random),
          line('walk', 'correct', 2.5, walked.losses, walk),
          line('yours', 'ink', 2, counted(yours), yours),
          ...(yours.length
            ? [{ mark: 'dot', name: 'you', fill: 'ink', r: 4, x: [yours.length], y: [within(yours.at(-1)!)] } as const]
            : []),
        ]}
      />
    </>
  );
}
