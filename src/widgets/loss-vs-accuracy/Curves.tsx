import { useContext, useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { IsHeld } from '@kit/Held';
import { At } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import type { MarkSpec } from '@ui/plot/spec';
import { useDeferred } from '@ui/useDeferred';
import type { Props } from './Part';
import type { Model } from './run';
import { lastEpoch, sets } from './settings';
import '@ui/figures/Key.css';

const x = horizontal(0, lastEpoch);
const scales = { accuracy: vertical(0, 100), loss: vertical(0, 5) };
const ticks = { epochs: [0, 20, 40, 60, 80, 100], accuracy: [0, 50, 100], loss: [0, 1, 2, 3, 4, 5] };
const dashes = { training: undefined, validation: '5 4' };

/** Accuracy and loss of both sets after every epoch. */
export function Curves({ model, t, labelledBy }: Props) {
  const now = x(useDeferred(model.epoch));
  const isHeld = useContext(IsHeld);
  const [isAccuracyHeld, isLossHeld] = [isHeld('accuracy'), isHeld('loss')];
  const marks = useMemo(() => {
    const curve = (what: 'accuracy' | 'loss', tone: string, of: Model['curves'], from = 0) =>
      sets.map((set): MarkSpec => {
        const values = of[set][what].slice(from).map((value) => (what === 'accuracy' ? 100 * value : value));
        return {
          ...{ mark: 'line', name: `${what}, ${set}`, x: values.map((_, i) => from + i), y: values },
          ...{ stroke: tone, strokeDasharray: dashes[set], strokeWidth: 2 },
          // what waits for an answer waits in both sets
          part: set === 'validation' && !(what === 'loss' ? isLossHeld : isAccuracyHeld) ? 'validation' : what,
        };
      });
    const both = (what: 'accuracy' | 'loss', tone: string) => {
      const { branch, curves } = model;
      const pale = branch ? curve(what, tone, branch.curves, branch.at) : [];
      return [
        ...pale.map((mark) => ({ ...mark, name: `${mark.name}, branch`, opacity: 0.4 })),
        ...curve(what, tone, curves),
      ];
    };
    return { accuracy: both('accuracy', 'correct'), loss: both('loss', 'loss') };
  }, [model.curves, model.branch, isAccuracyHeld, isLossHeld]);
  return (
    <div class="drifting-curves">
      {(['accuracy', 'loss'] as const).map((what) => (
        <Chart
          key={what}
          name={what}
          x={x}
          y={scales[what]}
          labelledBy={labelledBy}
          xTicks={ticks.epochs}
          yTicks={ticks[what]}
          xLabel={what === 'loss' ? t.epochs : undefined}
          yLabel={what === 'loss' ? t.lossCurve : t.accuracyCurve}
          marks={marks[what]}
          upTo={now}
          overlay={<At left={now} top={0} class="drifting-now" />}
        />
      ))}
      <ul class="line-key">
        {sets.map((set) => (
          <li key={set} class={set === 'validation' ? 'is-dashed' : undefined}>
            {t.key[set]}
          </li>
        ))}
      </ul>
    </div>
  );
}
