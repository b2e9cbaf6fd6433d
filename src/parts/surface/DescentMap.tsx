import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { PointHandle } from '@ui/controls/PointHandle';
import type { LinedMap } from './contourLines';
import { Contours } from './Contours';
import { At, Plane } from '@ui/figures/Plane';
import { pathOf, pointsOf } from './polyline';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import { apart } from './apart';
import type { DrawnPath } from './drawnPath';
import { headOf } from './head';
import './DescentMap.css';

interface DescentMapProps {
  map: LinedMap;
  /** The map shows x and y from −span to span. */
  span: number;
  paths: readonly DrawnPath[];
  /** The number of steps of the paths that are drawn. */
  upTo: number;
  start: readonly number[];
  /** The label of the start's handle. */
  label: string;
  labelledBy: string;
  /** Places marked with a cross. */
  minima?: readonly (readonly [x: number, y: number])[];
  /** Further SVG marks, and HTML laid over them, placed by the map's own scales. */
  marks?(x: Scale, y: Scale): ComponentChildren;
  words?(x: Scale, y: Scale): ComponentChildren;
  onStart(start: [x: number, y: number]): void;
}

/** A surface seen from above with paths down it, and a start that can be dragged. */
export function DescentMap(props: DescentMapProps) {
  const { map, span, paths, upTo, start, label, labelledBy, minima = [], marks, words, onStart } = props;
  const x = useMemo(() => horizontal(-span, span), [span]);
  const y = useMemo(() => vertical(-span, span), [span]);
  const points = useMemo(() => paths.map((path) => pointsOf(x, y, path.x, path.y)), [paths, x, y]);
  const heads = headsOf(paths, upTo, span, x, y);
  return (
    <div class="descent-map">
      <Plane
        {...{ x, y, labelledBy }}
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
            {heads.map(({ mark, tone, isPale, isGone, at: [left, top] }, i) => {
              // a dot that has left the start is seen beside it: its first steps may be small
              const kind = mark
                ? 'badge'
                : `${isOver(heads, i) ? 'at-ring' : 'at-dot'} ${upTo > 0 ? 'is-under-way' : ''}`;
              const look = `${kind} ${isGone ? 'is-gone' : ''} ${isPale ? 'descent-map-pale' : ''}`;
              return (
                <At key={i} {...{ left, top }} class={`${look} tone-${tone}`}>
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
        {heads.map(
          ({ tone, at, from }, i) =>
            from && (
              <path key={`leader ${i}`} class={`descent-map-leader tone-${tone}`} d={`M${at.join()}L${from.join()}`} />
            ),
        )}
        {marks?.(x, y)}
      </Plane>
    </div>
  );
}

/** Whether a head would cover the dot of another: it is drawn around that. */
const isOver = (heads: ReturnType<typeof headsOf>, i: number) =>
  heads
    .slice(0, i)
    .some(({ at, isPale }) => !isPale && Math.hypot(at[0] - heads[i].at[0], at[1] - heads[i].at[1]) < 0.5);

/** Where the heads of the paths are drawn, in percent; badges do not overlap. */
function headsOf(paths: readonly DrawnPath[], upTo: number, span: number, x: Scale, y: Scale) {
  const heads = paths.flatMap((path) => {
    const head = headOf(path, upTo, span);
    if (!head || (head.isGone && !path.mark)) return [];
    return [{ ...path, isGone: head.isGone, at: [x(head.at[0]), y(head.at[1])] as [number, number] }];
  });
  const marked = heads.filter(({ mark }) => mark).map(({ at }) => at);
  // before the first step, all are under the start’s handle
  const badges = upTo > 0 ? apart(marked) : [...marked];
  return heads.map((head) => (head.mark ? { ...head, from: head.at, at: badges.shift()! } : { ...head, from: null }));
}
