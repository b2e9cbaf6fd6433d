import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import { cloudsOf, type Cloud } from './drawnData';
import { extent, fullScore, settingsOf, shades, side, unforked, type Settings, type State } from './settings';
import { judged, Training, type Weights } from './training';

/** The curves have a value at every tenth step. */
// zh: 曲线每十步取一个值。
const every = 10;

const places = memo(() =>
  Float64Array.from({ length: 2 * side * side }, (_, k) => {
    const i = k >> 1;
    const along = (at: number) => extent * ((2 * at + 1) / side - 1);
    return k % 2 === 0 ? along(i % side) : -along(Math.floor(i / side));
  }),
);

type Judged = ReturnType<typeof judged>;

/** A network in training, and the results of its steps. */
// zh: 训练中的网络，以及各步的评分。
class Run {
  readonly training: Training;
  readonly train: Cloud;
  readonly test: Cloud;
  readonly #judged = new Map<number, { train: Judged; test: Judged }>();

  constructor(settings: Settings) {
    ({ train: this.train, test: this.test } = cloudsOf(settings));
    this.training = new Training(settings, this.train);
  }

  at(step: number) {
    const known = this.#judged.get(step);
    if (known) return known;
    const { network, weights } = this.training;
    const of = ({ at, labels }: Cloud) => judged(network.forward(weights[step], at), labels);
    const made = { train: of(this.train), test: of(this.test) };
    if (step % every === 0) this.#judged.set(step, made);
    return made;
  }
}

const runOf = memo((settings: Settings) => new Run(settings), { most: 4 });

/** Where both scores are equal on the plane: short lines, four numbers each. */
// zh: 平面上两个得分相等之处：一段段短线，每段四个数。
function borderOf(scores: Float64Array): number[] {
  const at = places();
  const lines: number[] = [];
  for (let row = 0; row + 1 < side; row++) {
    for (let column = 0; column + 1 < side; column++) {
      const first = row * side + column;
      // every cell is two triangles: within one a line has no choice
      // zh: 每格分成两个三角形：三角形里的线没有歧义
      for (const corners of [
        [first, first + 1, first + side],
        [first + 1, first + side, first + side + 1],
      ]) {
        const ends: number[] = [];
        corners.forEach((from, k) => {
          const to = corners[(k + 1) % 3];
          if (scores[from] > 0 === scores[to] > 0) return;
          const share = scores[from] / (scores[from] - scores[to]);
          for (const c of [0, 1]) ends.push(at[2 * from + c] + share * (at[2 * to + c] - at[2 * from + c]));
        });
        if (ends.length === 4 && ends.every(Number.isFinite)) lines.push(...ends);
      }
    }
  }
  return lines;
}

/** The shade of a lead: its sign is the class, its size how sure the network is. */
// zh: 领先量的深浅：符号表示类别，大小表示网络有多确定。
const shadeOf = (score: number) =>
  Number.isNaN(score) ? 0 : Math.sign(score) * Math.min(shades, Math.ceil((shades * Math.abs(score)) / fullScore));

