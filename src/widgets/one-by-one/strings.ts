import type { Translated } from '@i18n/locale';

const en = {
  title: 'Mix the three channels: can a pixel know its neighbours?',
  controls: {
    picture: 'Picture',
    mix: 'Mixing matrix',
    bias: 'Biases',
    kernel: { label: 'Filters', options: { '1': '1 × 1', '3': '3 × 3' } },
    shuffled: 'Shuffle the pixels',
    column: 'Column',
    row: 'Row',
  },
  picture: (name: string) => `Picture: ${name}`,
  classes: ['airplane', 'car', 'bird', 'cat', 'deer', 'dog', 'frog', 'horse', 'ship', 'truck'],
  from: ['red', 'green', 'blue'],
  to: ['new 1', 'new 2', 'new 3'],
  weight: (to: number, from: string) => `New channel ${to}: how much of ${from}`,
  bias: (to: number) => `New channel ${to}: bias`,
  biasHead: 'bias',
  before: 'three channels in',
  after: 'three channels out, seen as red, green and blue',
  pixel: 'Pixel that is looked at',
  presets: { same: 'as it is', grey: 'grey', swap: 'red ↔ blue', negative: 'negative', opponent: 'pure colours' },
  spelled: 'The marked pixel: ',
  around: 'the eight pixels around it take part, each with a ninth of the weight.',
  table: '56 × 56 × 64 in, 32 channels out',
  parameters: 'parameters',
  multiplyAdds: 'multiply-adds',
  range: 'Below 0 is shown as black, above 1 as full.',
  alone: (difference: string) =>
    `The result differs from that of a linear layer applied to every pixel alone by at most ${difference}. `,
  moved: (count: string, shuffled: boolean) =>
    shuffled
      ? `Shuffled before the layer rather than after it, ${count} of 1,024 pixels come out differently.`
      : `If the pixels were shuffled before the layer rather than after it, ${count} of 1,024 would come out differently.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '混合三个通道：一个像素知道邻居的事吗？',
    controls: {
      picture: '图像',
      mix: '混合矩阵',
      bias: '偏置',
      kernel: { label: '滤波器', options: { '1': '1 × 1', '3': '3 × 3' } },
      shuffled: '打乱像素',
      column: '列',
      row: '行',
    },
    picture: (name) => `图像：${name}`,
    classes: ['飞机', '汽车', '鸟', '猫', '鹿', '狗', '青蛙', '马', '船', '卡车'],
    from: ['红', '绿', '蓝'],
    to: ['新 1', '新 2', '新 3'],
    weight: (to, from) => `新通道 ${to}：${from}占多少`,
    bias: (to) => `新通道 ${to}：偏置`,
    biasHead: '偏置',
    before: '输入的三个通道',
    after: '输出的三个通道，当作红、绿、蓝来看',
    pixel: '查看哪个像素',
    presets: { same: '原样', grey: '灰度', swap: '红 ↔ 蓝', negative: '负片', opponent: '纯色' },
    spelled: '标出的像素：',
    around: '周围八个像素也参与进来，各占九分之一的权重。',
    table: '输入 56 × 56 × 64，输出 32 个通道',
    parameters: '参数',
    multiplyAdds: '乘加次数',
    range: '小于 0 显示为黑，大于 1 显示为最亮。',
    alone: (difference) => `它的结果与把一个线性层单独用在每个像素上的结果，最多相差 ${difference}。`,
    moved: (count, shuffled) =>
      `${shuffled ? '' : '假如'}先打乱像素再过这一层，与先过这一层再打乱相比，1,024 个像素里${shuffled ? '' : '会'}有 ${count} 个结果不同。`,
  },
};
