import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { differs } from './model';
import type { Strings } from './strings';

/** How bad an error is. */
export const tone = (error: number) => (!differs(error) ? 'correct' : error < 1e-3 ? 'margin' : 'gradient');

/** How many times as large as it should be. */
export const times = (ratio: number) =>
  Number.isFinite(ratio) ? `×${formatNumber(ratio, 2)}` : ratio > 0 ? '×∞' : '–';

/** Both are nothing, or as good as equal. */
const isRight = (ratio: number) => Number.isNaN(ratio) || !differs(Math.abs(ratio - 1));
const signOf = (ratio: number) => (isRight(ratio) ? '✓' : ratio > 1 ? '▲' : '▼');
const sideOf = (ratio: number) => (isRight(ratio) ? 'correct' : ratio > 1 ? 'gradient' : 'forward');

/** The colour of an entry: none if it is right, the full one from eight times too large or small. */
function colourOf(ratio: number): string {
  const strength = isRight(ratio) ? 0 : ratio > 0 ? Math.round(15 + 50 * Math.min(1, Math.abs(Math.log2(ratio)) / 3)) : 65; // prettier-ignore
  return `color-mix(in srgb, var(--${sideOf(ratio)}) ${strength}%, var(--raised))`;
}

interface EntryProps {
  /** The ratio to the right value, as it is and as it would be if the suspicion were right. */
  ratio: number;
  supposed?: number;
  isAlike?: boolean;
  isChosen: boolean;
  /** Its place in the gradient. */
  at: number;
  t: Strings;
  choose(at: number): void;
}

/** An entry of the gradient: its colour and sign say how far off it is; its lower half is the suspicion's. */
export const Entry = steady(({ ratio, supposed, isAlike, isChosen, at, t, choose }: EntryProps) => (
  <td
    class={`${supposed !== undefined && !isAlike ? 'is-unlike' : ''} ${isChosen ? 'is-chosen' : ''}`}
    style={{ '--upper': colourOf(ratio), '--lower': colourOf(isAlike ? ratio : (supposed ?? ratio)) }}
  >
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={`${t.times(times(ratio))}${supposed === undefined ? '' : isAlike ? t.asSuspected : t.suspected(times(supposed))}`}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && choose(at)}
      onFocus={() => choose(at)}
      onClick={() => choose(at)}
    >
      <span>{signOf(ratio)}</span>
      {supposed !== undefined && <span>{isAlike ? signOf(ratio) : signOf(supposed)}</span>}
    </button>
  </td>
));
