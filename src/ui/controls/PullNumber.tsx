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
        if (event.button === 0) grab.current = { at: event.clientY, value, pulled: false };
      }}
      onPointerMove={(event) => {
        const { current } = grab;
        if (!current || (event.pointerType === 'mouse' && !event.buttons)) return release();
        const way = current.at - event.clientY;
        if (!current.pulled && Math.abs(way) < start) return;
        if (!current.pulled) {
          current.pulled = true;
          follow(event.currentTarget, event);
          event.currentTarget.querySelector('input')?.blur(); // it would keep what was typed, and its selection
        }
        onInput(Math.min(max, Math.max(min, snap(current.value + Math.round(way / stride) * step, step))));
      }}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <NumberField {...props} />
    </span>
  );
}
