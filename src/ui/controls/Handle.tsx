import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Scale } from '../figures/scale';
import { formatStepped, rounded, snap } from '../number';
import { useGrab } from './grab';
import { sliderKey } from './sliderKeys';
import { uncover } from './uncover';
import { useLatest } from './useLatest';
import './Handle.css';

interface HandleProps {
  /** The handle's place, in percent of the figure's box. */
  left: number;
  top: number;
  /** The direction in which it moves, and the scale (range 0 … 100) that converts its position to a value. */
  axis: 'x' | 'y';
  scale: Scale;
  value: number;
  min: number;
  max: number;
  step: number;
  /** What it changes, for screen readers. */
  label: string;
  /** The value in words, if the number alone is not enough. */
  valueText?: string;
  tone: string;
  /** The name of its quantity: see `src/kit/quantities.tsx`. */
  quantity?: string;
  onInput(value: number): void;
}

/** A point in a figure that can be dragged, or moved with the arrow keys: a slider without a track. */
export function Handle(props: HandleProps) {
  const { left, top, axis, scale, value, min, max, step, label, valueText, tone, quantity } = props;
  const { grab, take, release } = useGrab<{ box: DOMRect; offset: number; value: number }>(({ value }) =>
    props.onInput(value),
  );
  const latest = useLatest(props);
  const knob = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // one that is dragged upwards stays under the pointer
    if (document.activeElement === knob.current && (axis === 'x' || !grab.current))
      uncover(knob.current!, axis === 'x');
  }, [left, top]);

  const handlers = useMemo(() => {
    const move = (next: number) => {
      const { min, max, step, onInput } = latest.current;
      onInput(Math.min(max, Math.max(min, snap(next, step))));
    };
    const percentAt = (event: PointerEvent, box: DOMRect) =>
      latest.current.axis === 'x'
        ? ((event.clientX - box.left) / box.width) * 100
        : ((event.clientY - box.top) / box.height) * 100;

    return {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        const { scale, value } = latest.current;
        const knob = event.currentTarget as HTMLElement;
        const box = knob.offsetParent!.getBoundingClientRect();
        take(knob, event, { box, offset: percentAt(event, box) - scale(value), value });
        knob.focus({ preventScroll: true });
        event.preventDefault();
      },
      onPointerMove: (event: PointerEvent) => {
        if (!grab.current) return;
        const { box, offset } = grab.current;
        move(latest.current.scale.invert(percentAt(event, box) - offset));
      },
      onPointerUp: release,
      onPointerCancel: release,
      onKeyDown: (event: KeyboardEvent) => {
        const next = sliderKey(event.key, latest.current);
        if (next === null) return;
        move(next);
        event.preventDefault();
      },
      onFocus: () => uncover(knob.current!, latest.current.axis === 'x'),
    };
  }, []);

  // drawn again when it has changed: a figure may have many, of which one moves
  return useMemo(() => {
    const now = rounded(value, step); // a computed value may have any number of digits
    return (
      <span
        class={`handle handle-${axis} tone-${tone}`}
        style={{ left: `${left}%`, top: `${top}%` }}
        data-quantity={quantity}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={rounded(max, step)}
        aria-valuenow={now}
        aria-valuetext={valueText ?? formatStepped(now, step)}
        aria-orientation={axis === 'x' ? 'horizontal' : 'vertical'}
        {...handlers}
        ref={knob}
      />
    );
  }, [left, top, axis, scale, value, min, max, step, label, valueText, tone, quantity]);
}
