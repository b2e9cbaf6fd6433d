import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDeferred } from './useDeferred';

/**
 * What is read beside a picture, such as a table of its numbers: it is drawn one frame later, so that the picture follows
 * the reader's hand first; at once where the hand or the focus is in it.
 */
export function Follows({ class: name, children }: { class?: string; children: ComponentChildren }) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const deferred = useDeferred(children);
  const isInHand = box?.matches(':active, :focus-within');
  return (
    <div ref={setBox} class={name}>
      {isInHand ? children : deferred}
    </div>
  );
}
