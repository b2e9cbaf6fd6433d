import { noGrad } from '@lib/engine/op';
import { tidy } from '@lib/engine/tidy';
import { crossEntropy, indexSelect } from '@lib/ops';
import { Random } from '@lib/random';
import { answersOf } from '@parts/classAnswers';
import { program, type Program } from './program';
import { classes, fewExamples, histogram, overfitSteps, type Mistake } from './settings';
import { train } from './training';

const size = (list: ArrayLike<number>) => Math.sqrt(Array.from(list).reduce((sum, value) => sum + value * value, 0));
const copyOf = ({ parameters }: Program) => parameters.map((parameter) => Float64Array.from(parameter.values));
const few = ({ sets: { train: { x, y } } }: Program, rows: number[]) => [indexSelect(x, 0, rows), rows.map((k) => y[k])] as const; // prettier-ignore

/** The loss before the first step: about ln C, if all classes are equally likely and the penalty is small. */
// zh: 第一步之前的损失：若各类的概率相等、惩罚又小，大约是 ln C。
function probeStart(one: Program) {
  const { x, y } = one.sets.train;
  return { loss: one.lossOf(x, y).item(), crossEntropy: crossEntropy(one.scores(x), y).item() };
}

/** Trains on twenty training examples alone: they should be learned by heart. */
// zh: 只用二十个训练样本训练：应该能把它们背下来。
function probeOverfit(one: Program) {
  const rows = new Random(1).permutation(one.sets.train.y.length).slice(0, fewExamples);
  const [x, y] = few(one, rows);
  const losses = [one.lossOf(x, y).item()];
  for (let k = 0; k < overfitSteps; k++) {
    one.step(x, y);
    losses.push(one.lossOf(x, y).item());
  }
  const answers = answersOf(one.scores(x));
  return { losses, right: y.filter((label, k) => answers[k] === label).length };
}

const h = 0.000001;
/**
 * The gradients that the first two steps follow, beside central differences of the loss at the same weights. The relative
 * error is that of the whole: ‖a − n‖ / max(‖a‖, ‖n‖), 2 for opposite ones.
 */
// zh: 头两步所用的梯度，旁边是损失在同样权重处的中心差分。相对误差针对整个梯度：‖a − n‖ / max(‖a‖, ‖n‖)，正好相反时为 2。
function probeGradient(one: Program) {
  return one
    .batches()
    .slice(0, 2)
    .map((rows) => {
      const [x, y] = few(one, rows);
      const numeric = one.parameters.flatMap((parameter) =>
        Array.from(parameter.values, (value, i) => {
          const at = (moved: number) => {
            parameter.change()[i] = moved;
            return tidy(() => noGrad(() => one.lossOf(x, y).item()));
          };
          const slope = (at(value + h) - at(value - h)) / (2 * h);
          at(value);
          return slope;
        }),
      );
      one.step(x, y);
      const analytic = one.parameters.flatMap(({ gradient }) => Array.from(gradient!.values));
      const apart = size(analytic.map((value, i) => value - numeric[i]));
      return { numeric, analytic, error: apart / Math.max(size(analytic), size(numeric)) };
    });
}

const ratioSteps = 60;
/** By how much each step changes the weights of both layers, as a share of their size. */
// zh: 每一步把两层的权重改变多少，按权重大小的比例。
function probeRatio(one: Program) {
  const layers: number[][] = [[], []];
  for (let epoch = 0; layers[0].length < ratioSteps; epoch++)
    for (const rows of one.batches()) {
      const before = copyOf(one);
      one.step(...few(one, rows));
      const after = copyOf(one);
      layers.forEach((list, l) => list.push(size(after[2 * l].map((value, i) => value - before[2 * l][i])) / size(before[2 * l]))); // prettier-ignore
    }
  return layers.map((list) => list.slice(0, ratioSteps));
}

/** The sums that reach the hidden units before the first step, how many units never fire, and how many different ones there are. */
// zh: 第一步之前到达各隐藏单元的和，有多少单元从不激活，有多少个互不相同的单元。
function probeUnits(one: Program) {
  const sums = one.hidden(one.sets.train.x);
  const [rows, count] = sums.shape;
  const columns = Array.from({ length: count }, (_, j) => Array.from({ length: rows }, (_, i) => sums.values[i * count + j])); // prettier-ignore
  const { from, to, bars } = histogram;
  const heights = Array<number>(bars).fill(0);
  for (const value of sums.values) {
    const bar = Math.floor(((value - from) / (to - from)) * bars);
    if (bar >= 0 && bar < bars) heights[bar] += 1 / sums.values.length;
  }
  return {
    ...{ heights, count },
    noNumbers: columns.flat().some(Number.isNaN),
    dead: columns.filter((column) => column.every((value) => value <= 0)).length,
    different: new Set(columns.map((column) => column.join())).size,
  };
}

/** How often each class comes in each batch of an epoch, in both sets, and among the guesses on the validation set after training. */
// zh: 每个类别在一轮的每个小批量里、在两个数据集里，以及训练后对验证集的预测里各出现几次。
function probeLabels(one: Program, trained: Program) {
  const count = (list: ArrayLike<number | null>) =>
    Array.from({ length: classes }, (_, c) => Array.from(list).filter((label) => label === c).length);
  const { train, val } = one.sets;
  return {
    batches: one.batches().map((rows) => count(few(one, rows)[1])),
    train: count(train.y),
    val: count(val.y),
    guessed: count(answersOf(trained.scores(val.x))),
  };
}

/** What both sets hold: how many examples, how many of them in both, and the mean and deviation of each number. */
// zh: 两个数据集里有什么：多少样本，其中多少同属两边，每个数的均值和标准差。
function probeData({ sets: { train, val } }: Program) {
  const columns = ({ x, y }: Program['sets']['train']) =>
    [0, 1, 2].map((d) => {
      const list = y.map((_, i) => x.values[3 * i + d]);
      const middle = list.reduce((sum, value) => sum + value, 0) / list.length;
      return { mean: middle, std: size(list.map((value) => value - middle)) / Math.sqrt(list.length) };
    });
  const known = new Set(train.rows);
  return {
    sizes: [train.rows.length, val.rows.length],
    shared: val.rows.filter((i) => known.has(i)).length,
    train: columns(train),
    val: columns(val),
  };
}

/** All probes of a program; each gets a fresh one. */
// zh: 对一个程序做所有检查；每项检查都用新的程序。
export function probed(seed: number, mistake: Mistake | undefined, epochs: number) {
  const fresh = () => program(seed, mistake);
  const trained = fresh();
  const curves = train(trained, epochs);
  return {
    curves,
    probes: {
      start: probeStart(fresh()),
      overfit: probeOverfit(fresh()),
      gradient: probeGradient(fresh()),
      ratio: probeRatio(fresh()),
      units: probeUnits(fresh()),
      labels: probeLabels(fresh(), trained),
      data: probeData(fresh()),
    },
  };
}

export type Probed = ReturnType<typeof probed>;
export type Probes = Probed['probes'];
