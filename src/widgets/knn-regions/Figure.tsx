import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { PointHandle } from '@ui/controls/PointHandle';
import { Plane } from '@ui/figures/Plane';
import { regionPath } from '@ui/figures/regions';
import { horizontal, vertical } from '@ui/figures/scale';
import { snap } from '@ui/number';
import { classOf, columns, extent, mostClasses, mostPoints, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-extent, extent);
const y = vertical(-extent, extent);
const ticks = [-1, 0, 1];
const classes = Array.from({ length: mostClasses }, (_, c) => c);

export interface State extends ModelState {
  tool: 'move' | 'add' | 'remove';
  paint: '0' | '1' | '2' | '3' | '4';
}

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, describedBy }: Props) {
  const { points, tool, paint, metric, angle } = state;
  const { cells, count } = model;
  const regions = useMemo(
    () => classes.map((c) => <path key={c} class={`regions-area tone-class-${c}`} d={regionPath(cells, columns, c)} />),
    [cells],
  );
  const change = (i: number, [px, py]: [number, number]) =>
    set({ points: points.map((value, at) => (at === 3 * i ? px : at === 3 * i + 1 ? py : value)) });
  const remove = (i: number) => set({ points: points.filter((_, at) => Math.floor(at / 3) !== i) });
  const onPlaneClick = (event: MouseEvent) => {
    if (tool !== 'add' || points.length >= 3 * mostPoints) return;
    if ((event.target as Element).closest('.handle')) return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const at = [
      x.invert(((event.clientX - box.left) / box.width) * 100),
      y.invert(((event.clientY - box.top) / box.height) * 100),
    ];
    set({
      points: [...points, ...at.map((value) => snap(Math.max(-extent, Math.min(extent, value)), 0.01)), Number(paint)],
    });
  };
  return (
    <div class={`regions is-${tool}`}>
      <div onClick={onPlaneClick}>
        <Plane
          x={x}
          y={y}
          describedBy={describedBy}
          xTicks={ticks}
          yTicks={ticks}
          overlay={Array.from({ length: points.length / 3 }, (_, i) => {
            const c = classOf(points[3 * i + 2]);
            return (
              <PointHandle
                key={i}
                {...{ x, y }}
                at={[points[3 * i], points[3 * i + 1]]}
                min={-extent}
                max={extent}
                step={0.01}
                label={t.point(i + 1, t.classes[c])}
                tone={`class-${c}`}
                class={`regions-point shape-${c}`}
                onInput={(at) => change(i, at)}
                onDelete={() => remove(i)}
                onClick={tool === 'remove' ? () => remove(i) : undefined}
              />
            );
          })}
        >
          {regions}
        </Plane>
      </div>
      <figure class="regions-ball">
        <svg viewBox="-1.35 -1.35 2.7 2.7" aria-hidden="true">
          <g transform={`rotate(${-angle})`}>
            <path class="regions-axes" d="M-1.3 0H1.3M0 -1.3V1.3" />
            {metric === 'l1' && <path class="regions-unit" d="M1 0L0 1L-1 0L0 -1z" />}
          </g>
          {metric === 'l2' && <circle class="regions-unit" r="1" />}
        </svg>
        <figcaption>
          {t.ball[metric]}
          {count === 0 && <b>{t.none}</b>}
          {points.length >= 3 * mostPoints && <b>{t.full}</b>}
        </figcaption>
      </figure>
    </div>
  );
}
