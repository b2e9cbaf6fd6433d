import type { ComponentProps } from 'preact';
import { useGrab } from './grab';
import { NumberField } from './NumberField';
import { pulledBy, pullsFrom } from './pulledBy';
import './PullNumber.css';

type PullNumberProps = ComponentProps<typeof NumberField> & {
  /**
   * Whether it fills the cell of a grid, without an underline; there a touch drags it too, elsewhere it scrolls the
   * page.
   */
  fills?: boolean;
};

/** A number that is typed, or dragged: up or to the right it grows. A `NumberField` that can be pulled. */
export function PullNumber({ fills, ...props }: PullNumberProps) {
  const { value, onInput } = props;
  const { grab, take, release } = useGrab<{ x: number; y: number; value: number; pulled: boolean }>(
    ({ value, pulled }) => pulled && onInput(value),
  );
  return (
    <span
      class={`pull-number ${fills ? 'is-filling' : ''}`}
      onPointerDown={(event) => {
        if (event.button !== 0 || (!fills && event.pointerType !== 'mouse')) return;
        take(event.currentTarget, event, { x: event.clientX, y: event.clientY, value, pulled: false });
      }}
      onMouseDown={(event) => {
        // otherwise the browser would select the number, and drag the selection
        if (grab.current) event.preventDefault();
      }}
      onPointerMove={(event) => {
        const { current } = grab;
        if (!current) return;
        const way = event.clientX - current.x + current.y - event.clientY;
        if (!current.pulled && Math.abs(way) < pullsFrom) return;
        if (!current.pulled) {
          current.pulled = true;
          event.currentTarget.querySelector('input')?.blur(); // commits what was typed before
        }
        onInput(pulledBy(way, current.value, props));
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
