import type { ComponentChildren } from 'preact';

/**
 * SVG marks of a `Plane`, shown up to a percentage of its width: only the edge of the clip moves, nothing is redrawn.
 */
export const Reveal = ({ id, upTo, children }: { id: string; upTo: number; children: ComponentChildren }) => (
  <>
    <clipPath id={id}>
      <rect x="-2" y="-5" width={upTo + 2} height="110" />
    </clipPath>
    <g clip-path={`url(#${id})`}>{children}</g>
  </>
);
