import type { Scale } from '@ui/figures/scale';

/** How long a pull of 1 is drawn, in points of the score. */
const unit = 6;

interface PullProps {
  x: Scale;
  score: number;
  /** Where the loss would have the score go, and how strongly. */
  pull: number;
  tone: string;
}

/** The pull of a loss on a score: an arrow from the score, above its lane for one loss and beneath it for the other. */
export function Pull({ x, score, pull, tone }: PullProps) {
  const within = (value: number) => Math.min(100, Math.max(0, x(value)));
  const [from, to] = [within(score), within(score + unit * pull)];
  if (Math.abs(to - from) < 0.5) return null;
  return (
    <span
      class={`versus-pull tone-${tone} is-${tone} ${to > from ? 'is-up' : 'is-down'}`}
      style={{ left: `${Math.min(from, to)}%`, width: `${Math.abs(to - from)}%` }}
    />
  );
}
