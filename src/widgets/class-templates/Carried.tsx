import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useGrab } from '@ui/controls/grab';

type Place = [x: number, y: number];

interface CarriedProps {
  /** Whose template is looked at. */
  row: number;
  /** Tells whose template lies under the pointer. */
  onOver(row: number): void;
  children: ComponentChildren;
}

/** A picture that a hand carries, smaller than they are, over the templates; let go, it goes back to its place; Escape takes back what it chose. */
export function Carried({ row, onOver, children }: CarriedProps) {
  const [by, setBy] = useState<Place | null>(null);
  const [grip, setGrip] = useState('');
  const { grab, take, release } = useGrab<{ at: Place; row: number }>(({ row }) => {
    setBy(null);
    onOver(row);
  });
  const letGo = () => {
    release();
    setBy(null);
  };
  return (
    <span
      class={`templates-carried ${by ? 'is-carried' : ''}`}
      style={by ? { transform: `translate(${by[0]}px, ${by[1]}px) scale(0.5)`, transformOrigin: grip } : undefined}
      data-surface
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const { left, top } = event.currentTarget.getBoundingClientRect();
        setGrip(`${event.clientX - left}px ${event.clientY - top}px`);
        take(event.currentTarget, event, { at: [event.clientX, event.clientY], row });
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (!grab.current) return;
        const { at } = grab.current;
        setBy([event.clientX - at[0], event.clientY - at[1]]);
        const over = rowAt(event.currentTarget.closest('.templates')!, event.clientX, event.clientY);
        if (over !== undefined) onOver(over);
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      {children}
    </span>
  );
}

/** The row of the template at a place of the page, of this figure alone. */
function rowAt(figure: Element, x: number, y: number): number | undefined {
  const button = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-row]'))
    .find((found) => found && figure.contains(found));
  return button ? Number(button.dataset.row) : undefined;
}
