import { useMemo, useState } from 'preact/hooks';
import type { Scale } from '../figures/scale';
import { formatStepped, rounded, snap } from '../number';
import { nearestKnob, useGrab } from './grab';
import { uncover } from './uncover';
import { useLatest } from './useLatest';
import './Handle.css';

interface PointHandleProps {
  x: Scale;
  y: Scale;
  at: readonly [x: number, y: number];
  /** Bounds of both coordinates. */
  min: number;
  max: number;
  step: number;
  label: string;
  /** A name for its position, if the two numbers are not enough. */
  text?: string;
  tone: string;
  /** The names of its quantities. */
  quantity?: string;
  class?: string;
  onInput(at: [x: number, y: number]): void;
  /** Called on the Delete key. */
  onDelete?(): void;
  /** Called on a click without a drag. */
  onClick?(): void;
  /** Called when it is released well outside the figure; until then it stays at the edge, faint. */
  onDragOut?(): void;
}

interface Grab {
  box: DOMRect;
  offset: [number, number];
  from: [number, number];
  moved: boolean;
}

/** How far beyond the figure's edge, in percent of its size, a point counts as outside. */
const outside = 6;

/** A point of a plane that can be dragged anywhere, or moved with the arrow keys. */
export function PointHandle(props: PointHandleProps) {
  const { x, y, at, min, max, step, label, text, tone, quantity } = props;
  const [isLeaving, setLeaving] = useState(false);
  const { grab, take, release } = useGrab<Grab>(({ from, moved }) => {
    setLeaving(false);
    if (moved) props.onInput(from);
  });
  const latest = useLatest({ ...props, isLeaving });

  const handlers = useMemo(() => {
    const move = (to: readonly [number, number]) => {
      const { min, max, step, onInput } = latest.current;
      const [toX, toY] = to.map((value) => Math.min(max, Math.max(min, snap(value, step))));
      onInput([toX, toY]);
    };
    const percentAt = (event: PointerEvent, box: DOMRect) => [
      ((event.clientX - box.left) / box.width) * 100,
      ((event.clientY - box.top) / box.height) * 100,
    ];
    const cancel = () => {
      release();
      setLeaving(false);
    };
    return {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        const { x, y, at } = latest.current;
        const knob = event.currentTarget as HTMLElement;
        const meant = nearestKnob(knob, event);
        if (meant !== knob) {
          event.preventDefault();
          meant.dispatchEvent(new PointerEvent(event.type, event));
          return;
        }
        const box = knob.offsetParent!.getBoundingClientRect();
        const [left, top] = percentAt(event, box);
        take(knob, event, { box, offset: [left - x(at[0]), top - y(at[1])], from: [at[0], at[1]], moved: false });
        knob.focus({ preventScroll: true });
        event.preventDefault();
      },
      onPointerMove: (event: PointerEvent) => {
        if (!grab.current) return;
        const { x, y, onDragOut } = latest.current;
        const { box, offset } = grab.current;
        const [left, top] = percentAt(event, box);
        grab.current.moved = true;
        if (onDragOut) setLeaving([left, top].some((at) => at < -outside || at > 100 + outside));
        move([x.invert(left - offset[0]), y.invert(top - offset[1])]);
      },
      onPointerUp: () => {
        const { onClick, onDragOut, isLeaving } = latest.current;
        if (grab.current && !grab.current.moved) onClick?.();
        if (grab.current && isLeaving) onDragOut?.();
        cancel();
      },
      onPointerCancel: cancel,
      onKeyDown: (event: KeyboardEvent) => {
        const { y, at, min, max, step, onClick, onDelete } = latest.current;
        const far = event.shiftKey ? 10 * step : step;
        const up = y(1) < y(0) ? far : -far; // rows of a picture are counted downwards
        const steps: Record<string, [number, number]> = {
          ArrowRight: [far, 0],
          ArrowLeft: [-far, 0],
          ArrowUp: [0, up],
          ArrowDown: [0, -up],
        };
        if (event.key in steps) move([at[0] + steps[event.key][0], at[1] + steps[event.key][1]]);
        else if (event.key === 'Home') move([min, at[1]]);
        else if (event.key === 'End') move([max, at[1]]);
        else if (event.key === 'Enter' && onClick) onClick();
        else if ((event.key === 'Delete' || event.key === 'Backspace') && onDelete) onDelete();
        else return;
        event.preventDefault();
      },
      onFocus: (event: FocusEvent) => uncover(event.currentTarget as Element),
    };
  }, []);

  // drawn again when it has changed: a figure may have forty, of which one moves
  return useMemo(() => {
    // a computed position may have any number of digits
    const [toX, toY] = at.map((value) => rounded(value, step));
    return (
      <span
        class={`handle handle-xy tone-${tone} ${isLeaving ? 'is-leaving' : ''} ${props.class ?? ''}`}
        style={{ left: `${x(at[0])}%`, top: `${y(at[1])}%` }}
        data-quantity={quantity}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={toX}
        aria-valuetext={text ?? `${formatStepped(toX, step)}, ${formatStepped(toY, step)}`}
        {...handlers}
      />
    );
  }, [x, y, at[0], at[1], min, max, step, label, text, tone, quantity, props.class, isLeaving]);
}
