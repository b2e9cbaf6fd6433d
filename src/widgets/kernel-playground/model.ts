import { drawPicture } from '@lib/data/pictures/index';
import { tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { conv2d, reshape } from '@lib/ops';
import { brightness, squareOf, type Map, type PictureName } from './kernel';

export interface State {
  /** Nine or twenty-five weights, row by row; what is missing is 0. */
  kernel: number[];
  picture: PictureName;
  /** Where the window stands: the row and the column of its upper left corner. */
  place: number[];
}

/** Seeds whose pictures show straight and slanted edges. */
const seeds: Record<PictureName, number> = { truck: 9, ship: 14, horse: 11, cat: 24 };

const pictureOf = memo((name: PictureName) => {
  const pixels = new Uint8Array(3072);
  drawPicture(name, seeds[name], pixels);
  return brightness(pixels);
});

const float64 = { dtype: 'float64' } as const;
const asTensor = ({ side, values }: Map) => reshape(tensor(values, float64), [1, 1, side, side]);

/** What a kernel answers at each place of a picture. */
export function answerOf(picture: Map, kernel: Map): Map {
  const map = conv2d(asTensor(picture), asTensor(kernel));
  return { side: map.shape[3], values: [...map.data] };
}

/** The brightness along a row of each test picture: a step, a thin line, stripes of different widths. */
const profiles = {
  step: [0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9],
  line: [0.85, 0.85, 0.85, 0.85, 0.85, 0.2, 0.85, 0.85, 0.85, 0.85, 0.85, 0.85],
  stripes: [0.3, 0.3, 0.3, 0.8, 0.8, 0.3, 0.3, 0.8, 0.8, 0.8, 0.3, 0.8],
};
export type TestName = keyof typeof profiles;
export const testNames = Object.keys(profiles) as TestName[];

/** A picture whose edges all run one way. */
function edges(name: TestName, way: 'vertical' | 'horizontal'): Map {
  const profile = profiles[name];
  const side = profile.length;
  const values = Array.from({ length: side * side }, (_, i) => profile[way === 'vertical' ? i % side : Math.floor(i / side)]); // prettier-ignore
  return { side, values };
}

/** How loud an answer is: the mean of its absolute values. */
const loudness = ({ values }: Map) => values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;

/** This share of the answer must be to vertical edges, in each test. */
export const asked = 0.95;
/** So loud, compared with the size of the weights, it must be. */
const audible = 0.02;

/** What a kernel answers to a picture with vertical edges, and to the same picture turned by a quarter. */
function judge(name: TestName, kernel: Map) {
  const [vertical, horizontal] = (['vertical', 'horizontal'] as const).map((way) => {
    const picture = edges(name, way);
    const answer = answerOf(picture, kernel);
    // what rounding leaves is silence
    return { picture, answer, loudness: loudness(answer) < 1e-9 ? 0 : loudness(answer) };
  });
  const all = vertical.loudness + horizontal.loudness;
  const share = all > 0 ? vertical.loudness / all : 0;
  const size = kernel.values.reduce((sum, weight) => sum + Math.abs(weight), 0);
  const isHeard = vertical.loudness > audible * size;
  return { name, vertical, horizontal, share, isHeard, passes: share >= asked && isHeard };
}

/** A kernel on a picture, the course’s or the reader’s own: its answer everywhere, and how it does in three tests. */
export function compute({ kernel: weights, picture: name }: State, own?: Uint8Array) {
  const kernel = squareOf(weights);
  const picture = own ? brightness(own) : pictureOf(name);
  const tests = testNames.map((test) => judge(test, kernel));
  const [vertical, horizontal] = (['vertical', 'horizontal'] as const).map((way) =>
    tests.reduce((sum, test) => sum + test[way].loudness, 0),
  );
  const all = vertical + horizontal;
  return {
    kernel,
    picture,
    answer: answerOf(picture, kernel),
    tests,
    /** Which share of all that it answers in the tests is to vertical edges, and which to horizontal ones. */
    shares: { vertical: all > 0 ? vertical / all : 0, horizontal: all > 0 ? horizontal / all : 0 },
    /** Whether it answers anything at all in the tests. */
    isSilent: all === 0,
    isHeard: tests.every((test) => test.isHeard),
    solved: tests.every((test) => test.passes),
  };
}

export type Model = ReturnType<typeof compute>;
