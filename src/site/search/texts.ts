/** What can be found, as it is sent to the browser: one list for each language. */
export type Kind = 'term' | 'section' | 'figure' | 'exercise' | 'reference';

export interface SearchDocument {
  kind: Kind;
  /** Which of the pages it is on, and its id there. */
  page: number;
  hash: string;
  title: string;
  text: string;
  /** What else it is found by. */
  also?: string;
}

export interface SearchTexts {
  pages: { path: string; title: string }[];
  documents: SearchDocument[];
}
