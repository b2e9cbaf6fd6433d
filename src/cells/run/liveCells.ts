/** A hydrated cell of the page. */
export interface LiveCell {
  /** The reader's present code. */
  code(): string;
  /** Marks results computed from code that has changed since. */
  markStale(stale: boolean): void;
}

/** The hydrated cells of the page, by name. */
export const liveCells = new Map<string, LiveCell>();
