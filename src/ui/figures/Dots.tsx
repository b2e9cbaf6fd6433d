import type { Scale } from './scale';
import './Dots.css';

interface DotsProps {
  x: Scale;
  y: Scale;
  /** A pair x, y for each. */
  at: readonly (readonly number[])[];
  /** How wide a dot is, in pixels. */
  size: number;
  square?: boolean;
  class?: string;
}

/**
 * Dots of a plane, in one path however many they are. They keep their shape while the plane stretches: each is a line too
 * short to be seen, with wide ends. (A line without any length has its ends stretched by WebKit.)
 */
export function Dots({ x, y, at, size, square = false, class: name = '' }: DotsProps) {
  const d = at.map(([a, b]) => `M${x(a).toFixed(2)} ${y(b).toFixed(2)}h.01`).join('');
  return <path class={`dots ${square ? 'is-square' : ''} ${name}`} d={d} stroke-width={size} />;
}
