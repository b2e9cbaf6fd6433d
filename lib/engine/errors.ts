import type { Shape } from './types';

/** What kind of mistake an error reports; code cells choose a translation by it. */
export type ErrorCode =
  | 'shape'
  | 'dtype'
  | 'dim'
  | 'label'
  | 'option'
  | 'ragged'
  | 'not-scalar'
  | 'no-graph'
  | 'freed-graph'
  | 'forgotten'
  | 'changed-since'
  | 'first-order-only';

/**
 * A mistake in the use of the library. The message reads `op: rule, got values. Advice.`; `code` and `details` hold the
 * same in a translatable form.
 * @category tensors
 */
export class TensorError extends Error {
  override name = 'TensorError';

  constructor(
    readonly op: string,
    readonly code: ErrorCode,
    rule: string,
    readonly details: { got?: string; advice?: string } = {},
  ) {
    const { got, advice } = details;
    super(`${op}: ${rule}${got ? `, got ${got}` : ''}.${advice ? ` ${advice}` : ''}`);
  }
}

/** Writes a shape as Python does: `(3, 4)`, `(3,)`, `()`. */
export const formatShape = (shape: Shape): string => (shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`);
