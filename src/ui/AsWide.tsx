import './AsWide.css';

/** A text with a number in it that is always as wide as its longest: what stands beside it stays where it is. */
export const AsWide = ({ as, children }: { as: string; children: string }) => (
  <span class="as-wide" data-as={as}>
    {children}
  </span>
);
