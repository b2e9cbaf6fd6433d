import { useRef, useState } from 'preact/hooks';
import type { Props } from './props';
import { guessOf, placeIn } from './guess';

/** Cells are chosen, or in a guess marked, by a tap, a sweep or keys. */
export function useMarking({ state, model, set }: Pick<Props, 'state' | 'model' | 'set'>) {
  const { shape, chosen, values } = model;
  const [examples, channels, rows, columns] = shape;
  const isGuess = state.mode === 'guess';
  const { question, marks } = guessOf(state, model);
  const placeOf = (at: number) => placeIn(shape, at);

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
  const toggle = (cells: number[]) =>
    mark(
      cells,
      cells.some((cell) => cell !== chosen && !live.current.has(cell)),
    );
  const choose = (cell: number) => (isGuess ? toggle([cell]) : set({ cell: placeOf(cell) }));

  const cellAt = (target: Element | null) => {
    const cell = target?.closest('[data-cell]');
    return cell && block.current?.contains(cell) ? Number(cell.getAttribute('data-cell')) : null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const from = cellAt(event.target as Element);
    if (from === null) return; // a name
    if (event.key === 'Enter' || event.key === ' ') choose(from);
    else {
      const [n, c, row, column] = placeOf(from);
      const [down, right] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key] ?? [0, 0]; // prettier-ignore
      if (!down && !right) return;
      const y = Math.min(channels * rows - 1, Math.max(0, c * rows + row + down));
      const x = Math.min(examples * columns - 1, Math.max(0, n * columns + column + right));
      const to = ((Math.floor(x / columns) * channels + Math.floor(y / rows)) * rows + (y % rows)) * columns + (x % columns); // prettier-ignore
      if (isGuess && event.shiftKey) mark([from, to], true);
      setAt(to);
      block.current?.querySelector<SVGElement>(`[data-cell="${to}"]`)?.focus();
      if (!isGuess) set({ cell: placeOf(to) });
    }
    event.preventDefault();
  };

  // a sweep marks what it meets, or unmarks it where it began on a marked cell; a finger that scrolls the page marks nothing
  const sweep = useRef<{ from: number; on: boolean; x: number; y: number } | null>(null);
  const hasSwept = useRef(false);
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

  const handlers = { onClick, onKeyDown, onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end };
  return { block, focused, toggle, handlers };
}
