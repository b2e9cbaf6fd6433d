import type { Locale } from '@i18n/locale';
import type { Controls, State } from './controls';

/** A figure of the page that has come alive, as the prose sees it. */
export interface Alive {
  controls: Controls;
  state: State<Controls>;
  /** What it began with on this page. */
  defaults: State<Controls>;
  strings: Record<Locale, { controls: object }>;
  /** Where its run ends, if sooner than the table of its controls says. */
  lastFrame: number | undefined;
  /** Whether a control waits for the answer to a question of the page. */
  isHeld(name: string): boolean;
  /** Whether a control is not offered: it waits, or does nothing in this state. */
  isAway(name: string): boolean;
  set(patch: (now: State<Controls>) => Partial<State<Controls>>): void;
}

/** Those of the page, by their ids. */
export const alive = new Map<string, Alive>();

/** Told on the document when a figure has come alive or changed, with its id, and when words of the page have, without. */
export const aliveChanged = 'downhill:alive';
export const tellAlive = (id?: string) => document.dispatchEvent(new CustomEvent(aliveChanged, { detail: id }));
