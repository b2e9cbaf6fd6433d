import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './Views.css';

/**
 * One of several views of a figure, by name. Those that were shown before stay on the page, out of sight and as they were
 * last drawn, so that going back to one makes nothing anew.
 */
export function Views({ shown, children }: { shown: string; children: ComponentChildren }) {
  const { current: views } = useRef(new Map<string, ComponentChildren>());
  views.set(shown, children);
  return (
    <>
      {[...views].map(([name, view]) => (
        <div key={name} data-away={name !== shown || undefined}>
          {view}
        </div>
      ))}
    </>
  );
}