/** What is seen of a network after a number of steps. */
// zh: 若干步之后网络的样子。
function modelOf(run: Run, state: State, asked: number) {
  const { units } = state;
  const { training, train, test } = run;
  const step = Math.min(asked, training.lost === null ? training.reached : training.lost - 1);
  const weights = training.weights[step];
  const biases = 2 * units;
  const unit = Array.from({ length: units }, (_, j) => j);
  const surface = training.network.forward(weights, places()).slice();
  const now = run.at(step);
  const scores = training.network.forward(weights, train.at);
  const wrong = train.labels.map((label, i) => scores[i] > 0 !== (label === 1));
  const hidden = training.network.hidden;
  const along = Array.from({ length: Math.floor(step / every) + 1 }, (_, i) => every * i);
  if (along[along.length - 1] !== step) along.push(step);
  const curve = along.map((at) => run.at(at));
  return {
    step,
    /** After how many steps the weights were no numbers any more; null if they still are. */
    // zh: 走多少步之后权重不再是数；仍是数则为 null。
    lost: training.lost,
    /** x and y of each training point, one after another. */
    // zh: 每个训练点的 x、y，依次排列。
    points: train.at,
    labels: train.labels,
    testPoints: test.at,
    testLabels: test.labels,
    wrong,
    /** For each hidden unit a, b, c: its input is a x + b y + c. */
    // zh: 每个隐藏单元的 a、b、c：它的输入是 a x + b y + c。
    lines: unit.map((j) => [weights[2 * j], weights[2 * j + 1], weights[biases + j]]),
    /** For how many training points each unit’s input is above 0. */
    // zh: 每个单元的输入对多少个训练点大于 0。
    on: unit.map((j) => onFor(weights, j, biases, train)),
    /** W₁, b₁, W₂ and b₂ in one list. */
    // zh: W₁、b₁、W₂、b₂ 写成一串。
    weights: [...weights],
    /** How far each unit, where it is 1, moves the score of class 1 ahead of that of class 0; then the biases. */
    // zh: 每个单元输出 1 时，使类 1 的得分领先类 0 多少；最后是偏置的差。
    pulls: [...training.network.pulls(weights)],
    /** What the units give for each training point, one after another, where that can be drawn. */
    // zh: 各单元对每个训练点的输出，逐点排列；画得出来时才有。
    hidden: units <= 3 ? hidden.slice() : new Float64Array(0),
    shadesOf: Int8Array.from(surface, shadeOf),
    border: borderOf(surface),
    train: now.train,
    test: now.test,
    curve: {
      step: along,
      train: curve.map(({ train: { loss } }) => loss),
      test: curve.map(({ test: { loss } }) => loss),
    },
    branch: branchOf(state, step),
  };
}

/** The branch that keeps its settings, from where the run was forked, as far as the other has come; null if it was not. */
// zh: 保持原来设置的那一支，从分叉处开始，走到与另一支同样远；没有分叉则为 null。
function branchOf(state: State, asked: number) {
  const forked = unforked(settingsOf(state));
  if (!forked || asked < forked.at) return null;
  const run = runOf(forked.before);
  const { training } = run;
  training.upTo(asked);
  const step = Math.min(asked, training.lost === null ? training.reached : training.lost - 1);
  const along = Array.from({ length: Math.floor(step / every) + 1 }, (_, i) => every * i).filter(
    (at) => at > forked.at,
  );
  const steps = [...new Set([Math.min(forked.at, step), ...along, step])];
  return { step: steps, loss: steps.map((at) => run.at(at).train.loss), ...run.at(step) };
}

function onFor(weights: Weights, j: number, biases: number, { at, labels }: Cloud): number {
  const fires = (_: number, i: number) =>
    weights[2 * j] * at[2 * i] + weights[2 * j + 1] * at[2 * i + 1] + weights[biases + j] > 0;
  return labels.filter(fires).length;
}

/** Trains up to the requested step, and reports progress if that takes long. */
// zh: 训练到所要的那一步；路程长时，途中会显示走到了哪里。
export function* frames(
  state: State,
  _given: unknown = undefined,
  { progress }: { progress?(share: number): void } = {},
) {
  const { step, units } = state;
  const run = runOf(settingsOf(state));
  const { training, train } = run;
  const chunk = Math.max(50, Math.floor(2e6 / (units * (train.labels.length + 1))));
  while (training.reached + chunk < step && training.lost === null) {
    training.upTo(training.reached + chunk);
    progress?.(training.reached / step);
    yield modelOf(run, state, training.reached);
  }
  training.upTo(step);
  return modelOf(run, state, step);
}

/** A network 2-n-2 after a number of steps, with every hidden unit’s line, the hidden space and the decision surface. */
// zh: 若干步之后的 2-n-2 网络，以及每个隐藏单元的分界线、隐藏空间和决策面。
export const compute = (state: State) => finish(frames(state));

export type Model = ReturnType<typeof compute>;
