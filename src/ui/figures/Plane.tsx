import { createContext, type ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { marksIn, useListed } from '../plot/charts';
import { axisOf, type Tick } from '../plot/spec';
import { readTick } from '../plot/ticks';
import { steady } from '../steady';
import type { Scale } from './scale';
import './Plane.css';

/** The scales of a plane, for the marks in it. */
export const Scales = createContext<{ x: Scale; y: Scale }>(null as never);

interface PlaneProps {
  x: Scale;
  y: Scale;
  /** The id of the sentence that labels the figure's pictures. */
  labelledBy: string;
  xLabel?: ComponentChildren;
  yLabel?: ComponentChildren;
  xTicks?: readonly Tick[];
  yTicks?: readonly Tick[];
  /** SVG marks beneath all others that do not change when those do: in an SVG of their own, to avoid layout. */
  ground?: ComponentChildren;
  /** SVG marks, in percent of the plane (`x(value)`, `y(value)`); strokes keep their width. */
  children: ComponentChildren;
  /** HTML laid over the marks: handles, dots, text; placed with `At`. */
  overlay?: ComponentChildren;
}

/**
 * A plane with two axes. The marks stretch with the box while strokes and text keep their size, so that one drawing,
 * made at build time, fits both a phone and a wide page.
 */
export function Plane({ x, y, labelledBy, xLabel, yLabel, xTicks, yTicks, ground, children, overlay }: PlaneProps) {
  const plane = useRef<HTMLDivElement>(null);
  const ticks = { x: () => xTicks ?? x.ticks(6), y: () => yTicks ?? y.ticks(5) };
  useListed(plane, () => ({
    x: axisOf(x, xLabel, ticks.x()),
    y: axisOf(y, yLabel, ticks.y()),
    marks: marksIn(plane.current),
  }));
  const xs = useMemo(() => read(ticks.x()), [x, xTicks?.join()]);
  const ys = useMemo(() => read(ticks.y()), [y, yTicks?.join()]);
  const scales = useMemo(() => ({ x, y }), [x, y]);
  const grid = useMemo(
    () => (
      <g class="plane-grid">
        {ys.map(([tick]) => (
          <path key={tick} d={`M0 ${y(tick)}H100`} class={tick === 0 ? 'plane-zero' : undefined} />
        ))}
      </g>
    ),
    [y, ys],
  );
  const words = useMemo(
    () => (
      <div class="plane-words" aria-hidden="true">
        {xs.map(([tick, text]) => (
          <span
            key={`x${tick}`}
            class={`plane-tick-x ${x(tick) > 97 ? 'is-last' : ''}`}
            style={{ left: `${x(tick)}%` }}
          >
            {text}
          </span>
        ))}
        {ys.map(([tick, text]) => (
          <span key={`y${tick}`} class="plane-tick-y" style={{ top: `${y(tick)}%` }}>
            {text}
          </span>
        ))}
        {xLabel && <span class="plane-label-x">{xLabel}</span>}
        {yLabel && <span class="plane-label-y">{yLabel}</span>}
      </div>
    ),
    [x, y, xLabel, yLabel, xs, ys],
  );
  return (
    <div ref={plane} class="plane">
      {ground && (
        <svg class="plane-marks" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {ground}
        </svg>
      )}
      <svg class="plane-marks" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby={labelledBy}>
        {grid}
        <Scales.Provider value={scales}>{children}</Scales.Provider>
      </svg>
      {words}
      {overlay}
    </div>
  );
}

const read = (ticks: readonly Tick[]) => ticks.map(readTick) as [number, string][];

interface AtProps {
  left: number;
  top: number;
  class?: string;
  /** The name of its quantity. */
  quantity?: string;
  children?: ComponentChildren;
}

/** Puts a piece of HTML at a position of a plane, given in percent; a figure may have many, of which few have changed. */
export const At = steady(({ left, top, class: name = '', quantity, children }: AtProps) => (
  <span class={`at ${name}`} data-quantity={quantity} style={{ left: `${left}%`, top: `${top}%` }} aria-hidden="true">
    {children}
  </span>
));
