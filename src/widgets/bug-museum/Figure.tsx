import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { Held } from '@kit/Held';
import { Key } from '@ui/figures/Key';
import { At } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import type { MarkSpec } from '@ui/plot/spec';
import { Diagnosis } from './Diagnosis';
import { Findings } from './Findings';
import type { Props } from './props';
import { epochs } from './settings';
import { standing } from './score';
import './style.css';

export function Figure(props: Props) {
  return (
    <div class="museum">
      <Curves {...props} />
      <Held part="findings" instead={<span />}>
        <Findings {...props} />
      </Held>
      <Held part="diagnosis">
        <Diagnosis {...props} />
      </Held>
    </div>
  );
}

const x = horizontal(0, epochs);

/** The loss on both sets, and once the mistake is known that of the cured program. */
function Curves({ state, model, t, describedBy }: Props) {
  const { sick, healthy } = model;
  const isKnown = !['open', 'wrong'].includes(standing(state, Number(state.case) - 1));
  const { training, validation } = sick.curves;
  const all = [training, validation].flat();
  const most = Math.max(...all.filter(Number.isFinite));
  const top = Math.min(6, Math.max(1.5, most * 1.05 || 0));
  const lost = training.findIndex(Number.isNaN);
  const y = useMemo(() => vertical(0, top), [top]);
  const marks = useMemo(
    () => [
      ...(isKnown
        ? [
            lineOf('cured, training', healthy.curves.training, 'forward', top, '3 4'),
            lineOf('cured, validation', healthy.curves.validation, 'loss', top, '3 4'),
          ]
        : []),
      lineOf('training', training, 'forward', top),
      lineOf('validation', validation, 'loss', top),
    ],
    [model, isKnown],
  );
  return (
    <Chart
      name="curves"
      {...{ x, y, marks, describedBy }}
      xLabel={t.axes.epoch}
      yLabel={t.axes.loss}
      overlay={
        <>
          <Key
            side="right"
            lines={[
              { tone: 'forward', text: t.key.training },
              { tone: 'loss', text: t.key.validation },
            ]}
          />
          <At left={2} top={3} class="museum-note">
            {most > top && <span>{t.key.above} ↑</span>}
            {lost >= 0 && <span>{t.key.lost(lost)}</span>}
            {isKnown && <span>{t.key.cured}</span>}
          </At>
        </>
      }
    />
  );
}

/** A curve; what lies beyond the scale, or is no number, is left out. */
const lineOf = (name: string, list: number[], stroke: string, top: number, strokeDasharray?: string): MarkSpec => ({
  ...{ mark: 'line', name, stroke, strokeWidth: strokeDasharray ? 1.75 : 2.5, strokeDasharray },
  ...{ x: list.map((_, epoch) => epoch), y: list.map((value) => (value <= top ? value : null)) },
});
