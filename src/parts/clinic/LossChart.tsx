import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { Key } from '@ui/figures/Key';
import { horizontal, vertical } from '@ui/figures/scale';
import type { MarkSpec } from '@ui/plot/spec';
import './lossChart.css';
import { within } from './within';

/** The losses of a run after each epoch, beginning before the first. */
export interface Losses {
  training: number[];
  validation: number[];
}

interface LossChartProps {
  losses: Losses;
  /** The losses of another run, drawn dashed. */
  dashed?: Losses;
  /** The number of epochs on the axis. */
  epochs: number;
  t: {
    axes: { epoch: string; loss: string };
    key: { training: string; validation: string; above: string; lost(epoch: number): string };
  };
  labelledBy: string;
  /** The part of the figure by whose name the curves are held back. */
  part?: string;
  /** Further text laid over the chart. */
  note?: ComponentChildren;
}

/** The highest top of the scale; the scale of a run that stays lower ends just above its losses. */
const highest = 6;

/** Training and validation loss over the epochs. Values beyond the scale, and NaNs, are left out, and the chart says so. */
export function LossChart({ losses, dashed, epochs, t, labelledBy, part, note }: LossChartProps) {
  const { training, validation } = losses;
  const most = Math.max(...[...training, ...validation].filter(Number.isFinite));
  const top = Math.min(highest, Math.max(1.5, 1.05 * most || 0));
  const lost = training.findIndex(Number.isNaN);
  const x = useMemo(() => horizontal(0, epochs), [epochs]);
  const y = useMemo(() => vertical(0, top), [top]);
  const marks = useMemo(() => {
    const lines = ({ training, validation }: Losses, dash?: string) => [
      lineOf(t.key.training, training, 'forward', top, part, dash),
      lineOf(t.key.validation, validation, 'loss', top, part, dash),
    ];
    return [...(dashed ? lines(dashed, '3 4') : []), ...lines(losses)];
  }, [losses, dashed, top, t]);
  return (
    <Chart
      name="losses"
      {...{ x, y, marks, labelledBy }}
      xLabel={t.axes.epoch}
      yLabel={t.axes.loss}
      overlay={
        <>
          <KeyAbove
            lines={[
              { tone: 'forward', text: t.key.training },
              { tone: 'loss', text: t.key.validation },
            ]}
          />
          <p class="clinic-note">
            {most > top && <span>{t.key.above}</span>}
            {lost >= 0 && <span>{t.key.lost(lost)}</span>}
            {note}
          </p>
        </>
      }
    />
  );
}

/** The key of a chart, above it beside the name of its axis, so that it covers no curve. */
export const KeyAbove = ({ lines }: { lines: { tone: string; text: string }[] }) => (
  <div class="clinic-key">
    <Key lines={lines} />
  </div>
);

function lineOf(
  name: string,
  list: number[],
  stroke: string,
  top: number,
  part: string | undefined,
  strokeDasharray?: string,
): MarkSpec {
  const points = within(list, top);
  return {
    ...{ mark: 'line', name, part, stroke, strokeWidth: strokeDasharray ? 1.75 : 2.5, strokeDasharray },
    ...{ x: points.map(([x]) => x), y: points.map(([, y]) => y) },
  };
}
