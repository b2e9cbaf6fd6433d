import type { Place } from './lineOf.ts';

/** A mistake: where the configuration makes it, or the file that lacks something; and what would be right. */
export interface Problem {
  place: Place;
  /** Another file than the configuration. */
  file?: string;
  says: string;
}

/** What text stands on, in the light and in the dark theme. */
export interface Surfaces {
  light: string[];
  dark: string[];
}
