import type { ComponentChildren } from 'preact';
import { Held } from '@kit/Held';

const horse = 7;

/** What shows the row of a class: a page may ask for the horse’s. */
export function Template({ c, digits, children }: { c: number; digits: boolean; children: ComponentChildren }) {
  if (c !== horse || digits) return <>{children}</>;
  return (
    <Held part="horse" instead={<span class="templates-covered">?</span>}>
      {children}
    </Held>
  );
}
