import type { FigureOf } from '@kit/defineWidget';
import { Contours } from '@parts/surface/Contours';
import { Button } from '@ui/controls/Button';
import { PointHandle } from '@ui/controls/PointHandle';
import { Segments } from '@ui/controls/Segments';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Follows } from '@ui/Follows';
import { formatNumber, snap } from '@ui/number';
import { Line } from '@ui/plot/marks';
import { hills } from './hills';
import { mostTaps, span, type Model, type State as ModelState } from './model';
import { Race } from './Race';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';

interface State extends ModelState {
  lifted: boolean;
  finger: number[];
}
type Props = FigureOf<State, Model, Strings>;
type Point = readonly [x: number, y: number];

const x = horizontal(-span, span);
const y = vertical(-span, span);
const ticks = [-3, -2, -1, 0, 1, 2, 3];
/** The names of the height of a tap: the lowest so far, the last. */
const namesOf = (tap: number, best: number, last: number) =>
  [tap === best && 'fog-hill.best', tap === last && 'fog-hill.last'].filter(Boolean).join(' ') || undefined;
const written = (loss: number) => formatNumber(loss, 2, true);

const counts = ['2', '10', '30'] as const;
/** What was felt says nothing of another loss. */
const afresh = { taps: [], lifted: false };

export function Figure({ state, model, t, set, id, labelledBy }: Props) {
  const { lifted, finger, hill, weights } = state;
  const { places, heights, best, map, walked, lowest } = model;
  const isFull = places.length >= mostTaps;
  const tap = (at: Point) => {
    set((now) => (now.taps.length < 2 * mostTaps ? { finger: [...at], taps: [...now.taps, ...at] } : {}));
  };
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('.handle')) return;
    const box = (event.currentTarget as Element).querySelector('.plane')!.getBoundingClientRect();
    const at = [
      x.invert(((event.clientX - box.left) / box.width) * 100),
      y.invert(((event.clientY - box.top) / box.height) * 100),
    ];
    // what is clicked beside the map is no place on it
    if (at.every((value) => Math.abs(value) <= span)) tap([snap(at[0], 0.01), snap(at[1], 0.01)]);
  };
  const [high, low] = [Math.max(...heights), Math.min(...heights)];
  /** How low a tap is among all: its colour. */
  const lowness = (height: number) => ({ '--low': high > low ? (high - height) / (high - low) : 1 });
  return (
    <div class={`fog ${lifted ? 'is-lifted' : ''}`}>
      <div class="fog-which needs-script">
        <Segments
          id={`${id}-weights`}
          label={t.controls.weights.label}
          options={counts.map((value) => ({ value, label: value }))}
          value={weights}
          onChange={(next) => set({ weights: next, ...afresh })}
        />
        <button type="button" class="button" onClick={() => set({ hill: (hill % hills) + 1, ...afresh })}>
          {t.another}
        </button>
      </div>
      <div class="fog-plane" data-surface onClick={onClick}>
        <Plane
          {...{ x, y, labelledBy }}
          xTicks={ticks}
          yTicks={ticks}
          xLabel={t.w1}
          yLabel={t.w2}
          ground={lifted && <Contours map={map} />}
          overlay={
            <>
              {places.map(([px, py], i) => (
                <At
                  key={i}
                  left={x(px)}
                  top={y(py)}
                  class={`fog-tap ${i === best ? 'is-best' : ''} ${i === places.length - 1 ? 'is-last' : ''}`}
                >
                  <i style={lowness(heights[i])} />
                  <b data-quantity={namesOf(i, best, places.length - 1)}>{written(heights[i])}</b>
                </At>
              ))}
              {lifted &&
                weights === '2' &&
                lowest.places.map(([px, py]) => (
                  <At key={px} left={x(px)} top={y(py)} class="fog-lowest" quantity="fog-hill.lowest">
                    ×
                  </At>
                ))}
              <PointHandle
                {...{ x, y }}
                at={[finger[0], finger[1]]}
                min={-span}
                max={span}
                step={0.01}
                label={t.finger}
                tone="margin"
                class="fog-finger"
                onInput={(at) => set({ finger: at })}
                onClick={() => tap([finger[0], finger[1]])}
              />
            </>
          }
        >
          {lifted && <Line x={walked.x} y={walked.y} tone="correct" quantity="fog-hill.walked" strokeWidth={2.5} />}
        </Plane>
      </div>
      <div class="fog-aside">
        <dl>
          <dt>{t.last}</dt>
          <dd
            class="fog-loss"
            style={places.length ? lowness(heights[heights.length - 1]) : undefined}
            data-quantity="fog-hill.last"
          >
            {places.length ? formatNumber(heights[heights.length - 1], 3, true) : '?'}
          </dd>
          <dt>{t.best}</dt>
          <dd data-quantity="fog-hill.best">{places.length ? formatNumber(heights[best], 3, true) : '?'}</dd>
          <dt>{t.taps}</dt>
          <dd>{places.length}</dd>
        </dl>
        <p class="fog-row">
          <Button class="button needs-script" off={!places.length} onClick={() => set(afresh)}>
            {t.clear}
          </Button>
          {places.length > 1 && (
            <span class="fog-key" aria-hidden="true">
              {t.dots} {t.high} <i /> {t.low}
            </span>
          )}
          {lifted && (
            <span class="fog-key is-map" aria-hidden="true">
              {t.map} {t.high} <i /> {t.low}
            </span>
          )}
        </p>
        <Follows class="fog-told">
          {lifted ? (
            <div class="fog-race">
              {weights !== '2' && <p>{t.cut(weights)}</p>}
              <Race {...{ model, t, labelledBy }} />
            </div>
          ) : (
            <p>{isFull ? t.full : weights === '2' ? t.hint : t.others(Number(weights) - 2)}</p>
          )}
        </Follows>
      </div>
    </div>
  );
}
