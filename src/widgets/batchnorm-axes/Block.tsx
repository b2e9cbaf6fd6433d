import { useRef, useState } from 'preact/hooks';
import type { Props } from './Figure';
import { guessOf, verdictsOf, type Verdict } from './guess';
import { cellOf, sizeOf } from './plates';
import { formatNumber } from '@ui/number';

type BlockProps = Pick<Props, 'state' | 'model' | 't' | 'set' | 'describedBy'> & {
  /** Whether the cells that share the chosen one’s statistic may be shown. */
  isOpen: boolean;
};

/** How a cell is drawn, in words of the style sheet. */
type Look = 'chosen' | 'shares' | 'marked' | Exclude<Verdict, null> | 'plain';

/** The block: a tower of plates for each example. Cells are chosen, or marked, by tap, sweep or keys. */
export function Block({ state, model, t, set, describedBy, isOpen }: BlockProps) {
  const { shape, chosen, values, normal, statisticOf } = model;
  const [examples, channels, rows, columns] = shape;
  const size = channels * rows * columns;
  const isGuess = state.mode === 'guess';
  const { question, marks, isTold } = guessOf(state, model);
  const verdicts = isGuess && isTold && isOpen ? verdictsOf(model, marks) : null;
  const shown = isOpen && !isGuess && state.normalized && normal ? normal : values;
  const [low, high] = shown === normal ? [-2, 2] : [-3, 4];

  const lookOf = (at: number): Look => {
    if (at === chosen) return 'chosen';
    if (isGuess) return verdicts ? (verdicts[at] ?? 'plain') : marks.has(at) ? 'marked' : 'plain';
    return isOpen && statisticOf[at] === statisticOf[chosen] ? 'shares' : 'plain';
  };
  const placeOf = (at: number) => [
    Math.floor(at / size),
    Math.floor(at / (rows * columns)) % channels,
    Math.floor(at / columns) % rows,
    at % columns,
  ];
  const nameOf = (at: number, look: Look) => {
    const [n, c, row, column] = placeOf(at).map((i) => i + 1);
    const parts = [t.example(n), t.channel[state.input](c)];
    if (state.input === 'conv') parts.push(t.place(row, column));
    if (look !== 'plain') parts.push(t.state[look]);
    return parts.join(t.join) + t.value(formatNumber(shown[at], 2));
  };

  // one cell can be reached by Tab; from there arrow keys walk over the block as it is drawn
  const [at, setAt] = useState(chosen);
  const focused = isGuess && at < values.length ? at : chosen;
  const block = useRef<HTMLDivElement>(null);

  const live = useRef(marks);
  live.current = marks;
  const mark = (cells: number[], on: boolean) => {
    const next = new Set(live.current);
    for (const cell of cells.filter((cell) => cell !== chosen)) {
      if (on) next.add(cell);
      else next.delete(cell);
    }
    live.current = next;
    set({ marked: [question, ...[...next].sort((a, b) => a - b)], told: [0] });
  };
  const toggleAll = (cells: number[]) => mark(cells, cells.some((cell) => cell !== chosen && !live.current.has(cell))); // prettier-ignore
  const choose = (cell: number) => (isGuess ? mark([cell], !live.current.has(cell)) : set({ cell: placeOf(cell) }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') choose(focused);
    else {
      const [n, c, row, column] = placeOf(focused);
      const [down, right] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key] ?? [0, 0]; // prettier-ignore
      if (!down && !right) return;
      const y = Math.min(channels * rows - 1, Math.max(0, c * rows + row + down));
      const x = Math.min(examples * columns - 1, Math.max(0, n * columns + column + right));
      const to = ((Math.floor(x / columns) * channels + Math.floor(y / rows)) * rows + (y % rows)) * columns + (x % columns); // prettier-ignore
      if (isGuess && event.shiftKey) mark([focused, to], true);
      setAt(to);
      block.current?.querySelector<SVGElement>(`[data-cell="${to}"]`)?.focus();
      if (!isGuess) set({ cell: placeOf(to) });
    }
    event.preventDefault();
  };

  // a sweep marks what it meets, or unmarks it where it began on a marked cell; a finger that scrolls the page marks nothing
  const sweep = useRef<{ from: number; on: boolean; x: number; y: number } | null>(null);
  const hasSwept = useRef(false);
  const cellAt = (target: Element | null) => {
    const cell = target?.closest('[data-cell]');
    return cell && block.current?.contains(cell) ? Number(cell.getAttribute('data-cell')) : null;
  };
  const onPointerDown = (event: PointerEvent) => {
    const from = cellAt(event.target as Element);
    hasSwept.current = false;
    const { clientX: x, clientY: y } = event;
    if (isGuess && event.button === 0 && from !== null) sweep.current = { from, on: !live.current.has(from), x, y };
  };
  const onPointerMove = ({ clientX, clientY, pointerType }: PointerEvent) => {
    const { current } = sweep;
    if (!current) return;
    const { from, on, x, y } = current;
    const [right, down] = [clientX - x, clientY - y];
    if (!hasSwept.current && pointerType === 'touch' && Math.abs(down) > Math.abs(right)) return;
    // between two events a quick hand passes over several cells
    const count = Math.ceil(Math.hypot(right, down) / 6);
    const passed = Array.from({ length: count }, (_, i) => (i + 1) / count).map((share) =>
      cellAt(document.elementFromPoint(x + share * right, y + share * down)),
    );
    const cells = [...new Set([from, ...passed])].filter((cell) => cell !== null);
    if (cells.length === 1 && !hasSwept.current) return;
    const met = cells.filter((cell) => cell !== chosen && live.current.has(cell) !== on);
    if (met.length > 0) mark(met, on);
    hasSwept.current = true;
    sweep.current = { ...current, x: clientX, y: clientY };
  };
  const end = () => (sweep.current = null);
  const onClick = (event: MouseEvent) => {
    const cell = cellAt(event.target as Element);
    if (cell === null || hasSwept.current) return;
    setAt(cell);
    choose(cell);
  };

  /** A name, which in a guess marks all the cells that have it. */
  const head = (name: string, isOf: (place: number[]) => boolean) =>
    isGuess ? (
      <button
        type="button"
        aria-label={t.all(name)}
        onClick={() => toggleAll(values.flatMap((_, cell) => (isOf(placeOf(cell)) ? [cell] : [])))}
      >
        {name}
      </button>
    ) : (
      <span>{name}</span>
    );

  const plates = { channels, rows, columns };
  const { width, height } = sizeOf(plates);
  return (
    <div
      ref={block}
      class={`shared-block is-${state.input} ${isGuess ? 'is-guess' : ''}`}
      style={{ '--examples': examples, '--ratio': width / height }}
      onClick={onClick}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <span />
      {Array.from({ length: examples }, (_, n) => (
        <div key={n} class="shared-name">
          {head(t.example(n + 1), ([example]) => example === n)}
        </div>
      ))}
      <div class="shared-channels" style={{ '--channels': channels }}>
        {Array.from({ length: channels }, (_, c) => (
          <div key={c} class="shared-name">
            {head(t.channel[state.input](c + 1), ([, channel]) => channel === c)}
          </div>
        ))}
      </div>
      {Array.from({ length: examples }, (_, n) => (
        <svg
          key={n}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="group"
          aria-labelledby={describedBy}
        >
          {Array.from({ length: size }, (_, i) => {
            const cell = n * size + i;
            const [, c, row, column] = placeOf(cell);
            const look = lookOf(cell);
            const isRisen = look !== 'plain' && look !== 'missing';
            const { top, front, right, middle } = cellOf(plates, c, row, column, isRisen);
            const share = Math.min(1, Math.max(0, (shown[cell] - low) / (high - low)));
            return (
              <g
                key={i}
                class={`shared-cell is-${look}`}
                role="button"
                tabindex={cell === focused ? 0 : -1}
                aria-label={nameOf(cell, look)}
                aria-pressed={isRisen}
                data-cell={cell}
                onKeyDown={onKeyDown}
              >
                {front && <polygon class="shared-side" points={front} />}
                {right && <polygon class="shared-side" points={right} />}
                <polygon class="shared-ground" points={top} />
                <polygon class="shared-top" points={top} fill-opacity={(0.08 + 0.8 * share).toFixed(2)} />
                {look === 'chosen' && <ellipse class="shared-ring" cx={middle[0]} cy={middle[1]} rx="11" ry="6.5" />}
                {look === 'missing' && (
                  <ellipse class="shared-sign" cx={middle[0]} cy={middle[1] - 3} rx="6" ry="3.5" />
                )}
                {look === 'right' && <path class="shared-sign" d={`M${middle[0] - 6} ${middle[1]}l4 4l8 -8`} />}
                {look === 'extra' && (
                  <path class="shared-sign" d={`M${middle[0] - 5} ${middle[1] - 5}l10 10m0 -10l-10 10`} />
                )}
              </g>
            );
          })}
        </svg>
      ))}
    </div>
  );
}
