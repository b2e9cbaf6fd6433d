import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import { pictureClassNames } from '@i18n/pictureClasses';

const en = {
  title: 'Train a convolutional network, and look into it',
  controls: {
    epoch: 'Epochs of training',
    network: 'Layers',
    optimizer: { label: 'Optimizer', options: { sgd: 'SGD', momentum: 'momentum', adam: 'Adam' } },
    rate: {
      label: 'Learning rate',
      options: { '0.001': '0.001', '0.003': '0.003', '0.01': '0.01', '0.1': '0.1', '1': '1' },
    },
    pictures: { label: 'Training pictures', options: { '300': '300', '1000': '1,000', '3000': '3,000' } },
    seed: 'Seed',
    forks: 'Forks',
    split: 'Parts of a batch',
    course: 'Course shown',
    picture: 'Picture',
    cell: 'Cell',
  },
  classes: pictureClassNames.en,
  loss: 'training loss',
  right: 'unseen pictures right, %',
  epochs: 'epochs',
  filters: (n: number) => `The first layer’s ${n} filters`,
  filtersBegun: (n: number) => `The first layer’s ${n} filters before training`,
  begunWith: 'filters at the start',
  after: (epoch: number) => `after ${counted(epoch, 'epoch')}`,
  picture: (name: string) => `Unseen picture: ${name}`,
  yours: 'Your picture',
  sure: (name: string, percent: string) => `${name}: ${percent}%`,
  course: (i: number) => `Course ${i}`,
  leaves: (parent: number, epoch: number) => `from ${parent} after ${counted(epoch, 'epoch')}`,
  fork: (epoch: number) => `Fork after epoch ${epoch}, with`,
  forkNow: 'Fork here',
  goingTo: (epoch: number, reached: number) =>
    `Training up to epoch ${epoch}, which is asked for: ${reached} of ${epoch} done.`,
  noMore: 'Remove a fork to make another.',
  remove: (i: number) => `Remove course ${i}`,
  waits: 'The accuracy waits for your prediction.',

  beside: 'The same unseen pictures',
  besideNote: (tested: string, trained: string) =>
    `Share of ${tested} unseen pictures that is right; each classifier has learned from the same ${trained}.`,
  knn: 'nearest neighbours by pixels',
  linear: 'linear classifier',
  hog: 'HoG and a linear classifier',
  convnet: 'this network',
  earlier: (percent: string, trained: string) => `${percent}% in its chapter, from ${trained}`,
  computing: '…',
  afterFirst: 'The others are asked once the network has learned for an epoch.',
  further: 'Show unseen pictures, the maps, a drawing pad, the layers and the weights',

  problem: {
    oursStands: ' The course’s network stands here.',
    lastStays: ' The network before stays in use until this is right.',
    empty: 'No layers are written. An example: c16k5p2,relu,pool2,fc10.',
    many: (found: string, most: string) => `${found} layers are too many: at most ${most} can stand here.`,
    part: (at: number, part: string) => `Part ${at}, “${part}”: `,
    unknown: 'there is no such layer here. There are c16k5p2 (a convolution), relu, bn, pool2 and fc10.',
    conv: 'a convolution is written c16k5 (16 filters of 5 × 5), and then, where wanted, s2 (stride 2) and p2 (padding 2): c16k5s2p2.',
    pool: 'pooling is written pool2 (a window of 2 × 2), or pool3s2 with stride 2.',
    fc: 'a fully connected layer is written with its number of units: fc10.',
    range: (name: string, least: number, most: string) => `${name} has to be a whole number from ${least} to ${most}.`,
    numbers: {
      filters: 'the number of filters',
      units: 'the number of units',
      size: 'the side of the window',
      stride: 'the stride',
      pad: 'the padding',
    },
    window: (at: number, size: number, side: number) =>
      `Layer ${at}: a window of ${size} × ${size} does not fit into ${side} × ${side}.`,
    flat: (at: number) => `Layer ${at} needs maps, but after a fully connected layer there are none.`,
    scores: 'The last layer has to be fc10, with a score for each of the ten classes.',
    parameters: (found: string, most: string) =>
      `This network has ${found} parameters; more than ${most} are too many for a page.`,
    multiplyAdds: (found: string, most: string) =>
      `This network makes ${found} multiply-adds for each picture; more than ${most} take too long in a page.`,
    values: (found: string, most: string) =>
      `This network has to keep ${found} numbers for each picture; more than ${most} are too many for a page.`,
  },
  stop: (epoch: number, batch: number) => `Training stopped in epoch ${epoch}, at batch ${batch}:`,
  diverged: (course: number, why: string) => `Course ${course} diverged ${why}`,
  valuesLost: (epoch: number, layer: string, loss: string) =>
    `in epoch ${epoch}: what layer ${layer} gives is too large for float32. Last loss: ${loss}.`,
  weightsLost: (epoch: number, layer: string, loss: string) =>
    `in epoch ${epoch}: the gradient of layer ${layer} is too large for float32. Last loss: ${loss}.`,
  lostValues: (layer: string, largest: string) =>
    `what comes out of layer ${layer} is not a number any more. What goes in is as large as ${largest}, and with the weights it exceeds 3.4·10³⁸, the largest number of float32.`,
  lostWeights: (layer: string) =>
    `the weights of layer ${layer} are not numbers any more, because their gradient exceeded 3.4·10³⁸, the largest number of float32.`,
  lastLoss: (loss: string) =>
    `The last loss was ${loss}. The steps are too large: take a smaller rate, or fork before.`,

  summary: (epoch: number, trained: string, percent: string, tested: string) =>
    `After ${counted(epoch, 'epoch')} with ${trained} pictures, ${percent}% of ${tested} unseen pictures are right.`,
  oneAnswer: (answer: string, count: string) => ` It says “${answer}” to ${count} of them.`,
  begun: (percent: string, tested: string) =>
    `With the weights of your file it is right for ${percent}% of ${tested} unseen pictures.`,
  untrained: (percent: string, tested: string) =>
    `Untrained, it is right for ${percent}% of ${tested} unseen pictures.`,
  held: (epoch: number, trained: string) => `The network has learned for ${counted(epoch, 'epoch')} with ${trained} pictures.`, // prettier-ignore
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '训练一个卷积网络，再看看它里面',
    controls: {
      epoch: '训练轮次',
      network: '各层',
      optimizer: { label: '优化器', options: { sgd: 'SGD', momentum: '动量', adam: 'Adam' } },
      rate: {
        label: '学习率',
        options: { '0.001': '0.001', '0.003': '0.003', '0.01': '0.01', '0.1': '0.1', '1': '1' },
      },
      pictures: { label: '训练图像数', options: { '300': '300', '1000': '1,000', '3000': '3,000' } },
      seed: '随机种子',
      forks: '分叉',
      split: '小批量分成几份',
      course: '显示哪一条',
      picture: '图像',
      cell: '格子',
    },
    classes: pictureClassNames.zh,
    loss: '训练损失',
    right: '没见过的图像，准确率（%）',
    epochs: '轮',
    filters: (n) => `第一层的 ${n} 个滤波器`,
    filtersBegun: (n) => `训练前第一层的 ${n} 个滤波器`,
    begunWith: '训练前的滤波器',
    after: (epoch) => `${epoch} 轮之后`,
    picture: (name) => `没见过的图像：${name}`,
    yours: '你的图像',
    sure: (name, percent) => `${name}：${percent}%`,
    course: (i) => `第 ${i} 条`,
    leaves: (parent, epoch) => `从第 ${parent} 条的第 ${epoch} 轮分出`,
    fork: (epoch) => `从第 ${epoch} 轮分叉，改用`,
    forkNow: '在这里分叉',
    goingTo: (epoch, reached) => `正在训练到所要的第 ${epoch} 轮：已完成 ${reached} 轮。`,
    noMore: '先去掉一条分叉，才能再分。',
    remove: (i) => `去掉第 ${i} 条`,
    waits: '先预测，再看准确率。',

    beside: '同样的图像，别的分类器',
    besideNote: (tested, trained) => `${tested} 张没见过的图像里认对的比例；每个分类器都从同样的 ${trained} 张学来。`,
    knn: '按像素的最近邻',
    linear: '线性分类器',
    hog: 'HoG 加线性分类器',
    convnet: '这个网络',
    earlier: (percent, trained) => `在它那一章是 ${percent}%，用 ${trained} 张`,
    computing: '……',
    afterFirst: '网络学完一轮，就去问另外几个。',
    further: '再看没见过的图像、激活图、画板、各层和权重',

    problem: {
      oursStands: '现在用的是课程的网络。',
      lastStays: '改对之前，仍用原来的网络。',
      empty: '还没有写任何一层。例如可以写：c16k5p2,relu,pool2,fc10。',
      many: (found, most) => `${found} 层太多了，最多 ${most} 层。`,
      part: (at, part) => `第 ${at} 部分“${part}”：`,
      unknown: '没有这样的层。可以用 c16k5p2（卷积）、relu、bn、pool2 和 fc10。',
      conv: '卷积写成 c16k5（16 个 5 × 5 的滤波器），需要时再接 s2（步幅 2）和 p2（零填充 2）：c16k5s2p2。',
      pool: '池化写成 pool2（2 × 2 的窗口）；步幅为 2 时可以写 pool3s2。',
      fc: '全连接层要写明单元数：fc10。',
      range: (name, least, most) => `${name}要是 ${least} 到 ${most} 的整数。`,
      numbers: { filters: '滤波器个数', units: '单元数', size: '窗口边长', stride: '步幅', pad: '零填充' },
      window: (at, size, side) => `第 ${at} 层：${size} × ${size} 的窗口放不进 ${side} × ${side}。`,
      flat: (at) => `第 ${at} 层需要图，可全连接层之后已经没有图了。`,
      scores: '最后一层必须是 fc10，十类各一个得分。',
      parameters: (found, most) => `这个网络有 ${found} 个参数；超过 ${most} 个，网页里就训练不动了。`,
      multiplyAdds: (found, most) => `这个网络每张图要做 ${found} 次乘加；超过 ${most} 次，网页里就太慢了。`,
      values: (found, most) => `这个网络每张图要记住 ${found} 个数；超过 ${most} 个，网页里就放不下了。`,
    },
    stop: (epoch, batch) => `训练停在第 ${epoch} 轮的第 ${batch} 个小批量：`,
    diverged: (course, why) => `第 ${course} 条发散了：${why}`,
    valuesLost: (epoch, layer, loss) => `第 ${epoch} 轮里，第 ${layer} 层的输出超出了 float32。最后的损失：${loss}。`,
    weightsLost: (epoch, layer, loss) => `第 ${epoch} 轮里，第 ${layer} 层的梯度超出了 float32。最后的损失：${loss}。`,
    lostValues: (layer, largest) =>
      `第 ${layer} 层的输出已经不是数了。输入大到 ${largest}，再乘上权重，就超过了 float32 最大的数 3.4·10³⁸。`,
    lostWeights: (layer) => `第 ${layer} 层的权重已经不是数了，因为梯度超过了 float32 最大的数 3.4·10³⁸。`,
    lastLoss: (loss) => `最后一次的损失是 ${loss}。步子太大了：换小一点的学习率，或者从更早处分叉。`,

    summary: (epoch, trained, percent, tested) =>
      `用 ${trained} 张图训练 ${epoch} 轮后，${tested} 张没见过的图像认对了 ${percent}%。`,
    oneAnswer: (answer, count) => `其中 ${count} 张都被说成“${answer}”。`,
    begun: (percent, tested) => `用你文件里的权重，${tested} 张没见过的图像认对了 ${percent}%。`,
    untrained: (percent, tested) => `还没训练时，${tested} 张没见过的图像认对了 ${percent}%。`,
    held: (epoch, trained) => `网络已经用 ${trained} 张图学了 ${epoch} 轮。`,
  },
};
