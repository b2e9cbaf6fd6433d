import type { Translated } from '@i18n/locale';

const en = {
  title: 'This cat is called a dog. Fix that with one weight.',
  controls: {
    pixels: 'Pixels',
    weights: 'Weights',
    bias: 'Biases',
    row: { label: 'Work out the score of', options: { cat: 'cat', dog: 'dog', ship: 'ship' } },
    biasTrick: 'Bias as a fifth weight',
  },
  classes: ['cat', 'dog', 'ship'],
  picture: 'the picture',
  pixel: (i: number) => `Pixel ${i}`,
  weight: (name: string, i: number) => `Weight of ${name} for pixel ${i}`,
  bias: (name: string) => `Bias of ${name}`,
  one: 'A pixel that is always 1',
  score: 'score',
  highest: 'highest',
  waits: 'later',
  summary: (scores: string[], winner: string, lead: string, isCat: boolean) =>
    `The scores of cat, dog and ship are ${scores.join(', ')}. ` +
    (isCat ? `The cat wins, by ${lead}.` : `The picture is called a ${winner}; the cat lacks ${lead}.`),
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '这只猫被认成了狗。只改一个权重，把它纠正过来',
    controls: {
      pixels: '像素',
      weights: '权重',
      bias: '偏置',
      row: { label: '写出谁的得分', options: { cat: '猫', dog: '狗', ship: '船' } },
      biasTrick: '把偏置当作第五个权重',
    },
    classes: ['猫', '狗', '船'],
    picture: '图像',
    pixel: (i) => `第 ${i} 个像素`,
    weight: (name, i) => `${name}对第 ${i} 个像素的权重`,
    bias: (name) => `${name}的偏置`,
    one: '永远是 1 的像素',
    score: '得分',
    highest: '最高',
    waits: '答题后',
    summary: (scores, winner, lead, isCat) =>
      `猫、狗、船的得分依次是 ${scores.join('、')}。` +
      (isCat ? `猫胜出，领先 ${lead}。` : `这张图被认成了${winner}，猫还差 ${lead}。`),
  },
};
