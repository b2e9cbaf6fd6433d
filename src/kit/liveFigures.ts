import type { Locale } from '@i18n/locale';
import type { Controls, State } from './controls';

/** A hydrated figure of the page, as the prose sees it. */
export interface LiveFigure {
  controls: Controls;
  state: State<Controls>;
  /** Its initial state on this page. */
  defaults: State<Controls>;
  strings: Record<Locale, { controls: object }>;
  /** Where its run ends, if earlier than the table of its controls says. */
  lastFrame: number | undefined;
  /** Whether a control is held back until a question of the page is answered. */
  isHeld(name: string): boolean;
  /** Whether a control is not offered: it is held back, or does nothing in this state. */
  isAway(name: string): boolean;
  set(patch: (now: State<Controls>) => Partial<State<Controls>>): void;
}

/** The hydrated figures of the page, by id. */
export const liveFigures = new Map<string, LiveFigure>();

/**
 * The event on the document when a figure has been hydrated or has changed, with its id, or the page's text has,
 * without one.
 */
export const figureChanged = 'downhill:figure';
export const tellFigureChanged = (id?: string) =>
  document.dispatchEvent(new CustomEvent(figureChanged, { detail: id }));
