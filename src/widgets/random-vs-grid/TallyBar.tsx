import type { Tally } from './search';
import { shareText } from './said';
import type { Strings } from './strings';

/** In what share of the draws random was better, both the same, or the grid better. */
export function TallyBar({
  t,
  name,
  tally,
  inPercent,
  isAbsent,
}: {
  t: Strings;
  name: string;
  tally: Tally;
  inPercent?: boolean;
  /** Whether only its place is kept. */
  isAbsent?: boolean;
}) {
  const { random, same, grid } = tally;
  const text = (way: keyof Tally) => (inPercent ? t.table.percent(shareText(tally, way)) : String(tally[way]));
  const parts = [
    { kind: 'random', count: random, says: t.better(text('random')) },
    { kind: 'same', count: same, says: t.same(text('same')) },
    { kind: 'grid', count: grid, says: t.worse(text('grid')) },
  ];
  return (
    <div class={isAbsent ? 'searching-tally is-absent' : 'searching-tally'}>
      <p>{name}</p>
      <div class="searching-bar" aria-hidden="true">
        {parts.map(
          ({ kind, count }) => count > 0 && <span key={kind} class={`is-${kind}`} style={{ flexGrow: count }} />,
        )}
      </div>
      <p class="searching-counts">
        {parts.map(({ kind, count, says }) => (count > 0 || kind !== 'same') && <span key={kind}>{says}</span>)}
      </p>
    </div>
  );
}
