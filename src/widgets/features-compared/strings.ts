import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Train one linear classifier on each description of the same pictures',
  controls: {
    epoch: 'Epochs of training',
    training: { label: 'Training pictures', options: { '500': '500', '2000': '2,000' } },
    seed: 'Pictures drawn',
  },
  kinds: { pixels: 'pixels', hues: 'hues', hog: 'HoG', hogAndHues: 'HoG and hues', words: 'visual words' },
  numbers: 'numbers',
  beneath: 'Beneath each: how many numbers describe a picture.',
  share: 'test pictures right, %',
  chance: 'chance',
  others: { knn: 'kNN', linear: 'linear', convnet: 'convnet' },
  passport: 'Dashed lines: what the classifiers of other chapters reached in this browser.',
  waits: 'waits for your answer',
  table: 'The classifier of each that did best on the validation pictures; right answers in %',
  columns: {
    kind: 'description',
    rate: 'rate',
    epoch: 'epoch',
    train: 'training',
    validation: 'validation',
    test: 'test',
  },
  pictures: (train: string, validation: string, test: string) =>
    `Each is trained on the same ${train} pictures with the learning rates 0.001, 0.01 and 0.1; ${validation} others choose the rate and the epoch, and ${test} more are for the test. Each number is first brought to mean 0 and standard deviation 1 over the training pictures.`,
  notYet: 'Nothing is trained yet. Five classifiers wait, one for each description.',
  after: (epoch: number) => `After ${counted(epoch, 'epoch')}, right on the test pictures: `,
  one: (name: string, share: string) => `${name} ${share}`,
  and: ', ',
  end: '.',
  held: (epoch: number) =>
    `After ${counted(epoch, 'epoch')} all five classifiers are trained; the bars wait for your answer.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '同样的图，每种描述训练一个线性分类器',
    controls: {
      epoch: '训练轮次',
      training: { label: '训练图像数', options: { '500': '500', '2000': '2,000' } },
      seed: '第几次抽图',
    },
    kinds: { pixels: '像素', hues: '色相', hog: 'HoG', hogAndHues: 'HoG 加色相', words: '视觉单词' },
    numbers: '个数',
    beneath: '名称下面：一张图由多少个数描述。',
    share: '测试图答对的 %',
    chance: '随机猜',
    others: { knn: '最近邻', linear: '线性', convnet: '卷积网络' },
    passport: '虚线：其他各章的分类器在这个浏览器里达到的准确率。',
    waits: '等你作答',
    table: '每种描述中，在验证图上最好的那个分类器；准确率以 % 计',
    columns: { kind: '描述', rate: '学习率', epoch: '轮次', train: '训练', validation: '验证', test: '测试' },
    pictures: (train, validation, test) =>
      `每个分类器都在同样的 ${train} 张图上训练，学习率试 0.001、0.01 和 0.1；另外 ${validation} 张图用来选学习率和轮次，再有 ${test} 张用来测试。每个数先按训练图化为均值 0、标准差 1。`,
    notYet: '还没有训练。五个分类器等着，每种描述一个。',
    after: (epoch) => `训练 ${epoch} 轮之后，测试图的准确率：`,
    one: (name, share) => `${name} ${share}`,
    and: '，',
    end: '。',
    held: (epoch) => `训练了 ${epoch} 轮，五个分类器都练好了；条形等你作答后再显示。`,
  },
};
