/** The search data as sent to the browser: one list per language. */
export type Kind = 'term' | 'section' | 'figure' | 'exercise' | 'reference';

export interface SearchDocument {
  kind: Kind;
  /** The index of its page, and its id there. */
  page: number;
  hash: string;
  title: string;
  text: string;
  /** Other texts that it is found by. */
  also?: string;
}

export interface SearchTexts {
  pages: { path: string; title: string }[];
  documents: SearchDocument[];
}
