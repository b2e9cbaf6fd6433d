import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import type { HeldParts } from './useHeld';

/** How long nothing may have moved before a sentence is announced, in milliseconds: longer than one step of a run. */
const restsAfter = 700;

/** Whether a run is playing, or the reader is dragging. */
export function useMovement(state: unknown): boolean {
  const [rested, setRested] = useState(state);
  useEffect(() => {
    const timer = setTimeout(() => setRested(state), restsAfter);
    return () => clearTimeout(timer);
  }, [state]);
  return state !== rested;
}

interface Shown<State, Model> {
  state: State;
  model: Model;
}

interface SaidProps<State, Model> {
  drawn: Shown<State, Model> | null;
  /** Whether what is drawn is a result, and not a step on the way to one. */
  isWhole: boolean;
  held: HeldParts;
  /** The sentences as they are on the page. */
  built: { summary: string; whole: string } | null;
  /** What the figure has passed on. */
  passed: unknown;
  locale: Locale;
  say(state: State, model: Model, isHeld: (part: string) => boolean): string;
}

/**
 * The sentence about what is drawn, updated in the same frame, and for print the one that holds nothing back. Both are
 * written again when what is drawn, held back or passed on changes.
 */
export function useSaid<State, Model>({ drawn, isWhole, held, built, passed, locale, say }: SaidProps<State, Model>) {
  const ofPage = { now: built?.summary ?? '', whole: built?.whole ?? '' };
  const said = useRef({
    ...ofPage,
    ...{ held, passed, locale, state: undefined as unknown, model: undefined as unknown },
  });
  const { current: last } = said;
  const isHeldBack = held.questions.length > 0;
  const mustBeSaid = last.now === '' || last.held !== held || last.locale !== locale;
  const isOfOther = mustBeSaid || drawn?.state !== last.state || drawn?.model !== last.model || last.passed !== passed;
  if (drawn && isOfOther && (isWhole || mustBeSaid)) {
    const { state, model } = drawn;
    const now = say(state, model, held.isHeld);
    said.current = {
      now,
      whole: isHeldBack ? say(state, model, () => false) : now,
      held,
      passed,
      locale,
      state,
      model,
    };
  }
  const { now, whole } = drawn || !built ? said.current : ofPage;
  return { now: drawn || isHeldBack ? now : whole || now, whole };
}
