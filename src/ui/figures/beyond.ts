import type { Scale } from './scale';

/** How far beyond an end, in percent, the steps have grown by a factor of e. */
const perFactor = 10;

/**
 * A linear scale that continues beyond its ends, faster and faster: dragging half a width beyond the figure reaches
 * numbers more than thirty times as large.
 */
export function beyond(scale: Scale): Scale {
  const [from, to] = [scale.invert(0), scale.invert(100)];
  const perPercent = (to - from) / 100;
  const grown = (percent: number) => perPercent * perFactor * Math.expm1(percent / perFactor);
  const shrunk = (value: number) => perFactor * Math.log1p(value / (perPercent * perFactor));
  return Object.assign(
    (value: number) => (value > to ? 100 + shrunk(value - to) : value < from ? -shrunk(from - value) : scale(value)),
    {
      invert: (percent: number) =>
        percent > 100 ? to + grown(percent - 100) : percent < 0 ? from - grown(-percent) : scale.invert(percent),
      domain: () => scale.domain(),
      ticks: (count: number) => scale.ticks(count),
      isLogarithmic: false,
    },
  );
}
