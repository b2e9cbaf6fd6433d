import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import { useGrab } from './grab';
import { NumberField } from './NumberField';
import { pulledBy, pullsFrom } from './pulledBy';
import { useLatest } from './useLatest';
import './PullNumber.css';

type PullNumberProps = ComponentProps<typeof NumberField> & {
  /**
   * Whether it fills the cell of a grid, without an underline; there a touch drags it too, elsewhere it scrolls the
   * page.
   */
  fills?: boolean;
};

/** A number that is typed, or dragged: up or to the right it grows. A `NumberField` that can be pulled. */
export function PullNumber({ fills = false, ...props }: PullNumberProps) {
  const { value, min, max, step, label, tone, quantity, whole, isEmpty } = props;
  const { grab, take, release } = useGrab<{ x: number; y: number; value: number; pulled: boolean }>(
    ({ value, pulled }) => pulled && props.onInput(value),
  );
  const latest = useLatest({ ...props, fills });
  const { onInput, ...handlers } = useMemo(
    () => ({
      onInput: (next: number) => latest.current.onInput(next),
      onPointerDown: (event: PointerEvent) => {
        const { value, fills } = latest.current;
        if (event.button !== 0 || (!fills && event.pointerType !== 'mouse')) return;
        const knob = event.currentTarget as Element;
        take(knob, event, { x: event.clientX, y: event.clientY, value, pulled: false });
      },
      onMouseDown: (event: MouseEvent) => {
        // otherwise the browser would select the number, and drag the selection
        if (grab.current) event.preventDefault();
      },
      onPointerMove: (event: PointerEvent) => {
        const { current } = grab;
        if (!current) return;
        const way = event.clientX - current.x + current.y - event.clientY;
        if (!current.pulled && Math.abs(way) < pullsFrom) return;
        if (!current.pulled) {
          current.pulled = true;
          fieldIn(event)?.blur(); // commits what was typed before
        }
        latest.current.onInput(pulledBy(way, current.value, latest.current));
      },
      onPointerUp: (event: PointerEvent) => {
        if (grab.current?.pulled === false && event.pointerType === 'mouse') fieldIn(event)?.focus();
        release();
      },
      onPointerCancel: release,
    }),
    [],
  );
  // drawn again when it has changed: a figure may have many, of which one is pulled
  return useMemo(
    () => (
      <span class={`pull-number ${fills ? 'is-filling' : ''}`} {...handlers}>
        <NumberField {...{ value, min, max, step, label, tone, quantity, whole, isEmpty, onInput }} />
      </span>
    ),
    [value, min, max, step, label, tone, quantity, whole, isEmpty, fills],
  );
}

const fieldIn = ({ currentTarget }: Event) => (currentTarget as Element).querySelector('input');
