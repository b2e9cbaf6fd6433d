/** The drawn height of a surface: from 0, at its lowest point, to 1, at its highest. */
export type Relief = (height: number) => number;

/** The median height is drawn at least this high, so that a few very high points do not flatten all others. */
const middle = 0.4;

/**
 * Drawn heights for a surface: proportional to its own where these are spread evenly, and the more logarithmic the
 * more a few high points would flatten the rest: log(1 + k t) / log(1 + k). Heights beyond its own are drawn at the ends.
 */
export function reliefOf(heights: readonly number[]): Relief {
  const sorted = heights.filter(Number.isFinite).sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const range = (sorted[sorted.length - 1] ?? 0) - low;
  if (range === 0) return () => 0;
  const half = (sorted[sorted.length >> 1] - low) / range;
  const lifted = (t: number, k: number) => (k === 0 ? t : Math.log1p(k * t) / Math.log1p(k));
  let [k, most] = [0, 1e9];
  if (half < middle) {
    for (let i = 0; i < 40; i++) {
      const next = Math.sqrt((k + 1e-3) * most);
      if (lifted(half, next) < middle) k = next;
      else most = next;
    }
  }
  return (height) => lifted(Math.min(1, Math.max(0, (height - low) / range)), k);
}
