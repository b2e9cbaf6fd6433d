/** What can be wrong with a file of pictures; the page has a sentence for each in every language. */
export type PictureFileProblem =
  | 'empty'
  | 'compressed'
  | 'not-idx'
  | 'idx-type'
  | 'length'
  | 'mnist-pair'
  | 'mnist-counts'
  | 'label'
  | 'cifar-length'
  | 'cifar-100'
  // found by the page before a reader here sees the file
  | 'broken-gzip'
  | 'archive'
  | 'mnist-one'
  | 'too-large'
  | 'too-few'
  | 'not-a-photograph';

/** A file of pictures is not what it should be: what was expected, and what was found. */
export class PictureFileError extends Error {
  override name = 'PictureFileError';

  constructor(
    readonly problem: PictureFileProblem,
    readonly details: Record<string, string | number> = {},
  ) {
    super(`${problem} ${JSON.stringify(details)}`);
  }
}
