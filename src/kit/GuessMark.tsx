import type { Locale } from '@i18n/locale';
import { adopt } from '@ui/adopt';
import { At } from '@ui/figures/Plane';
import css from './guessMark.css?inline';
import { kitStrings } from './strings';

if (!import.meta.env.SSR) adopt(css); // no page is built with a guess

interface GuessMarkProps {
  locale: Locale;
  /** Where the guess lies in the plane, in percent; with only one of them it is a line. */
  left?: number;
  top?: number;
  /** How far down its words are, in percent, if it is a line from top to bottom. */
  wordsAt?: number;
  /** Whether its words are below its point in any case, because the figure's own are above. */
  isBelow?: boolean;
  /** The guess as the figure writes it. */
  children: string;
}

const within = (place: number) => Math.min(100, Math.max(0, place));

/** What the reader predicted, drawn beside the truth: laid over a plane. */
export function GuessMark({ locale, left, top, wordsAt = 0, isBelow, children }: GuessMarkProps) {
  const shape = left === undefined ? 'row' : top === undefined ? 'column' : 'point';
  const [x, y] = [within(left ?? 0), within(top ?? 0)];
  const side = `${x > 55 ? 'is-left' : ''} ${isBelow || y < 30 ? 'is-below' : ''}`;
  return (
    <>
      <At left={x} top={y} class={`guess-mark is-${shape}`} />
      <At
        left={shape === 'row' ? 100 : x}
        top={shape === 'column' ? wordsAt : y}
        class={`guess-words is-${shape} ${shape === 'row' ? `is-left ${y > 80 ? 'is-above' : ''}` : side}`}
      >
        {kitStrings[locale].guess(children)}
      </At>
    </>
  );
}
