import type { ComponentProps } from 'preact';
import { snap } from '../number';
import { useGrab } from './grab';
import { NumberField } from './NumberField';
import './PullNumber.css';

/** How far the pointer moves, in pixels: at most for one step, for the whole range unless that is many steps, for a pull. */
const stride = 7;
const wholeRange = 500;
const start = 4;
/** Steps for each pixel, at most. */
const mostSteps = 2;

type PullNumberProps = ComponentProps<typeof NumberField> & {
  /** Fills the cell of a grid, without a line of its own; there fingers pull too, elsewhere they scroll the page. */
  fills?: boolean;
};

/** A number that is dragged up and down, or typed: a `NumberField` that can be pulled. */
export function PullNumber({ fills, ...props }: PullNumberProps) {
  const { value, min, max, step, onInput } = props;
  const perPixel = Math.max(step / stride, Math.min(mostSteps * step, (max - min) / wholeRange));
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
        onInput(Math.min(max, Math.max(min, snap(current.value + way * perPixel, step))));
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
