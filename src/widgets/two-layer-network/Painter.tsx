import { useRef, useState } from 'preact/hooks';
import { useGrab } from '@ui/controls/grab';
import { PointHandle } from '@ui/controls/PointHandle';
import { snap } from '@ui/number';
import type { Scale } from '@ui/figures/scale';
import type { Props } from './drawn';

/** A stroke leaves points this far apart; the eraser takes those as near as this. */
const apart = 0.2;

interface PainterProps extends Pick<Props, 'state' | 't' | 'set'> {
  x: Scale;
  y: Scale;
  /** The plane reaches from minus this to this. */
  extent: number;
  /** No more points than this. */
  mostOwn: number;
}

/** Lays points of one’s own: by strokes of mouse or finger, or with a brush that arrow keys move. */
export function Painter({ state, t, set, x, y, extent, mostOwn }: PainterProps) {
  const { tool, points } = state;
  const surface = useRef<HTMLDivElement>(null);
  const [brush, move] = useState<[number, number]>([0, 0]);
  const latest = useRef(points);
  latest.current = points;

  const { grab, take, release } = useGrab<{ last: readonly [number, number]; points: number[] }>(({ points }) =>
    change(points),
  );
  const change = (next: number[]) => set({ points: (latest.current = next) });
  const near = (i: number, [px, py]: readonly [number, number]) =>
    Math.hypot(latest.current[3 * i] - px, latest.current[3 * i + 1] - py) < apart;
  const erase = (at: readonly [number, number]) => {
    const left = latest.current.filter((_, k) => !near(Math.floor(k / 3), at));
    if (left.length < latest.current.length) change(left);
  };
  const paint = (at: readonly [number, number]) => {
    if (tool === 'erase') return erase(at);
    if (latest.current.length >= 3 * mostOwn) return;
    change([...latest.current, ...at, tool === 'round' ? 0 : 1]);
  };
  const placeOf = (event: PointerEvent): [number, number] => {
    const box = surface.current!.getBoundingClientRect();
    const value = (percent: number, scale: Scale) =>
      snap(Math.max(-extent, Math.min(extent, scale.invert(percent))), 0.01);
    return [
      value((100 * (event.clientX - box.left)) / box.width, x),
      value((100 * (event.clientY - box.top)) / box.height, y),
    ];
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const last = placeOf(event);
    take(surface.current!, event, { last, points: latest.current });
    paint(last);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = grab;
    if (!current) return;
    const at = placeOf(event);
    if (Math.hypot(at[0] - current.last[0], at[1] - current.last[1]) < apart) return;
    paint((current.last = at));
  };
  return (
    <>
      <div
        ref={surface}
        class="playnet-canvas"
        {...{ onPointerDown, onPointerMove }}
        onPointerUp={release}
        onPointerCancel={release}
      />
      <PointHandle
        {...{ x, y }}
        at={brush}
        min={-extent}
        max={extent}
        step={0.1}
        label={t.brush(t.controls.tool.options[tool])}
        tone={tool === 'erase' ? 'ink' : `class-${tool === 'round' ? 0 : 1}`}
        class="playnet-brush"
        onInput={move}
        onClick={() => paint(brush)}
        onDelete={() => erase(brush)}
      />
      {points.length >= 3 * mostOwn && <p class="playnet-full">{t.full(mostOwn)}</p>}
    </>
  );
}
