import type { ComponentChildren } from 'preact';
import { useGrab } from './grab';
import './Turnable.css';

interface TurnableProps {
  /** The rotation about the vertical axis, and the elevation of the viewpoint, in degrees. */
  turn: readonly [yaw: number, pitch: number];
  /** Bounds of the elevation. */
  lowest?: number;
  highest?: number;
  /** The label for screen readers. */
  label: string;
  class?: string;
  onTurn(turn: [yaw: number, pitch: number]): void;
  children: ComponentChildren;
}

/** Degrees per pixel of a drag, and per press of an arrow key. */
const perPixel = 0.5;
const perKey = 5;

/** A picture of a solid that can be turned by dragging, or with the arrow keys. */
export function Turnable(props: TurnableProps) {
  const { turn, lowest = 10, highest = 90, label, onTurn, children } = props;
  const { grab, take, release } = useGrab<{ x: number; y: number; turn: readonly [number, number] }>(({ turn }) =>
    onTurn([turn[0], turn[1]]),
  );
  const move = (yaw: number, pitch: number) =>
    onTurn([((((yaw + 180) % 360) + 360) % 360) - 180, Math.min(highest, Math.max(lowest, pitch))]);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    take(event.currentTarget as HTMLElement, event, { x: event.clientX, y: event.clientY, turn });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!grab.current) return;
    const { x, y, turn: from } = grab.current;
    // a vertical swipe scrolls the page; a horizontal one turns the solid
    const tilt = event.pointerType === 'touch' ? 0 : (event.clientY - y) * perPixel;
    move(from[0] + (event.clientX - x) * perPixel, from[1] + tilt);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [yaw, pitch] = turn;
    if (event.key === 'ArrowRight') move(yaw + perKey, pitch);
    else if (event.key === 'ArrowLeft') move(yaw - perKey, pitch);
    else if (event.key === 'ArrowUp') move(yaw, pitch + perKey);
    else if (event.key === 'ArrowDown') move(yaw, pitch - perKey);
    else if (event.key === 'Home') onTurn([-180, pitch]);
    else if (event.key === 'End') onTurn([180, pitch]);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class={`turnable ${props.class ?? ''}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={-180}
      aria-valuemax={180}
      aria-valuenow={turn[0]}
      aria-valuetext={`${Math.round(turn[0])}°, ${Math.round(turn[1])}°`}
      {...{ onPointerDown, onPointerMove, onKeyDown }}
      onPointerUp={release}
      onPointerCancel={release}
    >
      {children}
    </div>
  );
}
