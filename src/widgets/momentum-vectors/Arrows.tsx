import { arrowPath } from '@ui/figures/arrow';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import { formatNumber, formatShort } from '@ui/number';
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
/** What is smaller than this share of a lens's half cannot be seen in it. */
const leastShown = 0.02;

/** Where a step's arrows end, from left to right and from low to high. */
const extent = ({ from, ahead, to }: Step) =>
  [0, 1].map((k) => {
    const values = [from, ahead, to].map((end) => end[k]);
    return [Math.min(...values), Math.max(...values)];
  });

interface LensProps {
  step: Step;
  /** The steps that are to be compared with it: all are shown as large. */
  beside: Step[];
  t: Strings;
}

/** The step alone, as large as all of them fit: near the bottom its arrows are too small to see on the map. */
export function Lens({ step, beside, t }: LensProps) {
  const own = extent(step);
  const [[left, right], [low, high]] = own;
  const widest = Math.max(...beside.flatMap(extent).map(([least, most]) => most - least));
  const half = Math.max(0.6 * widest, span / mostLarger);
  const isTiny = Math.max(...own.map(([least, most]) => most - least)) < leastShown * half;
  const [middleX, middleY] = [(left + right) / 2, (low + high) / 2];
  const x = horizontal(middleX - half, middleX + half);
  const y = vertical(middleY - half, middleY + half);
  return (
    <div class="momentum-lens" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <Arrows {...{ step, x, y }} />
        <circle class="momentum-felt-here" cx={x(step.felt[0])} cy={y(step.felt[1])} r="5" />
      </svg>
      {isTiny && <p>{t.tiny}</p>}
      {half < 0.95 * span && <span>{t.larger(formatNumber(span / half, span < 3 * half ? 1 : 0))}</span>}
      {half > 1.05 * span && <span>{t.smaller(formatShort(half / span))}</span>}
    </div>
  );
}
