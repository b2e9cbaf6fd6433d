import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { follow } from '@ui/controls/follow';

type Place = [x: number, y: number];

interface CarriedProps {
  /** Whose template is looked at. */
  row: number;
  /** Tells whose template lies under the pointer. */
  onOver(row: number): void;
  children: ComponentChildren;
}

/** A picture that a hand carries over the templates; let go, it goes back to its place; Escape takes back what it chose. */
export function Carried({ row, onOver, children }: CarriedProps) {
  const grabbed = useRef<Place | null>(null);
  const before = useRef(row);
  const [by, setBy] = useState<Place | null>(null);
  const release = () => {
    grabbed.current = null;
    setBy(null);
  };
  const isCarried = by !== null;
  useEffect(() => {
    if (!isCarried) return;
    const callOff = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      onOver(before.current);
      release();
    };
    document.addEventListener('keydown', callOff);
    return () => document.removeEventListener('keydown', callOff);
  }, [isCarried, onOver]);
  return (
    <span
      class={`templates-carried ${by ? 'is-carried' : ''}`}
      style={by ? { transform: `translate(${by[0]}px, ${by[1]}px)` } : undefined}
      data-surface
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        before.current = row;
        grabbed.current = [event.clientX, event.clientY];
        follow(event.currentTarget, event);
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (!grabbed.current) return;
        setBy([event.clientX - grabbed.current[0], event.clientY - grabbed.current[1]]);
        const over = rowAt(event.currentTarget.closest('.templates')!, event.clientX, event.clientY);
        if (over !== undefined) onOver(over);
      }}
      onPointerUp={release}
      onPointerCancel={release}
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
