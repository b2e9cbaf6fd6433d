import type { ComponentChildren } from 'preact';
import { formatStepped, snap } from '../number';
import { useGrab } from './grab';
import { sliderKey } from './sliderKeys';
import './Scrub.css';

interface ScrubProps {
  value: number;
  min: number;
  max: number;
  step: number;
  label: string;
  class?: string;
  children: ComponentChildren;
  onInput(value: number): void;
}

/** The pointer distance for one step, in pixels. */
const stride = 3;

/** Something whose value grows when it is dragged to the right and shrinks when it is dragged to the left. */
export function Scrub({ value, min, max, step, label, class: name = '', children, onInput }: ScrubProps) {
  const { grab, take, release } = useGrab<{ at: number; value: number }>(({ value }) => onInput(value));
  const move = (next: number) => onInput(Math.min(max, Math.max(min, snap(next, step))));
  return (
    <span
      class={`scrub ${name}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={formatStepped(value, step)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        take(event.currentTarget, event, { at: event.clientX, value });
        event.currentTarget.focus({ preventScroll: true });
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        const { current } = grab;
        if (current) move(current.value + Math.round((event.clientX - current.at) / stride) * step);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={(event) => {
        const next = sliderKey(event.key, { value, min, max, step });
        if (next === null) return;
        move(next);
        event.preventDefault();
      }}
    >
      {children}
    </span>
  );
}
