import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import { Random } from '@lib/random';

export interface State {
  /** What k is chosen on. */
  // zh: k 按什么来选。
  idea: 'train' | 'test' | 'validation';
  /** Which draw of the data. */
  // zh: 第几次抽取的数据。
  draw: number;
  k: number;
  /** Which test sets were opened, in turn: of each the draw, and at which k. */
  // zh: 依次打开过哪些测试集：每次记下是第几次抽取、在哪个 k。
  opened: number[];
}

export const neighbours = { min: 1, max: 40 };
export const ideas = ['train', 'test', 'validation'] as const;
/** Over how many draws of the data the ideas are compared. */
// zh: 各种做法在多少次抽取的数据上比较。
export const draws = 30;
export const sizes = { train: 80, validation: 40, test: 40, fresh: 1000 };
type Part = keyof typeof sizes;

interface Example {
  x: number;
  y: number;
  label: number;
}

/** Examples of two classes that overlap: two arcs, with much noise. */
// zh: 两个有重叠的类别的样本：两段弧，噪声很大。
function observe(random: Random, count: number): Example[] {
  return Array.from({ length: count }, () => {
    const label = random.integer(2);
    const angle = Math.PI * random.uniform();
    const [cx, cy, sign] = label === 0 ? [0, 0, 1] : [0.9, 0.35, -1];
    const noise = 0.55;
    return {
      x: cx + sign * Math.cos(angle) + noise * random.normal(),
      y: cy + sign * Math.sin(angle) + noise * random.normal(),
      label,
    };
  });
}

/** For k = 1, 2, … how many of the examples the vote of k training examples gets right; at a tie the nearest decides. */
// zh: 对 k = 1, 2, …，由 k 个训练样本投票能答对多少个样本；平票时由最近的决定。
function accuracies(train: Example[], examples: Example[]): number[] {
  const right = new Array<number>(neighbours.max).fill(0);
  for (const { x, y, label } of examples) {
    const order = train.map((other) => ({ far: (other.x - x) ** 2 + (other.y - y) ** 2, label: other.label }));
    order.sort((a, b) => a.far - b.far);
    let ones = 0;
    for (let k = 1; k <= neighbours.max; k++) {
      ones += order[k - 1].label;
      const vote = 2 * ones === k ? order[0].label : Number(2 * ones > k);
      if (vote === label) right[k - 1]++;
    }
  }
  return right.map((count) => count / examples.length);
}

type Scores = Record<Part, number[]>;

/** One draw of all four sets, and the accuracy of every k on each. */
// zh: 一次抽取的全部四个集合，以及每个 k 在各集合上的准确率。
const world = memo(
  (draw: number): Scores => {
    const random = new Random(draw);
    const sets = Object.fromEntries(Object.entries(sizes).map(([part, n]) => [part, observe(random, n)]));
    const of = (part: Part) => accuracies(sets.train, sets[part]);
    return { train: of('train'), validation: of('validation'), test: of('test'), fresh: of('fresh') };
  },
  { most: draws },
);

/** The draws in turn, as far as they have been made. */
// zh: 依次抽取的数据，抽到哪里是哪里。
const worlds = memo((): Scores[] => []);

/** What each idea chooses, what it reports, and how good that is on data that nobody has seen. */
// zh: 每种做法选出的 k、它报告的准确率，以及在没人见过的数据上实际有多好。
function outcome(idea: State['idea'], { train, validation, test, fresh }: Scores) {
  const chosenOn = { train, validation, test }[idea];
  const k = chosenOn.indexOf(Math.max(...chosenOn)) + 1;
  const reported = idea === 'validation' ? test[k - 1] : chosenOn[k - 1];
  return { k, reported, fresh: fresh[k - 1] };
}

/** Three ideas how to choose k, on one draw of the data and on average over thirty. */
// zh: 选 k 的三种做法，在一次抽取的数据上，以及三十次的平均。
export function* frames({ idea, draw, k, opened }: State) {
  const scores = world(draw);
  const all = worlds();
  const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  // another draw has another test set
  // zh: 另一次抽取有另一个测试集
  const peeks = [
    ...new Set(opened.filter((_, i) => i % 2 === 1 && Math.round(opened[i - 1]) === draw).map(Math.round)),
  ];
  const seen = peeks.map((at) => scores.test[at - 1]);
  const model = () => {
    const drawn = ideas.map((each) => all.map((one) => outcome(each, one)));
    return {
      idea,
      /** What may be looked at while k is chosen: accuracy for k = 1, 2, … */
      // zh: 选 k 时可以看的：k = 1, 2, … 的准确率。
      curve: scores[idea],
      fresh: scores.fresh,
      here: scores[idea][k - 1],
      outcomes: ideas.map((each) => outcome(each, scores)),
      /** By how much an idea promises too much, on average over all draws. */
      // zh: 一种做法平均把结果说高了多少（所有抽取的平均）。
      promised: drawn.map((outcomes) => mean(outcomes.map(({ reported, fresh }) => reported - fresh))),
      /** For each idea what it reports and what is true, on each draw made so far. */
      // zh: 每种做法报告的和真实的准确率，对已经抽过的每次数据。
      drawn,
      peeks: peeks.map((at, i) => ({ k: at, test: seen[i], fresh: scores.fresh[at - 1] })),
      /** The place of the best peek; −1 while the test set is sealed. */
      // zh: 偷看到的最好结果的位置；测试集还封着时为 −1。
      bestPeek: seen.indexOf(Math.max(...seen)),
    };
  };
  while (all.length < draws) {
    all.push(world(all.length + 1));
    yield model();
  }
  return model();
}

export const compute = (state: State) => finish(frames(state));

export type Model = ReturnType<typeof compute>;
