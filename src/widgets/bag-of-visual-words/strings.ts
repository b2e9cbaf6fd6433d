import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import { pictureClassNames } from '@i18n/pictureClasses';

const en = {
  title: 'Cluster random patches, and read a picture in the words they make',
  controls: {
    step: 'Steps of k-means',
    words: { label: 'Words', options: { '8': '8', '16': '16', '32': '32', '64': '64' } },
    side: { label: 'Patch', options: { '4': '4 × 4', '6': '6 × 6', '8': '8 × 8' } },
    look: {
      label: 'Patches compared',
      options: { plain: 'as they are', contrast: 'without light and contrast', whitened: 'whitened too' },
    },
    picture: 'Test picture',
    shuffled: 'Shuffle the patches of the picture',
    seed: 'Random patches',
    word: 'Word looked for',
  },
  classes: pictureClassNames.en,
  own: 'your picture',
  codebook: (words: number) => `The codebook: ${counted(words, 'word')}`,
  word: (i: number, size: number) => `Word ${i}: ${counted(size, 'random patch', 'random patches')}`,
  told: (words: number) => `told in ${counted(words, 'word')}`,
  toldAlt: 'The picture, each patch replaced by its word',
  histogram: 'How often the picture uses each word',
  before: 'before the shuffle',
  curve: 'Squared distance from the word',
  alike: 'Of the 100 test pictures these use the words most like this one',
  apart: (distance: number) => `${distance} apart`,
  steps: 'steps',
  summary: (step: string, rest: boolean, distance: string, used: string, words: string, patches: string) =>
    `After ${counted(step, 'step')} of k-means${rest ? ', which has come to rest,' : ''} a random patch is ${distance} from its word, squared and on average. The picture uses ${used} of the ${counted(words, 'word')} for its ${counted(patches, 'patch', 'patches')}.`,
  same: (same: boolean): string =>
    same ? ' Shuffled, it has the same histogram.' : ' Shuffled, it has another histogram.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把随机小块聚成单词，再用这些单词读一张图',
    controls: {
      step: 'k 均值的步数',
      words: { label: '单词数', options: { '8': '8', '16': '16', '32': '32', '64': '64' } },
      side: { label: '小块', options: { '4': '4 × 4', '6': '6 × 6', '8': '8 × 8' } },
      look: {
        label: '怎样比较小块',
        options: { plain: '原样', contrast: '去掉明暗和对比度', whitened: '再加白化' },
      },
      picture: '测试图像',
      shuffled: '打乱图中的小块',
      seed: '随机小块',
      word: '要找的单词',
    },
    classes: pictureClassNames.zh,
    own: '你的图像',
    codebook: (words) => `码本：${words} 个单词`,
    word: (i, size) => `单词 ${i}：${size} 个随机小块`,
    told: (words) => `用 ${words} 个单词复述`,
    toldAlt: '每个小块都换成自己单词的图像',
    histogram: '这张图用每个单词多少次',
    before: '打乱之前',
    curve: '到单词的平方距离',
    alike: '100 张测试图中，用词和它最像的几张',
    apart: (distance) => `相差 ${distance}`,
    steps: '步数',
    summary: (step, rest, distance, used, words, patches) =>
      `k 均值走了 ${step} 步${rest ? '，已经停下' : ''}，随机小块到自己单词的平方距离平均是 ${distance}。这张图的 ${patches} 个小块用到了 ${words} 个单词中的 ${used} 个。`,
    same: (same) => (same ? '打乱之后，直方图不变。' : '打乱之后，直方图变了。'),
  },
};
