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

/** A number that can be dragged up and down, or typed: a draggable `NumberField`. */
export function PullNumber({ fills, ...props }: PullNumberProps) {
  const { value, onInput } = props;
  const { grab, take, release } = useGrab<{ at: number; value: number; pulled: boolean }>(
    ({ value, pulled }) => pulled && onInput(value),
  );
  return (
    <span
      class={`pull-number ${fills ? 'is-filling' : ''}`}
      onPointerDown={(event) => {
        if (event.button !== 0 || (!fills && event.pointerType !== 'mouse')) return;
        take(event.currentTarget, event, { at: event.clientY, value, pulled: false });
      }}
      onMouseDown={(event) => {
        // otherwise the browser would select the number, and drag the selection
        if (grab.current) event.preventDefault();
      }}
      onPointerMove={(event) => {
        const { current } = grab;
        if (!current) return;
        const way = current.at - event.clientY;
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
