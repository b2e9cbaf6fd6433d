import { bytesAsText, textAsBytes } from '@kit/moment/bytes';
import type { Piece } from '@kit/moment/pieces';
import { ownPictures, setOwnPictures, type OwnPictures } from './useOwnPictures';

const size = 3072;
const classes = 10;

/** The reader's own pictures as a part of a figure's moment. */
export const picturesInMoment: Piece = {
  tell() {
    const own = ownPictures();
    if (!own) return undefined;
    const { pixels, labels, question, ...rest } = own;
    return {
      ...{ ...rest, pixels: bytesAsText(pixels), labels: bytesAsText(labels) },
      ...(question && { question: bytesAsText(question) }),
    };
  },
  take(told) {
    const own = readPictures(told);
    if (own) setOwnPictures(own);
  },
};

/** Reads pictures from any data; undefined if they are incomplete. */
export function readPictures(told: unknown): OwnPictures | undefined {
  if (typeof told !== 'object' || told === null) return undefined;
  const found = told as Partial<Record<keyof OwnPictures, unknown>>;
  const [pixels, labels, question] = [found.pixels, found.labels, found.question].map(textAsBytes);
  const count = labels?.length ?? 0;
  if (!pixels || !labels || pixels.length !== size * count || labels.some((label) => label >= classes))
    return undefined;
  const testFrom = Number.isInteger(found.testFrom) ? Math.min(count, Math.max(0, Number(found.testFrom))) : undefined;
  const asked = question?.length === size ? question : undefined;
  if (count === 0 && !asked) return undefined;
  return {
    ...{ pixels, labels, testFrom, question: asked, digits: found.digits === true },
    name: String(found.name).slice(0, 200),
    total: Math.max(count, Number(found.total) || 0),
  };
}

interface OwnPicture {
  now(): Uint8Array | undefined;
  set(pixels: Uint8Array): void;
}

/** One square picture of the reader's, of at most this many pixels a side, as a part of a figure's moment. */
export const pictureInMoment = (own: OwnPicture, most = 32): Piece => ({
  tell: () => own.now() && bytesAsText(own.now()!),
  take(told) {
    const pixels = textAsBytes(told);
    if (pixels && isSquare(pixels.length / 3, most)) own.set(pixels);
  },
});

const isSquare = (area: number, most: number) =>
  area >= 32 ** 2 && area <= most ** 2 && Number.isInteger(Math.sqrt(area));
