import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const epsilons = { '0': '0', '1e-5': '10⁻⁵', '0.001': '0.001', '0.1': '0.1', '1': '1' };
const numbered = { '1': '1', '2': '2', '3': '3' };

const en = {
  title: 'Pull one example away, and watch the others',
  controls: {
    pass: { label: 'Pass', options: { forward: 'forward', backward: 'backward' } },
    feature: { label: 'Feature', options: numbered },
    epsilon: { label: 'ε', options: epsilons },
    x: 'Batch',
    gamma: 'γ',
    beta: 'β',
    upstream: 'Upstream gradients',
    example: 'Example',
  },
  entry: (example: number, feature: number) => `Example ${example}, feature ${feature}`,
  scale: (feature: number) => `γ of feature ${feature}`,
  shift: (feature: number) => `β of feature ${feature}`,
  meanHandle: 'Mean of the column: moves it as a whole',
  deviationHandle: 'Standard deviation of the column: stretches it',
  widest: 'no wider: a point is at ±10',
  upstreamOf: (example: number) => `Upstream gradient of example ${example}`,
  choose: (example: number) => `Choose example ${example}`,
  add: '+ example',
  remove: (example: number) => `− example ${example}`,
  recover: 'γ = σ, β = μ',
  recoverExactly: 'γ = √(σ² + ε), β = μ',
  reset: 'γ = 1, β = 0',
  error: 'largest |y − x|: ',
  key: {
    ghost: (example: number) => `the others without example ${example}`,
    line: 'the line that is taken away: mean + slope · x̂',
    rest: 'what is left of it, to be divided by √(σ² + ε) and multiplied by γ',
  },
  waits: 'waits for your prediction',
  upstream: 'upstream ∂L/∂y',
  line: 'line',
  rest: 'rest',
  presets: 'Upstream gradients',
  preset: { one: 'example 1 alone', alike: 'all alike', along: 'along x̂' },
  sum: 'Σ',
  product: 'Σ·x̂',
  matrices: (count: number) => `All features, ${counted(count, 'row', 'rows')}: one for each example`,
  refused: 'The batch has one example. Its mean is itself, and its variance 0: x̂ would be 0 whatever x is. In training, PyTorch refuses it:', // prettier-ignore
  message: (count: number) =>
    `ValueError: Expected more than 1 value per channel when training, got input size torch.Size([${count}, 3])`,
  one: 'One example has no spread: in training, batch norm refuses it.',
  empty: 'The batch is empty. Add an example.',
  zeroByZero: ' All its examples are alike, so σ² is 0; with ε = 0 this is 0/0, and there is no x̂.',
  forward: {
    statistics: (feature: string, mean: string, variance: string) =>
      `Feature ${feature} has μ = ${mean} and σ² = ${variance}.`,
    moved: (example: number, by: string) => ` Example ${example} has moved the x̂ of another by up to ${by}.`,
    same: ' y is x, to the last digit.',
    error: (error: string) => ` y differs from x by up to ${error}.`,
  },
  backward: {
    held: (feature: string) => `The gradients of feature ${feature}, as they arrive at y.`,
    summary: (feature: string, sum: string, product: string) =>
      `The gradients that feature ${feature} gets sum to ${sum}; multiplied by x̂, to ${product}.`,
  },
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拉走一个样本，看看其他样本怎样',
    controls: {
      pass: { label: '方向', options: { forward: '前向', backward: '反向' } },
      feature: { label: '特征', options: numbered },
      epsilon: { label: 'ε', options: epsilons },
      x: '小批量',
      gamma: 'γ',
      beta: 'β',
      upstream: '上游梯度',
      example: '样本',
    },
    entry: (example, feature) => `样本 ${example}，特征 ${feature}`,
    scale: (feature) => `特征 ${feature} 的 γ`,
    shift: (feature) => `特征 ${feature} 的 β`,
    meanHandle: '这一列的均值：整列一起移动',
    deviationHandle: '这一列的标准差：整列一起拉伸',
    widest: '不能更宽：有点已在 ±10',
    upstreamOf: (example) => `样本 ${example} 的上游梯度`,
    choose: (example) => `选中样本 ${example}`,
    add: '+ 样本',
    remove: (example) => `− 样本 ${example}`,
    recover: 'γ = σ，β = μ',
    recoverExactly: 'γ = √(σ² + ε)，β = μ',
    reset: 'γ = 1，β = 0',
    error: '最大的 |y − x|：',
    key: {
      ghost: (example) => `没有样本 ${example} 时，其他样本的位置`,
      line: '被减去的直线：均值 + 斜率 · x̂',
      rest: '剩下的部分，还要除以 √(σ² + ε)、乘以 γ',
    },
    waits: '先作出预测',
    upstream: '上游 ∂L/∂y',
    line: '直线',
    rest: '剩下',
    presets: '上游梯度',
    preset: { one: '只有样本 1', alike: '全都相同', along: '与 x̂ 成正比' },
    sum: 'Σ',
    product: 'Σ·x̂',
    matrices: (count) => `所有特征，共 ${count} 行，每个样本一行`,
    refused:
      '小批量里只有一个样本。它的均值就是它自己，方差是 0：不管 x 是多少，x̂ 都会是 0。训练时 PyTorch 拒绝这样的输入：',
    message: (count) =>
      `ValueError: Expected more than 1 value per channel when training, got input size torch.Size([${count}, 3])`,
    one: '单个样本没有离散程度：训练时批归一化拒绝它。',
    empty: '小批量是空的。请添加一个样本。',
    zeroByZero: '这个特征的所有样本都相同，σ² 是 0；ε 又是 0，就成了 0/0，没有 x̂。',
    forward: {
      statistics: (feature, mean, variance) => `特征 ${feature} 的 μ = ${mean}，σ² = ${variance}。`,
      moved: (example, by) => `样本 ${example} 把别的样本的 x̂ 最多移动了 ${by}。`,
      same: 'y 就是 x，一位小数也不差。',
      error: (error) => `y 与 x 最多相差 ${error}。`,
    },
    backward: {
      held: (feature) => `传到 y 的梯度，特征 ${feature}。`,
      summary: (feature, sum, product) => `特征 ${feature} 得到的梯度加起来是 ${sum}；乘以 x̂ 再加起来，是 ${product}。`,
    },
  },
};
