import type { Translated } from '@i18n/locale';

const en = {
  title: 'Find what is wrong with each gradient worked out by hand',
  controls: {
    version: { label: 'Version', options: { own: 'yours', a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' } },
    h: 'log₁₀ h',
    pictures: 'Pictures in the loss',
    penalty: 'Penalty in the loss',
    suspect: {
      label: 'What do you suspect?',
      options: {
        none: 'nothing yet',
        halved: 'the penalty’s slope: λW, not 2λW',
        last: 'the last pixel is left out',
        nothing: 'the formula is right',
        share: 'not divided by the picture count',
        row: 'the correct class gets no share',
      },
    },
  },
  keys: { less: 'too small, wrong sign', right: 'right', more: 'too large' },
  halves: 'Lower right half of each entry: what your suspicion would make of it.',
  correct: (list: string) => `Classes of the pictures: ${list}`,
  entry: (c: number, p: number) => `class ${c + 1}, pixel ${p + 1}`,
  parts: { hand: 'by hand', numeric: 'by differences', error: 'relative error' },
  times: (ratio: string) => `${ratio} of what it should be`,
  asSuspected: ', as suspected',
  suspected: (ratio: string) => `, suspected ${ratio}`,
  column: (p: number) => `pixel ${p + 1}`,
  row: (c: number) => `class ${c + 1}`,
  error: 'relative error of each entry',
  good: 'as good as it gets',
  doubtful: 'look again',
  bad: 'far off',
  rounded: 'no more than rounding makes at so small a step; it cannot tell right from wrong',
  summary: (error: string, verdict: string) => `Largest relative error ${error}: ${verdict}.`,
  own: ' “Show the code” lets you break it, or write your own.',
  suspectOne: ' Which mistake would make this pattern? Suspect one, and compare.',
  unlike: (same: number, all: number) =>
    ` Your suspicion makes ${same} of the ${all} entries as they are here: not that.`,
  several: (fitting: number) =>
    ` All entries are as you suspect. But with so simple a loss ${fitting} of the suspicions make the same: bring pictures and penalty back.`,
  found: ' All entries are as you suspect: that is it. ',
  asked: (differ: boolean) =>
    ` All entries are as you suspect${differ ? ', and yet some differ from the differences' : ', and with this h none differs from the differences'}. Why is a question of the text: answer it first.`,
  mistakes: {
    a: 'A: the sum over the pictures is not divided by their number. Without the penalty every entry is too large by their number; with one picture nothing is wrong.',
    b: 'B: the row of the correct class gets nothing. With one picture only that row is wrong.',
    c: 'C: the penalty λΣW² has the slope 2λW; here it is λW. Without the penalty nothing is wrong.',
    d: 'D: the loop stops before the last pixel. One column is wrong, the rest is perfect.',
    e: 'E: the code is right. One margin is within 0.000001 of zero',
  },
  kink: {
    crossed: ', so the step crosses a kink. Make h smaller.',
    clear: ', and this step stays on one side of the kink.',
    rounded:
      ', and this step stays on one side of the kink; but it is so small that rounding is what you see. Make h larger.',
  },
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找出每份手推的梯度错在哪里',
    controls: {
      version: { label: '版本', options: { own: '你的', a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' } },
      h: 'log₁₀ h',
      pictures: '损失里的图像数',
      penalty: '损失里有惩罚',
      suspect: {
        label: '你怀疑什么？',
        options: {
          none: '还没有',
          halved: '惩罚的斜率：写成 λW 而不是 2λW',
          last: '漏了最后一个像素',
          nothing: '公式是对的',
          share: '没有除以图像数',
          row: '正确类别什么也没得到',
        },
      },
    },
    keys: { less: '太小，或符号相反', right: '正确', more: '太大' },
    halves: '每一格的右下半：你的怀疑成立时该有的样子。',
    correct: (list) => `各张图的类别：${list}`,
    entry: (c, p) => `第 ${c + 1} 类，像素 ${p + 1}`,
    parts: { hand: '手推', numeric: '差分', error: '相对误差' },
    times: (ratio) => `应有值的 ${ratio}`,
    asSuspected: '，如你所疑',
    suspected: (ratio) => `，怀疑的是 ${ratio}`,
    column: (p) => `像素 ${p + 1}`,
    row: (c) => `第 ${c + 1} 类`,
    error: '每一项的相对误差',
    good: '不能更好了',
    doubtful: '再看看',
    bad: '差得很远',
    rounded: '步子这么小，单是舍入就能差这么多，看不出对错',
    summary: (error, verdict) => `最大的相对误差是 ${error}：${verdict}。`,
    own: '点“查看代码”可以把它改坏，或者写你自己的。',
    suspectOne: '哪一种错误会造成这样的图案？怀疑一种，比一比。',
    unlike: (same, all) => `你的怀疑在 ${all} 项里有 ${same} 项与这里一样：不是它。`,
    several: (fitting) => `各项都如你所疑。不过损失这么简单，有 ${fitting} 种怀疑结果相同：把图像和惩罚加回来。`,
    found: '各项都如你所疑：就是它。',
    asked: (differ) =>
      `各项都如你所疑${differ ? '，可还是有几项和差分不符' : '，用这个 h 也没有一项和差分不符'}。为什么，是正文里的一个问题：请先回答它。`,
    mistakes: {
      a: 'A：对图像求和之后没有除以图像数。去掉惩罚，每一项正好大了这么多倍；只用一张图就全对。',
      b: 'B：正确类别那一行什么也没得到。只用一张图时，就只有那一行错。',
      c: 'C：惩罚 λΣW² 的斜率是 2λW，这里写成了 λW。去掉惩罚就全对。',
      d: 'D：循环在最后一个像素之前停了。只有一列错，其余完全正确。',
      e: 'E：代码是对的。有一个间隔离零不到 0.000001',
    },
    kink: {
      crossed: '，步子跨过了折点。把 h 改小。',
      clear: '，这一步没有跨过折点。',
      rounded: '，这一步没有跨过折点；但步子太小，看到的是舍入误差。把 h 改大。',
    },
  },
};
