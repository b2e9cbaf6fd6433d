import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import { pictureClassNames } from '@i18n/pictureClasses';

const en = {
  title: 'Train, and watch a template grow for each class',
  controls: {
    epoch: 'Epochs of training',
    row: 'Row of W',
    picture: 'Test picture',
    show: { label: 'Show', options: { weights: 'its row of W', averages: 'its average picture' } },
    training: { label: 'Training pictures', options: { '200': '200', '1000': '1000', '5000': '5000' } },
    decay: { label: 'Pull towards 0, λ', options: { '0.05': '0.05', '0.5': '0.5', '2.5': '2.5' } },
    horses: { label: 'Horses', options: { any: 'as they come', posed: 'in profile' } },
    left: 'Of these look to the left (%)',
    fork: 'Fork',
  },
  classes: pictureClassNames.en,
  template: (name: string) => `Multiply by the row of W for ${name}`,
  average: (name: string) => `Look at the average picture of ${name}`,
  asked: 'picture',
  unknown: 'your picture',
  map: (name: string) => `pixels that speak for and against ${name}`,
  mapAlt: (name: string) => `Which pixels raise and which lower the score of ${name}`,
  raises: 'raises score',
  lowers: 'lowers score',
  score: (name: string) => `score of ${name}`,
  accuracy: (test: string, tested: string, train: string, trained: string) =>
    `Right on ${test}% of ${tested} test pictures, and on ${train}% of the ${trained} it learns from.`,
  beside: (knn: string, trained: string, here: string) =>
    `Nearest neighbours reached ${knn}%, with ${trained} to look up` +
    (trained === here ? ', as many as here.' : `; this one has learned from ${here}.`),
  summary: (epoch: string, accuracy: string, label: string, winner: string, isRight: boolean) =>
    `After ${counted(epoch, 'epoch')} ${accuracy}% of the test pictures are right. This one, of class ${label}, is ` +
    (isRight ? 'recognized.' : `called ${winner}.`),
  branch: (decay: string, accuracy: string) => `λ = ${decay}, ${accuracy}% of the test pictures right.`,
  rows: (decay: string) => `rows of W, λ = ${decay}`,
  pale: 'pale line',
  full: 'full line',
  epochs: 'epochs',
  right: 'test pictures right, %',
  carry: 'Drag the picture onto a template.',
  undecided: 'All scores are equal: no class yet.',
  own: (winner: string) => `Your picture has its highest score for ${winner}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '训练起来，看每一类的模板怎样长出来',
    controls: {
      epoch: '训练轮次',
      row: 'W 的第几行',
      picture: '测试图像',
      show: { label: '显示', options: { weights: 'W 的对应行', averages: '平均图像' } },
      training: { label: '训练图像数', options: { '200': '200', '1000': '1000', '5000': '5000' } },
      decay: { label: '拉向 0 的力度 λ', options: { '0.05': '0.05', '0.5': '0.5', '2.5': '2.5' } },
      horses: { label: '马', options: { any: '各式各样', posed: '侧面像' } },
      left: '其中朝左的（%）',
      fork: '分叉',
    },
    classes: pictureClassNames.zh,
    template: (name) => `用 W 中“${name}”那一行去乘`,
    average: (name) => `看“${name}”的平均图像`,
    asked: '图像',
    unknown: '你的图像',
    map: (name) => `哪些像素赞成、哪些反对“${name}”`,
    mapAlt: (name) => `哪些像素抬高、哪些压低“${name}”的得分`,
    raises: '抬高',
    lowers: '压低得分',
    score: (name) => `“${name}”的得分`,
    accuracy: (test, tested, train, trained) =>
      `在 ${tested} 张测试图上的准确率是 ${test}%，在 ${trained} 张训练图上是 ${train}%。`,
    beside: (knn, trained, here) =>
      `最近邻用 ${trained} 张图作参照，准确率是 ${knn}%` +
      (trained === here ? '；这里用的图一样多。' : `；这里学了 ${here} 张。`),
    summary: (epoch, accuracy, label, winner, isRight) =>
      `训练 ${epoch} 轮后，测试图的准确率是 ${accuracy}%。这张“${label}”` +
      (isRight ? '认对了。' : `被认作“${winner}”。`),
    branch: (decay, accuracy) => `λ = ${decay}，测试图的准确率 ${accuracy}%。`,
    rows: (decay) => `W 的各行，λ = ${decay}`,
    pale: '浅色线',
    full: '深色线',
    epochs: '轮次',
    right: '测试图的准确率（%）',
    carry: '把图像拖到一个模板上。',
    undecided: '得分全都一样：还分不出类别。',
    own: (winner) => `你的图像在“${winner}”上得分最高。`,
  },
};
