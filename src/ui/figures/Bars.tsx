import type { ComponentChildren } from 'preact';
import './Bars.css';

interface BarRow {
  name: ComponentChildren;
  /** Segments of the bar, from zero, in the units of `max`. */
  parts: { value: number; tone: string }[];
  reading: string;
  /** The name of its quantity. */
  quantity?: string;
}

interface BarsProps {
  rows: BarRow[];
  /** The value at the right end; longer bars are clipped. */
  max: number;
  /** A value marked across all rows, such as their mean. */
  mark?: { value: number; tone: string };
  describedBy: string;
}

/** Horizontal bars, one below the other, each with its name and its value. */
export function Bars({ rows, max, mark, describedBy }: BarsProps) {
  const percent = (value: number) => Math.min(100, (Math.max(0, value) / max) * 100) || 0;
  const height = 100 / rows.length;
  return (
    <div class="bars" style={{ '--rows': rows.length }}>
      <div class="bars-names">
        {rows.map((row, i) => (
          <span key={i}>{row.name}</span>
        ))}
      </div>
      <svg class="bars-marks" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby={describedBy}>
        {rows.map((row, i) => {
          let start = 0;
          return row.parts.map((part, j) => {
            const from = percent(start);
            start += part.value;
            return (
              <rect
                key={`${i} ${j}`}
                class={`tone-${part.tone}`}
                x={from}
                y={(i + 0.22) * height}
                width={percent(start) - from}
                height={0.56 * height}
              />
            );
          });
        })}
        <path class="bars-base" d="M0 0V100" />
        {mark && <path class={`bars-mark tone-${mark.tone}`} d={`M${percent(mark.value)} 0V100`} />}
      </svg>
      <div class="bars-readings">
        {rows.map((row, i) => (
          <span key={i} data-quantity={row.quantity}>
            {row.reading}
          </span>
        ))}
      </div>
    </div>
  );
}
