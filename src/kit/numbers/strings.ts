import type { Translated } from '@i18n/locale';

const en = {
  title: (number: string) => `Where ${number} comes from`,
  all: 'Where the numbers come from',
  choose: 'These numbers are computed by the figure’s code. Choose one here, or click it in the figure.',
  none: 'This figure prints no number that its code computes.',
  looking: 'Looking for them',
  back: 'All numbers',
  close: 'Close',
  line: (line: number) => `Line ${line}`,
  input: 'You set it: it is an input of the figure,',
  drawn: 'It is worked out where the figure is drawn: the model has no such number.',
  growing: 'The figure is still computing. Ask again once it has come to its end.',
  own: 'The figure runs your own code: its lines are there.',
  held: 'waits for your answer',
  heldCell: 'It opens as a cell once you have answered the question on this figure.',
  other: 'The code alone gives another number: the figure also uses something of yours, such as your pictures.',
  failed: 'The lines could not be found: the code takes too long, or could not be loaded.',
  tooLong: 'Its inputs are too many for a link to a cell.',
};

export const numbersStrings: Translated<typeof en> = {
  en,
  zh: {
    title: (number) => `${number} 从哪里来`,
    all: '这些数从哪里来',
    choose: '这些数由图的代码算出。在这里选一个，或直接点图中的数。',
    none: '这幅图没有印出由代码算出的数。',
    looking: '正在查找',
    back: '全部数值',
    close: '关闭',
    line: (line) => `第 ${line} 行`,
    input: '它由你设定，是图的一个输入：',
    drawn: '它是画图时才算出的：模型里没有这个数。',
    growing: '图还在计算。等它算完再看。',
    own: '图正在运行你自己的代码：那几行就在你的代码里。',
    held: '等你回答',
    heldCell: '回答了这幅图的问题之后，才能在代码单元中打开。',
    other: '单靠代码算出的是另一个数：图还用到了你给的东西，比如你的图片。',
    failed: '没能找到那几行：代码运行太久，或没能加载。',
    tooLong: '输入太多，放不进代码单元的链接。',
  },
};
