/** What the page sends to a figure's Worker. */
export type ToWorker =
  /** Says whose model is to be computed, before anything else. */
  | { kind: 'widget'; name: string }
  | { kind: 'compute'; id: number; state: unknown }
  /** Replaces what `compute` gets as its second argument, such as the reader's own pictures. */
  | { kind: 'given'; given: unknown };

/** What the Worker sends back: how far it is, and in the end a model or what went wrong. */
export type FromWorker =
  | { id: number; progress: number }
  | { id: number; model: unknown }
  | { id: number; error: string }
  /** The model's code could not be loaded. */
  | { id: number; missing: true };

/** Says how far a computation is, from 0 to 1. */
export type Report = (share: number) => void;
