import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether a part of the figure is held back until the reader has answered the question that asks for it. */
export const IsHeld = createContext<(part: string) => boolean>(() => false);

/** True where what is held back is left out, not hidden: for tests that look for what gives an answer away. */
export const LeavesOut = createContext(false);

interface HeldProps {
  /** The part's name, one of the `parts` of its widget. */
  part: string;
  /** True inside an SVG. */
  svg?: boolean;
  /** What is shown in its place until then; without it, its place stays empty. */
  instead?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * A part of a figure that gives away the answer to a question on the page: a curve, a mark, a caption. It is on the page
 * from the start, for paper and for readers without scripts, and is hidden until the reader has answered.
 */
export function Held({ part, svg, instead, children }: HeldProps) {
  const held = useContext(IsHeld)(part);
  const leavesOut = useContext(LeavesOut);
  if (!held) return <>{children}</>;
  const Wrapper = svg ? 'g' : 'span';
  return (
    <>
      {instead && (
        <Wrapper class="held-instead" data-part={part}>
          {instead}
        </Wrapper>
      )}
      {!leavesOut && (
        <Wrapper class="held" data-part={part}>
          {children}
        </Wrapper>
      )}
    </>
  );
}
