import type { WantedSet } from '../pictureSets/wanted';

/** What is sent to a Worker: it computes for a figure, helps another Worker, or draws pictures for the page. */
export type ToWorker =
  /** Says whose model is to be computed, before anything else. */
  | { kind: 'module'; widget: string; part: string }
  | { kind: 'compute'; id: number; state: unknown }
  /** The page has drawn the last frame, and can take another. */
  | { kind: 'seen'; id: number }
  | { kind: 'pause'; id: number; paused: boolean }
  | { kind: 'cancel'; id: number }
  /** The pictures that a computation wants, of each set in blocks; none if they cannot be drawn apart. */
  | { kind: 'pictures'; id: number; sets: Blob[][] }
  /** Replaces what `compute` gets as its second argument, such as the reader's own pictures. */
  | { kind: 'given'; given: unknown }
  /** Makes it a helper of another: says whose questions it answers, before anything else. */
  | { kind: 'helps'; widget: string }
  | { kind: 'question'; question: unknown }
  /** Asks for a block of the course's pictures. */
  | { kind: 'draw'; seed: number; from: number };

/** What the Worker sends back: how far it is, frames on the way, and in the end a model or why there is none. */
export type FromWorker =
  | { id: number; progress: number }
  /** The pictures of the course that it begins with. */
  | { id: number; wanted: WantedSet[] }
  | { id: number; frame: unknown }
  | { id: number; model: unknown }
  | { id: number; error: string }
  | { id: number; cancelled: true }
  /** The model's code could not be loaded. */
  | { id: number; missing: true };
