import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { PointHandle } from '@ui/controls/PointHandle';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { At } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { SignedMap } from '@ui/figures/SignedMap';
import { formatPercent } from '@ui/number';
import { steady } from '@ui/steady';
import type { MarkSpec } from '@ui/plot/spec';
import type { Model, Same, State as ModelState } from './model';
import { farthest, moved, poolings, side } from './moved';
import type { Strings } from './strings';
import '@ui/figures/Key.css';
import '@ui/figures/covered.css';
import './style.css';

interface State extends ModelState {
  compare: 'place' | 'along';
  map: number;
}

type Props = FigureOf<State, Model, Strings>;

const across = horizontal(-side / 2, side / 2);
const x = horizontal(0, farthest);
const y = vertical(0, 1.06);
const percents = [0, 0.25, 0.5, 0.75, 1].map((share) => [share, formatPercent(share, 0)] as const);
const distances = Array.from({ length: farthest + 1 }, (_, i) => i);
/** How the lines are told apart, by how often the maps are pooled. */
const styles = [
  { dashes: undefined, key: '' },
  { dashes: '6 4', key: 'is-dashed' },
  { dashes: '2 3', key: 'is-dotted' },
];

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { right, down, compare, map } = state;
  const { cells, before, after, curves } = model;
  const one = <T,>(all: readonly T[]) => all.slice((map - 1) * cells ** 2, map * cells ** 2);
  const maps = useMemo(() => [one(before), one(after)], [before, after, map]);
  const same = useMemo(() => one(model[compare]), [model, compare, map]);
  const largest = useMemo(() => maps[0].reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1, [maps[0]]);
  const marks = useMemo(
    () =>
      poolings.flatMap((times, i): MarkSpec[] => {
        const share = curves[i][compare];
        const isNow = times === state.poolings;
        const points = { x: distances, y: share, part: 'same' };
        const line = { stroke: 'forward', strokeWidth: isNow ? 2.5 : 1.5, strokeDasharray: styles[i].dashes };
        return [
          { mark: 'line', name: `pooled ${times}`, ...points, ...line },
          { mark: 'dot', name: `pooled ${times} dots`, ...points, fill: 'forward', r: isNow ? 3.5 : 2 },
        ];
      }),
    [JSON.stringify(curves), compare, state.poolings], // a Worker's are new lists each time
  );
  const pixels = useMemo(() => moved(model.picture, right, down), [model.picture, right, down]);
  const onCurve = down === 0 ? curves[poolings.indexOf(state.poolings)][compare][right] : undefined;
  return (
    <div class="shifted">
      <figure data-picture>
        <div class="shifted-image">
          <PixelPicture pixels={pixels} alt={t.controls.subject.options[state.subject]} follows />
          <PointHandle
            x={across}
            y={across}
            at={[right, down]}
            min={-farthest}
            max={farthest}
            step={1}
            label={t.handle}
            tone="margin"
            onInput={([right, down]) => set({ right, down })}
          />
        </div>
        <figcaption>{t.picture}</figcaption>
      </figure>
      {maps.map((values, i) => (
        <figure key={i}>
          <SignedMap values={values} side={cells} largest={largest} />
          <figcaption>{i ? t.after : t.before}</figcaption>
        </figure>
      ))}
      <figure>
        <Held part="same" instead={<span class="covered">?</span>}>
          <SameMap same={same} side={cells} />
        </Held>
        <figcaption>
          {t.same[compare]}
          <Held part="same">
            <b>{t.ofAll(formatPercent(model.shares[compare], 0))}</b>
          </Held>
        </figcaption>
      </figure>
      <div class="shifted-curves">
        <Chart
          name="shares"
          {...{ x, y, labelledBy, marks }}
          xTicks={distances}
          yTicks={percents}
          xLabel={t.axis}
          yLabel={t.shares[compare]}
          overlay={
            onCurve !== undefined && (
              <Held part="same">
                <At left={x(right)} top={y(onCurve)} class="at-ring tone-forward" />
              </Held>
            )
          }
        />
        <ul class="line-key">
          {poolings.map((times, i) => (
            <li key={times} class={`tone-forward ${styles[i].key} ${times === state.poolings ? 'is-now' : ''}`}>
              {t.pooled[times]}
            </li>
          ))}
          {compare === 'along' && <li class="shifted-grey">{t.grey}</li>}
        </ul>
      </div>
    </div>
  );
}

/** The cells whose number is what it was, in green; those without anything to compare, in grey. */
const SameMap = steady(({ same, side }: { same: Same[]; side: number }) => {
  const cells = (is: Same) =>
    same.flatMap((one, i) => (one === is ? `M${i % side} ${Math.floor(i / side)}h1v1h-1z` : [])).join('');
  return (
    <svg class="signed-map" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <path class="shifted-none" d={cells(null)} />
      <path class="shifted-same" d={cells(true)} />
    </svg>
  );
});
