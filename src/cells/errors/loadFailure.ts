import { fill } from '@i18n/fill';
import type { CellStrings } from '../editor/strings';

/** A part of the page could not be fetched. */
export class LoadFailure extends Error {}

/** What browsers say of a module that did not load: Chromium, Firefox, Safari; and Vite of its styles. */
const sayings =
  /^Failed to fetch dynamically imported module|^error loading dynamically imported module|^Importing a module script failed|^Unable to preload CSS/;

/** Says that an error means a part of the page that could not be fetched. */
export const isLoadFailure = (error: unknown): boolean =>
  error instanceof LoadFailure || (error instanceof Error && sayings.test(error.message));

/** What to say of an error that the reader's code did not cause: a part did not load, or the page is at fault. */
export const explainFault = (error: unknown, t: CellStrings): string =>
  isLoadFailure(error)
    ? t.loadFailed
    : fill(t.ownFault, { message: error instanceof Error ? error.message : String(error) });
