import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatNumber } from '../number';
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
  /** The value at the right end, where longer bars end with a tip. */
  max: number;
  /** Numbers of an axis beneath the bars. */
  ticks?: readonly number[];
  /** A value marked across all rows, such as their mean. */
  mark?: { value: number; tone: string };
  /** The names that its rows may have later: the bars begin where the longest of all leaves room for them. */
  laterNames?: readonly string[];
  labelledBy: string;
}

/** Horizontal bars, one below the other, each with its name and its value. */
export function Bars({ rows, max, ticks, mark, laterNames = [], labelledBy }: BarsProps) {
  const percent = (value: number) => Math.min(100, (Math.max(0, value) / max) * 100) || 0;
  const height = 100 / rows.length;
  const room = useMemo(
    () =>
      laterNames.length > 0 && (
        <div class="bars-room" aria-hidden="true">
          {laterNames.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
      ),
    [laterNames.join()],
  );
  const [rules, numbers] = useMemo(() => {
    const texts = ticks?.map((tick) => formatNumber(tick)) ?? [];
    // how wide the field is, in characters, where there is room for all
    const [first = 0, second = max] = ticks ?? [];
    const signs = (Math.max(...texts.map((text) => text.length)) + 0.5) * (max / (second - first));
    return [
      ticks?.map((tick) => tick > 0 && <path key={tick} class="bars-tick" d={`M${percent(tick)} 0V100`} />),
      ticks?.map((tick, i) => (
        <span
          key={tick}
          class="bars-number"
          style={{ left: `${percent(tick)}%`, ...(i % 2 && { '--signs': signs }) }}
          aria-hidden="true"
        >
          {texts[i]}
        </span>
      )),
    ];
  }, [ticks?.join(), max]);
  return (
    <div class={`bars ${ticks ? 'has-axis' : ''}`} style={{ '--rows': rows.length }}>
      {room}
      <div class="bars-names">
        {rows.map((row, i) => (
          <span key={i}>{row.name}</span>
        ))}
      </div>
      <div class="bars-field">
        <svg
          class="bars-marks"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={labelledBy}
        >
          {rules}
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
        {rows.map(
          ({ parts }, i) =>
            parts.reduce((sum, { value }) => sum + value, 0) > max && (
              <span
                key={i}
                class={`bars-tip tone-${parts.findLast(({ value }) => value > 0)!.tone}`}
                style={{ top: `${(i + 0.5) * height}%` }}
                aria-hidden="true"
              />
            ),
        )}
        {numbers}
      </div>
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
