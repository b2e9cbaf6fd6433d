import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { KeyAbove, LossChart } from '@parts/clinic/LossChart';
import { horizontal, vertical } from '@ui/figures/scale';
import type { MarkSpec } from '@ui/plot/spec';
import type { Model, State } from './model';
import { epochs } from './settings';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(0, epochs);
const y = vertical(0, 100);
const yTicks = [0, 25, 50, 75, 100];

/** The losses as they grow, and beside them how much is right. */
export function Figure({ model, t, labelledBy }: FigureOf<State, Model, Strings>) {
  const { right } = model;
  const marks = useMemo(() => {
    const shares = (i: number, name: string, stroke: string): MarkSpec => ({
      ...{ mark: 'line', name, part: 'curves', stroke, strokeWidth: 2.5 },
      ...{ x: right.map((_, epoch) => epoch), y: right.map((pair) => 100 * pair[i]) },
    });
    return [shares(0, t.key.training, 'forward'), shares(1, t.key.validation, 'loss')];
  }, [right, t]);
  return (
    <div class="loss-curves">
      <LossChart losses={model} part="curves" {...{ epochs, t, labelledBy }} />
      <Chart
        name="right"
        {...{ x, y, yTicks, marks, labelledBy }}
        xLabel={t.axes.epoch}
        yLabel={t.axes.right}
        overlay={
          <KeyAbove
            lines={[
              { tone: 'forward', text: t.key.training },
              { tone: 'loss', text: t.key.validation },
            ]}
          />
        }
      />
    </div>
  );
}
