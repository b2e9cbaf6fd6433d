import type { WantedSet } from '../pictureSets/wanted';

/** A message to a Worker, which computes for a figure, helps another Worker, or draws pictures for the page. */
export type ToWorker =
  /** Names the model to be computed; sent first. */
  | { kind: 'module'; widget: string; part: string }
  | { kind: 'compute'; id: number; state: unknown }
  /** The page has drawn the last frame, and is ready for another. */
  | { kind: 'seen'; id: number }
  | { kind: 'pause'; id: number; paused: boolean }
  | { kind: 'cancel'; id: number }
  /** The pictures that a computation wants, each set in blocks; none if the page cannot draw them. */
  | { kind: 'pictures'; id: number; sets: Blob[][] }
  /** Replaces the second argument of `compute`, such as the reader's own pictures. */
  | { kind: 'given'; given: unknown }
  /** Makes it a helper of another Worker, for the questions of a widget; sent first. */
  | { kind: 'helps'; widget: string }
  | { kind: 'question'; question: unknown }
  /** Asks for a block of the course's pictures. */
  | { kind: 'draw'; seed: number; from: number };

/** A Worker's reply: its progress, frames on the way, and in the end a model or why there is none. */
export type FromWorker =
  | { id: number; progress: number }
  /** The pictures of the course that it starts from. */
  | { id: number; wanted: WantedSet[] }
  | { id: number; frame: unknown }
  | { id: number; model: unknown }
  | { id: number; error: string }
  | { id: number; cancelled: true }
  /** The model's code could not be loaded. */
  | { id: number; missing: true };
