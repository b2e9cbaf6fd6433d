/** Recognized kinds of files that hold no readable pictures: each is a problem of its own. */
export type UnwantedKind =
  | 'empty'
  | 'heic'
  | 'pickle'
  | 'matlab'
  | 'hdf5'
  | 'safetensors'
  | 'csv'
  | 'web-page'
  | 'text'
  | 'unknown';

/** What can be wrong with a file of pictures; the page has a sentence for each in both languages. */
export type PictureFileProblem =
  | UnwantedKind
  // unpacking
  | 'compressed'
  | 'broken-gzip'
  | 'broken-zip'
  | 'broken-tar'
  | 'encrypted'
  | 'compression'
  | 'archive'
  | 'too-big'
  | 'foreign'
  // MNIST and CIFAR-10
  | 'not-idx'
  | 'idx-type'
  | 'length'
  | 'mnist-one'
  | 'counts'
  | 'label'
  | 'cifar-length'
  | 'cifar-100'
  // arrays
  | 'npy'
  | 'npy-dtype'
  | 'npy-objects'
  | 'no-numbers'
  | 'shape'
  | 'values'
  | 'not-a-number'
  | 'no-labels'
  | 'no-pictures'
  // files together
  | 'too-large'
  | 'too-few'
  | 'mixed'
  | 'twice'
  // found by the page
  | 'unreadable'
  | 'too-many'
  | 'folder'
  | 'address'
  | 'words'
  | 'nothing'
  | 'failed'
  | 'not-a-photograph'
  | 'second-photograph';

/** A file of pictures is not what it should be: it says what was expected and what was found. */
export class PictureFileError extends Error {
  override name = 'PictureFileError';

  constructor(
    readonly problem: PictureFileProblem,
    readonly details: Record<string, string | number> = {},
  ) {
    super(`${problem} ${JSON.stringify(details)}`);
  }
}
