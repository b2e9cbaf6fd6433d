import type { ComponentChildren } from 'preact';

/** SVG marks of a `Plane` up to so many percent of its width: what is drawn stays, and only its edge moves. */
export const Reveal = ({ id, upTo, children }: { id: string; upTo: number; children: ComponentChildren }) => (
  <>
    <clipPath id={id}>
      <rect x="-2" y="-5" width={upTo + 2} height="110" />
    </clipPath>
    <g clip-path={`url(#${id})`}>{children}</g>
  </>
);
