import type { Translated } from '@i18n/locale';

const en = {
  title: 'Five gradients worked out by hand. Which are right, and what is wrong with the others?',
  controls: {
    version: { label: 'Version', options: { own: 'yours', a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' } },
    h: 'log₁₀ h',
    pictures: 'Pictures in the loss',
    penalty: 'Penalty in the loss',
    reveal: 'Say what is wrong',
  },
  table: 'By hand ÷ by differences',
  keys: { less: 'too small, or the wrong sign', right: '×1: right', more: 'too large' },
  correct: (list: string) => `Correct classes of the pictures in the loss: ${list}`,
  entry: (c: number, p: number) => `class ${c + 1}, pixel ${p + 1}`,
  parts: { hand: 'by hand', numeric: 'by differences', error: 'relative error', weight: 'weight W' },
  column: (p: number) => `pixel ${p + 1}`,
  row: (c: number) => `class ${c + 1}`,
  error: 'relative error of each entry (number: pixel)',
  good: 'as good as it gets',
  doubtful: 'look again',
  bad: 'far off',
  rounded: 'no more than rounding makes at so small a step; it cannot tell right from wrong',
  summary: (error: string, verdict: string) => `Largest relative error ${error}: ${verdict}.`,
  pattern: {
    agree: ' Every entry agrees.',
    rounding: '',
    times: (ratio: string) => ` Every entry is ${ratio} times what it should be.`,
    weight: (share: string) => ` What is missing grows with the weight: it is ${share} × W in every entry.`,
    only: (list: string) => ` Only the entries of ${list} differ`,
    each: (ratio: string) => `, ×${ratio} in each entry.`,
    stop: '.',
    and: ' and ',
    mixed: (count: number) =>
      (count === 12 ? ' All entries differ' : ` Out of 12 entries ${count} differ${count === 1 ? 's' : ''}`) +
      ', each by a factor of its own.',
  },
  next: {
    penalty: ' Leave the penalty out: what changes?',
    pictures: ' Take fewer pictures: what changes?',
    h: ' Change h: what changes?',
  },
  asked: 'What is wrong with E is a question of the text. Answer it first.',
  mistakes: {
    own: 'This one is right as it stands. “Show the code” lets you break it, or write your own.',
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
    title: '五份手推的梯度，哪些是对的？其余的错在哪里？',
    controls: {
      version: { label: '版本', options: { own: '你的', a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' } },
      h: 'log₁₀ h',
      pictures: '损失里的图像数',
      penalty: '损失里有惩罚',
      reveal: '说出错在哪里',
    },
    table: '手推 ÷ 差分',
    keys: { less: '太小，或符号相反', right: '×1：正确', more: '太大' },
    correct: (list) => `损失里各张图的正确类别：${list}`,
    entry: (c, p) => `第 ${c + 1} 类，像素 ${p + 1}`,
    parts: { hand: '手推', numeric: '差分', error: '相对误差', weight: '权重 W' },
    column: (p) => `像素 ${p + 1}`,
    row: (c) => `第 ${c + 1} 类`,
    error: '每一项的相对误差（数字：像素）',
    good: '不能更好了',
    doubtful: '再看看',
    bad: '差得很远',
    rounded: '步子这么小，单是舍入就能差这么多，看不出对错',
    summary: (error, verdict) => `最大的相对误差是 ${error}：${verdict}。`,
    pattern: {
      agree: '每一项都相符。',
      rounding: '',
      times: (ratio) => `每一项都是应有值的 ${ratio} 倍。`,
      weight: (share) => `差多少随权重而变：每一项都差 ${share} × W。`,
      only: (list) => `只有这里不符：${list}`,
      each: (ratio) => `，每一项都是 ×${ratio}。`,
      stop: '。',
      and: '和',
      mixed: (count) => `有 ${count} 项不符，倍数各不相同。`,
    },
    next: {
      penalty: '去掉惩罚，看看有什么变化。',
      pictures: '减少图像，看看有什么变化。',
      h: '改变 h，看看有什么变化。',
    },
    asked: 'E 错在哪里，是正文里的一个问题。请先回答它。',
    mistakes: {
      own: '这一份本来是对的。点“查看代码”可以把它改坏，或者写你自己的。',
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
