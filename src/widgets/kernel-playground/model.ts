import { drawPicture } from '@lib/data/pictures/index';
import { tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { conv2d, reshape } from '@lib/ops';
import { brightness, squareOf, type Map, type PictureName } from './kernel';

export interface State {
  /** Nine or twenty-five weights, row by row; what is missing is 0. */
  // zh: 九个或二十五个权重，逐行写出；缺的为 0。
  kernel: number[];
  picture: PictureName;
  /** The position of the window: the row and the column of its upper left corner. */
  // zh: 窗口在哪里：左上角的行和列。
  place: number[];
}

/** Seeds whose pictures show straight and slanted edges. */
// zh: 这些种子的图里有横平竖直的边，也有斜边。
const seeds: Record<PictureName, number> = { truck: 9, ship: 14, horse: 11, cat: 24 };

const pictureOf = memo((name: PictureName) => {
  const pixels = new Uint8Array(3072);
  drawPicture(name, seeds[name], pixels);
  return brightness(pixels);
});

const float64 = { dtype: 'float64' } as const;
const asTensor = ({ side, values }: Map) => reshape(tensor(values, float64), [1, 1, side, side]);

/** What a kernel answers at each place of a picture. */
// zh: 卷积核在图上每个位置的响应。
export function answerOf(picture: Map, kernel: Map): Map {
  const map = conv2d(asTensor(picture), asTensor(kernel));
  return { side: map.shape[3], values: [...map.data] };
}

/** The brightness along a row of each test picture: a step, a thin line, stripes of different widths. */
// zh: 各测试图一行的亮度：一个台阶、一条细线、宽窄不一的条纹。
const profiles = {
  step: [0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9],
  line: [0.85, 0.85, 0.85, 0.85, 0.85, 0.2, 0.85, 0.85, 0.85, 0.85, 0.85, 0.85],
  stripes: [0.3, 0.3, 0.3, 0.8, 0.8, 0.3, 0.3, 0.8, 0.8, 0.8, 0.3, 0.8],
};
export type TestName = keyof typeof profiles;
export const testNames = Object.keys(profiles) as TestName[];

/** A picture whose edges all run one way. */
// zh: 所有的边都朝一个方向的图。
function edges(name: TestName, way: 'vertical' | 'horizontal'): Map {
  const profile = profiles[name];
  const side = profile.length;
  const values = Array.from({ length: side * side }, (_, i) => profile[way === 'vertical' ? i % side : Math.floor(i / side)]); // prettier-ignore
  return { side, values };
}

/** How loud an answer is: the mean of its absolute values. */
// zh: 响应有多强：绝对值的平均。
const loudness = ({ values }: Map) => values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;

/** This share of the answer must be to vertical edges, in each test. */
// zh: 在每项测试里，响应中至少要有这么大比例来自竖直的边。
export const asked = 0.95;
/** So loud, compared with the size of the weights, it must be. */
// zh: 与权重的大小相比，响应至少要这么强。
const audible = 0.02;

/** What a kernel answers to a picture with vertical edges, and to the same picture turned by a quarter. */
// zh: 卷积核对有竖直边的图的响应，以及把同一张图转九十度后的响应。
function judge(name: TestName, kernel: Map) {
  const [vertical, horizontal] = (['vertical', 'horizontal'] as const).map((way) => {
    const picture = edges(name, way);
    const answer = answerOf(picture, kernel);
    // what rounding leaves is silence
    // zh: 舍入留下的一点不算响应
    return { picture, answer, loudness: loudness(answer) < 1e-9 ? 0 : loudness(answer) };
  });
  const all = vertical.loudness + horizontal.loudness;
  const share = all > 0 ? vertical.loudness / all : 0;
  const size = kernel.values.reduce((sum, weight) => sum + Math.abs(weight), 0);
  const isHeard = vertical.loudness > audible * size;
  return { name, vertical, horizontal, share, isHeard, passes: share >= asked && isHeard };
}

/** A kernel on a picture, the course’s or the reader’s own: its answer everywhere, and how it does in three tests. */
// zh: 把卷积核用在一张图上，课程的或读者自己的：处处的响应，以及三项测试的结果。
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
    // zh: 测试里的全部响应中，多大比例来自竖直的边，多大比例来自水平的边。
    shares: { vertical: all > 0 ? vertical / all : 0, horizontal: all > 0 ? horizontal / all : 0 },
    /** Whether it answers anything at all in the tests. */
    // zh: 测试里究竟有没有响应。
    isSilent: all === 0,
    isHeard: tests.every((test) => test.isHeard),
    solved: tests.every((test) => test.passes),
  };
}

export type Model = ReturnType<typeof compute>;
