import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { PointHandle } from '@ui/controls/PointHandle';
import type { HeightMap } from '@lib/graph/heightMap';
import { Contours } from './Contours';
import { At, Plane } from '@ui/figures/Plane';
import { pathOf, pointsOf } from './polyline';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import type { DrawnPath } from './drawnPath';
import { headOf } from './head';
import './DescentMap.css';

interface DescentMapProps {
  map: HeightMap;
  /** The map shows x and y from −span to span. */
  span: number;
  paths: readonly DrawnPath[];
  /** How many steps of the paths are drawn. */
  upTo: number;
  start: readonly number[];
  /** The name of the start's handle. */
  label: string;
  describedBy: string;
  /** Places marked with a cross. */
  minima?: readonly (readonly [x: number, y: number])[];
  /** More SVG marks and more HTML over them, placed by the map's own scales. */
  marks?(x: Scale, y: Scale): ComponentChildren;
  words?(x: Scale, y: Scale): ComponentChildren;
  onStart(start: [x: number, y: number]): void;
}

/** A surface seen from above with paths down it, and a start that can be dragged. */
export function DescentMap(props: DescentMapProps) {
  const { map, span, paths, upTo, start, label, describedBy, minima = [], marks, words, onStart } = props;
  const x = useMemo(() => horizontal(-span, span), [span]);
  const y = useMemo(() => vertical(-span, span), [span]);
  const points = useMemo(() => paths.map((path) => pointsOf(x, y, path.x, path.y)), [paths, x, y]);
  return (
    <div class="descent-map">
      <Plane
        {...{ x, y, describedBy }}
        xTicks={x.ticks(4)}
        yTicks={y.ticks(4)}
        ground={<Contours map={map} />}
        overlay={
          <>
            {minima.map(([mx, my]) => (
              <At key={`${mx} ${my}`} left={x(mx)} top={y(my)} class="descent-map-minimum">
                ×
              </At>
            ))}
            {paths.map(({ mark, tone, isPale, ...path }, i) => {
              const head = headOf(path, upTo, span);
              if (!head || (head.isGone && !mark)) return null;
              const look = `${mark ? 'badge' : 'at-dot'} ${head.isGone ? 'is-gone' : ''} ${isPale ? 'descent-map-pale' : ''}`;
              return (
                <At key={i} left={x(head.at[0])} top={y(head.at[1])} class={`${look} tone-${tone}`}>
                  {mark}
                </At>
              );
            })}
            {words?.(x, y)}
            <PointHandle
              {...{ x, y, label }}
              at={[start[0], start[1]]}
              min={-span}
              max={span}
              step={span / 200}
              tone="muted"
              onInput={onStart}
            />
          </>
        }
      >
        {paths.map(({ tone, quantity, isPale }, i) => (
          <path
            key={i}
            class={`descent-map-way tone-${tone} ${isPale ? 'descent-map-pale' : ''}`}
            data-quantity={quantity}
            d={pathOf(points[i], upTo + 1)}
          />
        ))}
        {marks?.(x, y)}
      </Plane>
    </div>
  );
}
