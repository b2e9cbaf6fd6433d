import { counted } from '@i18n/counted';
import { formatCount } from '@ui/number';
import type { Translated } from '@i18n/locale';

const numbersAsTheyAre = <const Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as unknown as { [Each in Name]: string };

const rate = numbersAsTheyAre(['0.003', '0.01', '0.03', '0.1', '0.3', '1', '3', '10']);
const lambda = numbersAsTheyAre(['0', '0.001', '0.003', '0.01', '0.03', '0.1']);
const count = numbersAsTheyAre(['50', '100', '200', '400']);

const en = {
  title: 'Close the ring with as few hidden units as you can',
  controls: {
    step: 'Steps',
    data: {
      label: 'Data',
      options: { blobs: 'blobs', moons: 'moons', rings: 'ring', spirals: 'spirals', parity: 'XOR', own: 'your own' },
    },
    units: 'Hidden units',
    f: {
      label: 'Activation',
      options: { relu: 'ReLU', leaky: 'Leaky ReLU', tanh: 'tanh', sigmoid: 'sigmoid', none: 'none' },
    },
    optimizer: { label: 'Optimizer', options: { sgd: 'SGD', momentum: 'momentum', adam: 'Adam' } },
    rate: { label: 'Learning rate', options: rate },
    batch: { label: 'Batch', options: { '1': '1', '8': '8', '32': '32', all: 'all' } },
    lambda: { label: 'Regularization λ', options: lambda },
    penalty: { label: 'Penalty', options: { l2: 'L2', l1: 'L1' } },
    count: { label: 'Training points', options: count },
    noise: 'Noise',
    seed: 'Seed',
    fork: 'Fork',
    test: 'Show the test points',
    tool: { label: 'Brush', options: { round: 'round', square: 'square', erase: 'eraser' } },
    unit: 'Unit looked at',
    turn: 'Turn of the hidden space',
    points: 'Your own points',
  },
  input: 'The plane, with the units’ lines',
  hidden: 'The hidden space',
  hiddenLater: 'Shown once you have answered the question.',
  trialsLater: 'Offered once you have answered the question.',
  loss: 'Loss',
  steps: 'steps',
  train: 'training',
  ofTest: 'test',
  right: (share: string) => `${share}% right`,
  units: 'Hidden units',
  unit: (unit: number) => `Unit ${unit}`,
  pointAt: 'Point at a unit: where it is on, and for which class it speaks.',
  told: (unit: number, on: number, all: number, input: string, pull: string, label: number) =>
    `Unit ${unit}: ${input} is above 0 for ${on} of ${counted(all, 'point')}. Its output times ${pull} speaks for the ${label ? 'squares' : 'round points'}.`,
  h: (unit: number) => `h${'₁₂₃'[unit - 1]}`,
  turn: 'Turn the hidden space',
  tooMany: (units: number) =>
    `It has ${units} dimensions, one for each unit. With three units or fewer it is drawn here.`,
  noPoints: 'There are no points yet: choose a brush, and paint on the plane.',
  brush: (tool: string) => `Brush (${tool}): arrow keys move it, Enter uses it, Delete erases`,
  full: (most: number) => `${most} points are all that fit.`,
  tryHead: (steps: number, goal: number) =>
    `This network from ten seeds: how many have ${goal}% of the training points right after ${formatCount(steps)} steps?`,
  tryNow: (seeds: number) => `Try ${seeds} seeds`,
  trying: 'Trying',
  soFar: (done: number, all: number) => `${done} of ${all}`,
  stop: 'Stop',
  goOn: 'Go on',
  network: (units: number, f: string, data: string) => `${counted(units, 'unit')}, ${f}, ${data}:`,
  ofTen: (closed: number, all: number) => `${closed} of ${all}`,
  shares: (shares: string) => `right, in %: ${shares}`,
  comma: ', ',
  weights: (step: number) => `All weights after ${counted(formatCount(step), 'step')}`,
  columns: ['unit', 'W₁: x', 'W₁: y', 'b₁', 'W₂: round', 'W₂: square'],
  biases: 'b₂',
  held: (step: number) => `After ${counted(formatCount(step), 'step')}.`,
  summary: (step: number, loss: string, right: string) =>
    `After ${counted(formatCount(step), 'step')} the training loss is ${loss}, and ${right}% of the training points are right`,
  tested: (loss: string, right: string) => `; of the test points ${right}%, with a loss of ${loss}`,
  end: '.',
  settings: (optimizer: string, rate: string, batch: string, lambda: string) =>
    `${optimizer}, rate ${rate}, batch ${batch}, λ ${lambda}`,
  branch: (loss: string, right: string) => `: loss ${loss}, ${right}% right.`,
  lost: (step: number) => ` At step ${formatCount(step)} the weights are not numbers any more: the run ends here.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '用尽量少的隐藏单元围住圆环里的点',
    controls: {
      step: '步数',
      data: {
        label: '数据',
        options: { blobs: '团', moons: '月牙', rings: '圆环', spirals: '螺旋', parity: '异或', own: '自己画' },
      },
      units: '隐藏单元',
      f: {
        label: '激活函数',
        options: { relu: 'ReLU', leaky: 'Leaky ReLU', tanh: 'tanh', sigmoid: 'sigmoid', none: '无' },
      },
      optimizer: { label: '优化器', options: { sgd: 'SGD', momentum: '动量', adam: 'Adam' } },
      rate: { label: '学习率', options: rate },
      batch: { label: '批量', options: { '1': '1', '8': '8', '32': '32', all: '全部' } },
      lambda: { label: '正则化 λ', options: lambda },
      penalty: { label: '惩罚', options: { l2: 'L2', l1: 'L1' } },
      count: { label: '训练点', options: count },
      noise: '噪声',
      seed: '随机种子',
      fork: '分叉',
      test: '显示测试点',
      tool: { label: '画笔', options: { round: '圆点', square: '方点', erase: '橡皮' } },
      unit: '查看的单元',
      turn: '隐藏空间的转角',
      points: '自己的点',
    },
    input: '平面和各单元的分界线',
    hidden: '隐藏空间',
    hiddenLater: '回答问题之后显示。',
    trialsLater: '回答问题之后可以试。',
    loss: '损失',
    steps: '步数',
    train: '训练',
    ofTest: '测试',
    right: (share) => `${share}% 分对`,
    units: '隐藏单元',
    unit: (unit) => `单元 ${unit}`,
    pointAt: '指向一个单元，看它在哪里激活、支持哪一类。',
    told: (unit, on, all, input, pull, label) =>
      `单元 ${unit}：${input}，对 ${all} 个点中的 ${on} 个大于 0；输出乘以 ${pull}，支持${label ? '方点' : '圆点'}。`,
    h: (unit) => `h${'₁₂₃'[unit - 1]}`,
    turn: '转动隐藏空间',
    tooMany: (units) => `它有 ${units} 维，每个单元一维。不超过三个单元时，这里会画出来。`,
    noPoints: '还没有点：选一支画笔，在平面上画。',
    brush: (tool) => `画笔（${tool}）：方向键移动，回车落笔，删除键擦除`,
    full: (most) => `最多 ${most} 个点。`,
    tryHead: (steps, goal) =>
      `让这个网络从十个种子出发：走 ${formatCount(steps)} 步之后，有几个能分对 ${goal}% 的训练点？`,
    tryNow: (seeds) => `试 ${seeds} 个种子`,
    trying: '正在试',
    soFar: (done, all) => `${done} / ${all}`,
    stop: '停止',
    goOn: '继续',
    network: (units, f, data) => `${units} 个单元，激活函数：${f}，数据：${data}：`,
    ofTen: (closed, all) => `${all} 个中有 ${closed} 个`,
    shares: (shares) => `分对的百分比：${shares}`,
    comma: '、',
    weights: (step) => `走了 ${formatCount(step)} 步之后的全部权重`,
    columns: ['单元', 'W₁：x', 'W₁：y', 'b₁', 'W₂：圆点', 'W₂：方点'],
    biases: 'b₂',
    held: (step) => `走了 ${formatCount(step)} 步。`,
    summary: (step, loss, right) => `走了 ${formatCount(step)} 步，训练损失是 ${loss}，训练点分对 ${right}%`,
    tested: (loss, right) => `；测试点分对 ${right}%，损失是 ${loss}`,
    end: '。',
    settings: (optimizer, rate, batch, lambda) => `${optimizer}，学习率 ${rate}，批量 ${batch}，λ ${lambda}`,
    branch: (loss, right) => `：损失 ${loss}，对 ${right}%。`,
    lost: (step) => `到第 ${formatCount(step)} 步，权重已经不是数了，训练到此为止。`,
  },
};
