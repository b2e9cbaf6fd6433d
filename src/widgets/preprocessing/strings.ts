import type { Translated } from '@i18n/locale';

const en = {
  title: 'Make the cloud round, step by step',
  controls: {
    step: 'Steps',
    points: 'Points',
    test: 'Test points',
    normalise: 'Divide by the standard deviations',
    showTest: 'Test set',
    statistics: { label: 'Test set treated by', options: { train: 'training statistics', own: 'its own' } },
  },
  before: 'As it comes: drag points, mean and axes',
  after: { raw: 'As it comes', centred: 'Centred', normalised: 'Normalized', decorrelated: 'Decorrelated', whitened: 'Whitened' }, // prettier-ignore
  onTheWay: (step: string) => `→ ${step}`,
  stops: 'Go to',
  stop: { raw: 'raw', centred: 'centre', normalised: 'normalize', decorrelated: 'decorrelate', whitened: 'whiten' },
  clouds: { tilted: 'Tilted', round: 'Round', line: 'On a line', alike: 'All alike', one: 'One point' },
  cloud: 'Cloud',
  mean: 'Mean of the cloud',
  axis: ['Longer axis', 'Shorter axis'],
  point: (i: number) => `Point ${i}`,
  testPoint: (i: number) => `Test point ${i}`,
  meanOf: 'mean',
  covarianceOf: 'covariance',
  key: { ellipse: 'two standard deviations', grid: 'where the plane’s own lines have come', twin: 'in both sets' },
  waits: 'waits for your prediction',
  none: 'There are no points.',
  is: { raw: 'As the cloud comes', centred: 'Centred', normalised: 'Normalized', decorrelated: 'Decorrelated', whitened: 'Whitened' }, // prettier-ignore
  between: (step: string) => `On the way to “${step}”`,
  stop_: '.',
  said: (mean: string, variances: string, covariance: string) =>
    `: mean ${mean}, variances ${variances}, covariance ${covariance}.`,
  alike: ' All points are alike: no step can give them a spread; the divisors would be 0.',
  one: ' One point alone has no spread: its mean is itself, and all that is left of it is 0.',
  line: ' The points lie on a line: across it there is no variance, and only ε keeps whitening from dividing by 0.',
  gap: (gap: string) =>
    ` One point is in both sets: by the test set’s own statistics it comes to lie ${gap} away from itself.`,
  same: ' One point is in both sets, and lies where it lies in the training set.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '一步一步，把这团点变成圆的',
    controls: {
      step: '步骤',
      points: '点',
      test: '测试点',
      normalise: '除以标准差',
      showTest: '测试集',
      statistics: { label: '测试集用谁的统计量', options: { train: '训练集的', own: '它自己的' } },
    },
    before: '原始数据：可以拖动点、均值和两条轴',
    after: { raw: '原始数据', centred: '零中心化', normalised: '归一化', decorrelated: '去相关', whitened: '白化' },
    onTheWay: (step) => `→ ${step}`,
    stops: '跳到',
    stop: { raw: '原始', centred: '零中心化', normalised: '归一化', decorrelated: '去相关', whitened: '白化' },
    clouds: { tilted: '倾斜', round: '圆形', line: '一条线', alike: '全都相同', one: '一个点' },
    cloud: '点云',
    mean: '点云的均值',
    axis: ['长轴', '短轴'],
    point: (i) => `第 ${i} 个点`,
    testPoint: (i) => `第 ${i} 个测试点`,
    meanOf: '均值',
    covarianceOf: '协方差',
    key: { ellipse: '两个标准差', grid: '原来的网格线到了哪里', twin: '两个集合里都有' },
    waits: '先作出预测',
    none: '一个点也没有。',
    is: { raw: '原始数据', centred: '零中心化之后', normalised: '归一化之后', decorrelated: '去相关之后', whitened: '白化之后' }, // prettier-ignore
    between: (step) => `正在走向“${step}”`,
    stop_: '。',
    said: (mean, variances, covariance) => `：均值 ${mean}，方差 ${variances}，协方差 ${covariance}。`,
    alike: '所有点都相同：哪一步都变不出离散程度，要除的数都是 0。',
    one: '只有一个点，谈不上离散：均值就是它自己，处理之后只剩下 0。',
    line: '这些点在一条直线上：垂直方向没有方差，白化时全靠 ε 才没有除以 0。',
    gap: (gap) => `有一个点两个集合里都有：用测试集自己的统计量处理，它和自己相距 ${gap}。`,
    same: '有一个点两个集合里都有，它和训练集里的自己落在同一处。',
  },
};
