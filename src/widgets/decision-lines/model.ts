import { argmax, linear } from '@lib/ops';
import { Random } from '@lib/random';
import { tensor } from '@lib/engine/tensor';

export interface State {
  /** Three rows of W and b: the weights of both pixels, then the bias. */
  // zh: W 和 b 的三行：两个像素的权重，然后是偏置。
  rows: number[];
  /** False: every bias counts as 0. */
  // zh: false：所有偏置都当作 0。
  bias: boolean;
  /** The two pixels of the picture that is asked about, −1 black, 1 white. */
  // zh: 要问的图的两个像素，−1 是黑，1 是白。
  probe: number[];
}

/** Where the course's pictures of a class lie: on the left brighter, on the right brighter, or even. */
// zh: 课程里某一类的图在哪里：左边更亮、右边更亮，或两边一样。
const centres = [
  (at: number) => [0.55 + 0.2 * at, -0.35 + 0.3 * at],
  (at: number) => [-0.35 + 0.3 * at, 0.55 + 0.2 * at],
  (at: number) => [0.7 * at, 0.7 * at],
];
const each = 8;
const random = new Random(12);

/** Pictures of two pixels with their classes. */
// zh: 两个像素的图和它们的类别。
export const samples = centres.flatMap((centre, label) =>
  Array.from({ length: each }, (_, i) => {
    const [left, right] = centre(-1 + (2 * i) / (each - 1));
    return { pixels: [left + 0.07 * random.normal(), right + 0.07 * random.normal()] as [number, number], label };
  }),
);

const float64 = { dtype: 'float64' } as const;

/** The scores of pictures of two pixels under one W: (N, 3). */
// zh: 同一个 W 给两像素的图打的得分：(N, 3)。
function scoresOf(pictures: number[][], { rows, bias }: State) {
  const W = tensor(
    [0, 1, 2].map((c) => rows.slice(3 * c, 3 * c + 2)),
    float64,
  ); // (3, 2)
  const b = tensor(
    [0, 1, 2].map((c) => (bias ? rows[3 * c + 2] : 0)),
    float64,
  ); // (3,)
  return linear(tensor(pictures, float64), W, b);
}

/** What one W says of the picture that is asked about, and of all the others. */
// zh: 同一个 W 对要问的图和其他所有图的判断。
export function compute(state: State) {
  const scores = [...scoresOf([state.probe], state).data];
  const called = [
    ...argmax(
      scoresOf(
        samples.map(({ pixels }) => pixels),
        state,
      ),
      1,
    ).data,
  ];
  return {
    scores,
    winner: scores.indexOf(Math.max(...scores)),
    /** For each picture the class of its highest score. */
    // zh: 每张图得分最高的类别。
    called,
    right: called.filter((c, i) => c === samples[i].label).length,
    /** How many of each class are called by its name, and how many there are of it. */
    // zh: 每一类里有多少张被认对，以及这一类有多少张。
    rightOf: centres.map((_, label) => called.filter((c, i) => c === label && samples[i].label === label).length),
    each,
  };
}

export type Model = ReturnType<typeof compute>;
