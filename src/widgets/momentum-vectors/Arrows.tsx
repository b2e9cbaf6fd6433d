import { arrowPath } from '@ui/figures/arrow';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { span, type Step } from './model';
import type { Strings } from './strings';

/** The velocity that is left, the slope's part set to its tip, and the step that they make together. */
export function Arrows({ step: { from, ahead, to }, x, y }: { step: Step; x: Scale; y: Scale }) {
  return (
    <>
      <Arrow tone="ink" {...{ x, y }} from={from} to={to} />
      <Arrow tone="forward" {...{ x, y }} from={from} to={ahead} />
      <Arrow tone="gradient" {...{ x, y }} from={ahead} to={to} />
    </>
  );
}

function Arrow({ tone, from, to, x, y }: { tone: string; from: number[]; to: number[]; x: Scale; y: Scale }) {
  const d = arrowPath(x(from[0]), y(from[1]), x(to[0]), y(to[1]));
  return d && <path class={`momentum-arrow tone-${tone}`} d={d} />;
}

/** How much larger a lens may show a step. */
const mostLarger = 1000;

/** The step alone, as large as it fits: near the bottom its arrows are too small to see on the map. */
export function Lens({ step, t }: { step: Step; t: Strings }) {
  const ends = [step.from, step.ahead, step.to];
  const [left, right, low, high] = [0, 1].flatMap((k) => {
    const values = ends.map((end) => end[k]);
    return [Math.min(...values), Math.max(...values)];
  });
  const half = Math.max(0.6 * Math.max(right - left, high - low), span / mostLarger);
  if (!(half < 0.25 * span)) return null; // on the map it is large enough
  const [middleX, middleY] = [(left + right) / 2, (low + high) / 2];
  const x = horizontal(middleX - half, middleX + half);
  const y = vertical(middleY - half, middleY + half);
  return (
    <div class="momentum-lens" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <Arrows {...{ step, x, y }} />
      </svg>
      <span>{t.larger(formatNumber(span / half, 0))}</span>
    </div>
  );
}
