import { readCifar10 } from '@lib/data/cifar';
import { readMnist } from '@lib/data/idx';
import { PictureFileError } from '@lib/data/pictureFileError';
import type { PictureSet } from '@lib/data/pictures/index';

/** Pictures of the reader's, as large as ours: 32 × 32 in three colours. */
export interface OwnPictures extends PictureSet {
  /** True for handwritten digits, whose classes are 0 to 9. */
  digits: boolean;
  /** The names of their files. */
  name: string;
  /** A photograph to be asked about. */
  question?: Uint8Array;
}

const side = 32;
const area = side * side;
const fewest = 10;

/** A file with its bytes, unpacked where it was compressed. */
interface Unpacked {
  name: string;
  bytes: Uint8Array;
}

async function unpack(file: File): Promise<Unpacked> {
  let bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      bytes = new Uint8Array(await new Response(plain).arrayBuffer());
    } catch {
      throw new PictureFileError('broken-gzip');
    }
  }
  if (new TextDecoder('latin1').decode(bytes.subarray(257, 262)) === 'ustar') throw new PictureFileError('archive');
  return { name: file.name, bytes };
}

const isIdx = ({ bytes }: Unpacked) => bytes.length > 3 && bytes[0] === 0 && bytes[1] === 0 && bytes[2] >= 8 && bytes[2] <= 14 && bytes[3] >= 1 && bytes[3] <= 4; // prettier-ignore

const photographs = /\.(png|jpe?g|gif|webp|avif|bmp|heic)$/i;
export const isPhotograph = (file: File): boolean => file.type.startsWith('image/') || photographs.test(file.name);

/**
 * Reads files that the reader has chosen: batches of CIFAR-10 in binary form, or a pair of MNIST's IDX files, compressed
 * or not. Throws a PictureFileError that says what was expected and what was found.
 */
export async function readSet(files: File[]): Promise<OwnPictures> {
  const set = await readFiles(files);
  const found = set.labels.length;
  if (found < fewest) throw new PictureFileError('too-few', { found, least: fewest });
  return set;
}

async function readFiles(files: File[]): Promise<OwnPictures> {
  const unpacked = await Promise.all(files.map(unpack));
  const name = files.map((file) => file.name).join(', ');
  const idx = unpacked.filter(isIdx);
  if (idx.length === 0) {
    const batches = unpacked.map(({ bytes }) => readCifar10(bytes));
    return { ...joined(batches), digits: false, name };
  }
  if (idx.length !== 2 || unpacked.length !== 2) throw new PictureFileError('mnist-one', { found: unpacked.length });
  const { pixels, labels, height, width } = readMnist(idx[0].bytes, idx[1].bytes);
  if (height > side || width > side) throw new PictureFileError('too-large', { found: `${height} × ${width}` });
  return { pixels: framed(pixels, labels.length, height, width), labels, digits: true, name };
}

function joined(sets: PictureSet[]): PictureSet {
  if (sets.length === 1) return sets[0];
  const count = sets.reduce((total, { labels }) => total + labels.length, 0);
  const all = { pixels: new Uint8Array(count * 3 * area), labels: new Uint8Array(count) };
  let at = 0;
  for (const { pixels, labels } of sets) {
    all.pixels.set(pixels, at * 3 * area);
    all.labels.set(labels, at);
    at += labels.length;
  }
  return all;
}

/** Grey pictures in the middle of 32 × 32, the same in all three colours. */
function framed(grey: Uint8Array, count: number, height: number, width: number): Uint8Array {
  const pixels = new Uint8Array(count * 3 * area);
  const [top, left] = [(side - height) >> 1, (side - width) >> 1];
  for (let n = 0; n < count; n++) {
    for (let i = 0; i < height; i++) {
      const row = grey.subarray((n * height + i) * width, (n * height + i + 1) * width);
      for (let c = 0; c < 3; c++) pixels.set(row, (3 * n + c) * area + (top + i) * side + left);
    }
  }
  return pixels;
}

/** A photograph, its middle square made as small as our pictures; it never leaves the browser. */
export async function readPhotograph(file: File): Promise<Uint8Array> {
  let photograph: ImageBitmap;
  try {
    photograph = await createImageBitmap(file);
  } catch {
    throw new PictureFileError('not-a-photograph');
  }
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  const square = Math.min(photograph.width, photograph.height);
  const [x, y] = [(photograph.width - square) / 2, (photograph.height - square) / 2];
  context.fillStyle = '#fff'; // beneath what is transparent
  context.fillRect(0, 0, side, side);
  context.drawImage(photograph, x, y, square, square, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  return Uint8Array.from({ length: 3 * area }, (_, at) => data[4 * (at % area) + Math.floor(at / area)]);
}
