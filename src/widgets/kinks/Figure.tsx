import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Dot, Line } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { placesOf, type Model, type State as ModelState } from './model';
import { targets } from './network';
import { errorText } from './said';
import { apart, type Curve } from './settings';
import type { Strings } from './strings';
import '@ui/controls/narrowHandles.css';
import '@ui/figures/Key.css';
import './style.css';

interface State extends ModelState {
  parts: boolean;
}
type Props = FigureOf<State, Model, Strings>;

const x = horizontal(-1, 1);
const y = vertical(-1.3, 1.3);
const ticks = [-1, 0, 1];
const none: number[] = [];
const targetX = Array.from({ length: 81 }, (_, i) => -1 + i / 40);
/** How far the plane of errors reaches. */
const reaches = [1.6, 0.8, 0.4, 0.2, 0.1];

/** The curve and the network over it; beneath, what is missing. */
export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { line, off, worst, worstAt, parts } = model;
  const reach = reaches.findLast((at) => worst <= at) ?? reaches[0];
  const error = useMemo(() => vertical(-reach, reach), [reach]);
  // in the reader's hands, the first kink is at the edge, and all others can be dragged
  const isPlaced = state.way === 'placed';
  const placed = isPlaced ? placesOf(state) : [];
  const [dotsX, dotsY] = useMemo(() => [line.x, line.y].map((list) => list.slice(isPlaced ? 0 : 1, -1)), [line]);
  return (
    <div class="kinked narrow-handles" data-picture>
      <ul class="line-key">
        <li class="is-dashed kinks-target">{t.key.target}</li>
        <li class="tone-correct">{t.key.line}</li>
        <li class="tone-loss">
          {t.key.worst} <b>{errorText(worst)}</b>
        </li>
      </ul>
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={none}
        yTicks={ticks}
        yLabel={t.y}
        overlay={placed.map((at, k) => (
          <Kink
            key={k}
            {...{ k, at, t, set }}
            height={targets[state.curve](at)}
            from={placed[k - 1] ?? -1}
            to={placed[k + 1] ?? 1}
          />
        ))}
      >
        <Target curve={state.curve} />
        {state.parts && parts.map((part, k) => <Line key={k} {...part} tone="forward" strokeWidth={1} opacity={0.7} />)}
        <Line x={line.x} y={line.y} tone="correct" strokeWidth={2.5} />
        <Dot x={dotsX} y={dotsY} tone="correct" />
      </Plane>
      <div class="kinks-off">
        <Plane
          {...{ x, labelledBy }}
          y={error}
          xTicks={ticks}
          yTicks={[-reach, 0, reach]}
          xLabel={t.x}
          yLabel={t.off}
          overlay={<At left={x(worstAt.x)} top={error(worstAt.off)} class="at-dot tone-loss" />}
        >
          <Line x={off.x} y={off.y} tone="loss" />
        </Plane>
      </div>
    </div>
  );
}

const Target = steady(({ curve }: { curve: Curve }) => (
  <Line x={targetX} y={targetX.map(targets[curve])} tone="line-strong" strokeDasharray="5 4" />
));

type KinkProps = Pick<Props, 't' | 'set'> & Record<'k' | 'at' | 'height' | 'from' | 'to', number>;

/** A kink, to be dragged to the side, as far as its neighbours; the line meets the curve wherever it stands. */
const Kink = steady(({ k, at, height, from, to, t, set }: KinkProps) => (
  <Handle
    axis="x"
    left={x(at)}
    top={y(height)}
    scale={x}
    value={at}
    min={from + apart}
    max={to - apart}
    step={0.01}
    label={t.kink(k + 2)}
    tone="correct"
    onInput={(next) => set((state) => ({ moved: placesOf(state).map((place, j) => (j === k ? next : place)) }))}
  />
));
