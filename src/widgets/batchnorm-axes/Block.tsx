import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatNumber } from '@ui/number';
import type { Props } from './props';
import { guessOf, placeIn, verdictsOf, type State, type Verdict } from './guess';
import { cellOf, sizeOf, type Plates } from './plates';
import type { Strings } from './strings';
import { useMarking } from './useMarking';

type BlockProps = Pick<Props, 'state' | 'model' | 't' | 'set' | 'labelledBy'> & {
  /** Whether the cells that share the chosen one’s statistic may be shown. */
  isOpen: boolean;
};

/** How a cell is drawn, in words of the style sheet. */
type Look = 'chosen' | 'shares' | 'marked' | Exclude<Verdict, null> | 'plain';
const isRaised = (look: Look) => look !== 'plain' && look !== 'missing';

/** The block: a tower of plates for each example. Cells are chosen, or marked, by tap, sweep or keys. */
export function Block({ state, model, t, set, labelledBy, isOpen }: BlockProps) {
  const { shape, chosen, values, normal, statisticOf } = model;
  const [examples, channels, rows, columns] = shape;
  const size = channels * rows * columns;
  const isGuess = state.mode === 'guess';
  const { marks, isTold } = guessOf(state, model);
  const verdicts = isGuess && isTold && isOpen ? verdictsOf(model, marks) : null;
  const shown = isOpen && !isGuess && state.normalized && normal ? normal : values;

  const lookOf = (at: number): Look => {
    if (at === chosen) return 'chosen';
    if (isGuess) return verdicts ? (verdicts[at] ?? 'plain') : marks.has(at) ? 'marked' : 'plain';
    return isOpen && statisticOf[at] === statisticOf[chosen] ? 'shares' : 'plain';
  };
  const placeOf = (at: number) => placeIn(shape, at);
  const { block, focused, toggle, handlers } = useMarking({ state, model, set });

  /** A name, which in a guess marks all the cells that have it. */
  const head = (name: string, isOf: (place: number[]) => boolean) =>
    isGuess ? (
      <button
        type="button"
        aria-label={t.all(name)}
        onClick={() => toggle(values.flatMap((_, cell) => (isOf(placeOf(cell)) ? [cell] : [])))}
      >
        {name}
      </button>
    ) : (
      <span>{name}</span>
    );

  const plates = { channels, rows, columns };
  const { width, height } = sizeOf(plates);
  const drawn = useCells(plates, state.input, t);
  const topOf = (cell: number) => {
    const [, c, row, column] = placeOf(cell);
    return cellOf(plates, c, row, column, isRaised(lookOf(cell))).top;
  };
  return (
    <div
      ref={block}
      class={`shared-block is-${state.input} ${isGuess ? 'is-guess' : ''}`}
      style={{ '--examples': examples, '--ratio': width / height }}
      {...handlers}
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
          aria-labelledby={labelledBy}
        >
          {Array.from({ length: size }, (_, i) => {
            const cell = n * size + i;
            return drawn({ cell, look: lookOf(cell), value: shown[cell], isNormal: shown === normal, isReached: cell === focused }); // prettier-ignore
          })}
          {Math.floor(focused / size) === n && <Ring points={topOf(focused)} />}
        </svg>
      ))}
    </div>
  );
}

interface Cell {
  cell: number;
  look: Look;
  value: number;
  /** Whether the value is that of x̂. */
  isNormal: boolean;
  /** Whether it is the one that Tab reaches. */
  isReached: boolean;
}

/** Draws cells, each again only when it has changed: of many, few change at a time. */
function useCells({ channels, rows, columns }: Plates, input: State['input'], t: Strings) {
  return useMemo(() => {
    const latest: { of: Cell; element: VNode }[] = [];
    return (of: Cell) => {
      const before = latest[of.cell];
      if (before && isSame(before.of, of)) return before.element;
      const element = drawCell(of, { channels, rows, columns }, input, t);
      latest[of.cell] = { of, element };
      return element;
    };
  }, [channels, rows, columns, input, t]);
}

const isSame = (a: Cell, b: Cell) =>
  a.look === b.look && a.value === b.value && a.isNormal === b.isNormal && a.isReached === b.isReached;

function drawCell({ cell, look, value, isNormal, isReached }: Cell, plates: Plates, input: State['input'], t: Strings) {
  const [n, c, row, column] = placeIn([0, plates.channels, plates.rows, plates.columns], cell);
  const name = [t.example(n + 1), t.channel[input](c + 1)];
  if (input === 'conv') name.push(t.place(row + 1, column + 1));
  if (look !== 'plain') name.push(t.state[look]);
  const isRisen = isRaised(look);
  const { top, sides, middle } = cellOf(plates, c, row, column, isRisen);
  const [low, high] = isNormal ? [-2, 2] : [-3, 4];
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return (
    <g
      key={cell}
      class={`shared-cell is-${look}`}
      role="button"
      tabindex={isReached ? 0 : -1}
      aria-label={name.join(t.join) + t.value(formatNumber(value, 2))}
      aria-pressed={isRisen}
      data-cell={cell}
    >
      <path class="shared-side" d={sides} />
      <polygon class="shared-top" points={top} style={{ '--share': `${Math.round(8 + 80 * share)}%` }} />
      {look === 'chosen' && <ellipse class="shared-ring" cx={middle[0]} cy={middle[1]} rx="11" ry="6.5" />}
      {look === 'missing' && <ellipse class="shared-sign" cx={middle[0]} cy={middle[1] - 3} rx="6" ry="3.5" />}
      {look === 'right' && <path class="shared-sign" d={`M${middle[0] - 6} ${middle[1]}l4 4l8 -8`} />}
      {look === 'extra' && <path class="shared-sign" d={`M${middle[0] - 5} ${middle[1] - 5}l10 10m0 -10l-10 10`} />}
    </g>
  );
}

/** Around the cell that has the focus: after all cells, so that none covers it. */
const Ring = ({ points }: { points: string }) => (
  <g class="shared-focus" aria-hidden="true">
    <polygon points={points} />
    <polygon points={points} />
  </g>
);
