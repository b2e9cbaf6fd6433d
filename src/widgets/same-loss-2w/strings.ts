import type { Translated } from '@i18n/locale';

const en = {
  title: 'Multiply all weights by one number: which loss notices?',
  controls: { scale: 'All weights times' },
  pictures: ['cat', 'car', 'frog'],
  mean: 'mean',
  scaleAxis: 'factor',
  lossAxis: 'loss',
  scoreAxis: 'scores',
  ownClass: 'the right class',
  otherClasses: 'the other two',
  unscaled: 'times 1',
  known: (name: string, loss: string) => `${name} ${loss}`,
  zero: 'the car costs nothing',
  handle: 'Factor for all weights',
  ofCar: 'The picture of the car',
  times: (factor: string) => `All weights are multiplied by ${factor}`,
  ofTheCar: (loss: string) => `; the picture of the car costs ${loss}`,
  onAverage: (mean: string) => `; the three together cost ${mean} on average`,
  end: '.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '把所有权重乘上同一个数：哪个损失会察觉？',
    controls: { scale: '所有权重乘以' },
    pictures: ['猫', '汽车', '青蛙'],
    mean: '平均',
    scaleAxis: '倍数',
    lossAxis: '损失',
    scoreAxis: '得分',
    ownClass: '正确类别',
    otherClasses: '另外两类',
    unscaled: '1 倍时',
    known: (name, loss) => `${name} ${loss}`,
    zero: '汽车的损失为零',
    handle: '所有权重的倍数',
    ofCar: '汽车那张图',
    times: (factor) => `所有权重都乘以 ${factor}`,
    ofTheCar: (loss) => `，汽车那张图的损失是 ${loss}`,
    onAverage: (mean) => `，三张图平均是 ${mean}`,
    end: '。',
  },
};
