/** A cell of the page that has come alive. */
export interface LiveCell {
  /** The reader's code as it stands now. */
  code(): string;
  /** Marks results that were computed from something that has changed since. */
  markStale(stale: boolean): void;
}

/** The cells of the page that have come alive, by name. */
export const liveCells = new Map<string, LiveCell>();
