import type { ButtonHTMLAttributes } from 'preact';

interface ButtonProps extends ButtonHTMLAttributes {
  /** Whether it has nothing to do now. */
  off?: boolean;
}

/**
 * A button that sometimes has nothing to do. It then says so and does nothing, but keeps the focus: a disabled one would
 * lose it, most often to the very press that left nothing to do.
 */
export const Button = ({ off, onClick, ...rest }: ButtonProps) => (
  <button type="button" aria-disabled={off || undefined} onClick={off ? undefined : onClick} {...rest} />
);
