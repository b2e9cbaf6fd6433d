import type { Edit } from '../../code/compiled';
import type { Tree } from '../../code/tree';

/** The kind of a change; each has a sentence in both languages. */
export type EditKind =
  | 'caret'
  | 'grouping'
  | 'accumulate'
  | 'reset'
  | 'bound'
  | 'operator'
  | 'sign'
  | 'constant'
  | 'index'
  | 'order'
  | 'name'
  | 'call'
  | 'missing'
  | 'factor'
  | 'superfluous'
  | 'lookup'
  | 'shared'
  | 'sequence'
  | 'entry'
  | 'offset';

/** An edit of a cell's source, with the old and the new code. */
export interface SourceEdit extends Edit {
  kind: EditKind;
  line: number;
  /** The code there now, and its replacement. */
  from: string;
  to: string;
}

export interface Context {
  source: string;
  text(node: Tree): string;
  add(kind: EditKind, start: number, end: number, text: string, shown?: { from?: string; to?: string }): void;
  /** Names of parameters and variables in scope. */
  names: readonly string[];
  inLoop: boolean;
  /** Within the comparator of a `sort`, where changing a sign or a constant has no visible effect. */
  inComparator: boolean;
  /** The numbers mentioned in the comments. */
  told: readonly number[];
  /** Factors that a product may lack: numeric parameters, entries that the function reads, 1 − β for a β. */
  factors: readonly string[];
  /** Entries of lists within lists that the function reads, such as `X[n][d]`. */
  entries: readonly string[];
}
