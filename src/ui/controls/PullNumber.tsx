import type { ComponentProps } from 'preact';
import { useRef } from 'preact/hooks';
import { snap } from '../number';
import { follow } from './follow';
import { NumberField } from './NumberField';
import './PullNumber.css';

/** How far the pointer moves for one step, in pixels, and for a pull to be no click. */
const stride = 7;
const start = 4;

/** A number that is pulled up and down, or typed: `NumberField` with a hand on it. */
export function PullNumber(props: ComponentProps<typeof NumberField>) {
  const { value, min, max, step, onInput } = props;
  const grab = useRef<{ at: number; value: number; pulled: boolean } | null>(null);
  const release = () => (grab.current = null);
  return (
    <span
      class="pull-number"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        grab.current = { at: event.clientY, value, pulled: false };
        follow(event.currentTarget, event);
      }}
      onMouseDown={(event) => {
        // else the browser would select the number, and drag the selection
        if (grab.current) event.preventDefault();
      }}
      onPointerMove={(event) => {
        const { current } = grab;
        if (!current) return;
        const way = current.at - event.clientY;
        if (!current.pulled && Math.abs(way) < start) return;
        if (!current.pulled) {
          current.pulled = true;
          event.currentTarget.querySelector('input')?.blur(); // what was typed before counts
        }
        onInput(Math.min(max, Math.max(min, snap(current.value + Math.round(way / stride) * step, step))));
      }}
      onPointerUp={(event) => {
        if (grab.current?.pulled === false && event.pointerType === 'mouse') event.currentTarget.querySelector('input')?.focus(); // prettier-ignore
        release();
      }}
      onPointerCancel={release}
    >
      <NumberField {...props} />
    </span>
  );
}
