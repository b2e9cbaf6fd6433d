/** What is wrong with a solution: codes that have a sentence in both languages, and the values for them. */
export interface Verdict {
  codes: string[];
  details: Record<string, string>;
  /** The sentence that shows the smallest wrong case, if there is anything to show. */
  shown?: 'example' | 'shape';
}

/** Codes of verdicts that say what is wrong, but not why. */
const vague: ReadonlySet<string> = new Set([
  'value',
  'one-example',
  'size-one',
  'shape',
  'other-kind',
  'kind',
  'kind-rows',
  'list',
  'number-not-rows',
  'ragged',
  'nan',
  'nan-sometimes',
  'infinite',
  'too-few',
  'end-missing',
  'beyond-end',
  'other-order',
  'holes',
  'part-shape',
  'part-arrangement',
  'parts-missing',
  'parts-number',
  'only-part',
  'changed-too',
  'infinite-too',
  'constant',
  'always-zero',
  'wrong-with-zero',
  'wrong-with-negative',
  'wrong-with-repeated',
  'wrong-where-zero',
  'wrong-where-negative',
  'wrong-where-positive',
  'first-entry-wrong',
  'first-entry-right',
  'last-entry-wrong',
  'last-entry-right',
  'first-row-wrong',
  'first-row-right',
  'last-row-wrong',
  'last-row-right',
  'first-column-wrong',
  'first-column-right',
  'last-column-wrong',
  'last-column-right',
]);

/** Whether a verdict names the mistake. */
export const isNamed = ({ codes }: Verdict): boolean => codes.some((code) => !vague.has(code));
