import { fill } from '@i18n/fill';
import type { CellStrings } from '../editor/strings';

/** A part of the page could not be fetched. */
export class LoadFailure extends Error {}

/** Messages of browsers about a module that did not load: Chromium, Firefox, Safari; and Vite's about styles. */
const sayings =
  /^Failed to fetch dynamically imported module|^error loading dynamically imported module|^Importing a module script failed|^Unable to preload CSS/;

/** Whether an error means that a part of the page could not be fetched. */
export const isLoadFailure = (error: unknown): boolean =>
  error instanceof LoadFailure || (error instanceof Error && sayings.test(error.message));

/** The message for an error not caused by the reader's code: a part did not load, or the page is at fault. */
export const explainFault = (error: unknown, t: CellStrings): string =>
  isLoadFailure(error)
    ? t.loadFailed
    : fill(t.ownFault, { message: error instanceof Error ? error.message : String(error) });
