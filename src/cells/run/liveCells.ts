/** A cell of the page that is hydrated. */
export interface LiveCell {
  /** The reader's present code. */
  code(): string;
  /** Marks results that were computed from something that has changed since. */
  markStale(stale: boolean): void;
}

/** The hydrated cells of the page, by name. */
export const liveCells = new Map<string, LiveCell>();
