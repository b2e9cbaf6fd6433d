export type FormulaProblem =
  | 'empty'
  | 'too-long'
  | 'deep'
  | 'copied'
  | 'character'
  | 'tex'
  | 'index'
  | 'number'
  | 'no-value'
  | 'write'
  | 'either'
  | 'comparison'
  | 'equation'
  | 'operand'
  | 'unclosed'
  | 'unexpected'
  | 'function'
  | 'function-write'
  | 'function-like'
  | 'no-arguments'
  | 'one-value'
  | 'two-values'
  | 'several-values'
  | 'reach'
  | 'called'
  | 'redefined'
  | 'product'
  | 'names';

/**
 * What is wrong with a formula, and where: `at` and `length` count characters of its text.
 * @category gradients
 */
export class FormulaError extends Error {
  override name = 'FormulaError';

  constructor(
    readonly code: FormulaProblem,
    readonly at: number,
    readonly length: number,
    /** Suggestions for what to type instead. */
    readonly got = '',
    /** What could be typed in its place. */
    readonly forms: readonly string[] = [],
  ) {
    const told = [got && `, got ${got}`, forms.length && `; write ${forms.join(' or ')}`].filter(Boolean).join('');
    super(`formula: ${code} at character ${at + 1}${told}.`);
  }
}
