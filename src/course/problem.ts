import type { Place } from './lineOf.ts';

/** A mistake: its place in the configuration, or the file that lacks something; and how to fix it. */
export interface Problem {
  place: Place;
  /** A file other than the configuration. */
  file?: string;
  says: string;
}

/** The backgrounds of text in the light and the dark theme. */
export interface Surfaces {
  light: string[];
  dark: string[];
}
