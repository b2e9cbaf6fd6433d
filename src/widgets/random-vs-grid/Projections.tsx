import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Dot, Line, RulesX } from '@ui/plot/marks';
import type { Model } from './compare';
import { along, different, type Found, type State } from './draws';
import type { Props } from './props';
import { turning } from './landscape';
import { exponents } from './settings';
import { settingTicks } from './ticks';

const half = Math.SQRT1_2;
const turnedScale = horizontal(-half, half);
const unitScale = horizontal(0, 1);
const scores = { drawn: vertical(0, 1.25), real: vertical(0, 50) };
/** As on the map, whose middle is a half. */
const turnedTicks = [[-0.5, '0'], [0, '0.5'], [0.5, '1']] as const; // prettier-ignore
const scoreTicks = { drawn: [0, 0.5, 1], real: [0, 10, 20, 30, 40] };

/** The trials as they fall onto one axis: where they lie on it, and what they scored. */
export function Projections({ state, model, t, labelledBy }: Props) {
  const { where, axis, scale, window } = state;
  const x = where === 'drawn' ? turnedScale : unitScale;
  const y = scores[where];
  const times = where === 'drawn' ? 1 : 100;
  const k = axis === 'first' ? 0 : 1;
  const ticks = useMemo(
    () =>
      where === 'drawn' ? turnedTicks : settingTicks(window[k], window[2], k ? exponents.decay : exponents.rate, scale),
    [where, scale, k, ...window],
  );
  const places = (found: Found) => ({ x: along(state, found), y: found.scores.map((score) => times * score) });
  const [grid, random] = [places(model.grid), places(model.random)];
  const back = useMemo(
    () => ground(state, model),
    [state.where, axis, state.angle, state.second, state.width, ...state.peak, model.runs],
  );
  return (
    <div class="searching-axis">
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={ticks}
        yTicks={scoreTicks[where]}
        xLabel={t.axes[where][axis]}
        yLabel={t.score[where]}
        overlay={
          <Held
            part="values"
            instead={
              <At left={2} top={2}>
                {t.waits}
              </At>
            }
          >
            <At left={2} top={2}>
              {t.tried(String(different(grid.x)), String(different(random.x)))}
            </At>
          </Held>
        }
      >
        <Held part="map" svg>
          {model.runs ? (
            <Dot {...back} r={1.75} tone="forward" opacity={0.65} />
          ) : (
            <Line {...back} tone="forward" strokeWidth={2} />
          )}
        </Held>
        <Held part="projections" svg>
          <RulesX x={grid.x} y1={grid.x.map(() => 0)} y2={grid.y} tone="ink" strokeWidth={1} />
          <Dot {...grid} r={4.5} tone="ink" symbol="square" />
          <Held part="random" svg>
            <RulesX x={random.x} y1={random.x.map(() => 0)} y2={random.y} tone="class-1" strokeWidth={1} />
            <Dot {...random} r={4.5} tone="class-1" />
          </Held>
        </Held>
      </Plane>
    </div>
  );
}

/** What lies behind the trials: the ridge seen from the side, or all runs of the sweep. */
function ground(state: State, { runs }: Model) {
  if (runs) return { x: along(state, runs), y: runs.scores.map((score) => 100 * score) };
  const k = state.axis === 'first' ? 0 : 1;
  const middle = turning(state.angle)(state.peak[0], state.peak[1])[k];
  const weight = k ? state.second : 1;
  const x = Array.from({ length: 121 }, (_, i) => half * (i / 60 - 1));
  return { x, y: x.map((u) => Math.exp(-((weight * (u - middle)) ** 2) / (2 * state.width ** 2))) };
}
