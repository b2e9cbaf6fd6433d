import type { Translated } from '@i18n/locale';

const en = {
  prediction: 'Predict first',
  commit: 'That is my answer',
  show: 'Just show me',
  answer: 'The answer',
  yourNumber: 'Your number',
  right: 'That is right.',
  wrong: 'You chose “{choice}”. It is “{right}”.',
  close: 'Close enough: you said {guess}, and it is {value}.',
  near: 'You said {guess}, and it is {value}.',
  shownChoice: 'Shown without a guess. It is “{right}”.',
  shownNumber: 'Shown without a guess. It is {value}.',
  empty: 'Type a number first, or ask to be shown.',
  below: (least: number) => `It is at least ${least}. Type another number.`,
  unreadable: '“{text}” cannot be read as a number. Type one like 12, 0.5, 1/2 or 1e-3.',
  ledHere: 'What the link leads to waits for your answer to this question.',
  goesOn: 'The text goes on here once you have answered.',
  derivation: (of: string) => `Step by step: ${of}`,
  goesOnAfterAll: 'This would give answers away: it is shown once you have answered the questions above.',
};

/** The texts of the components that authors use in prose. */
export const proseStrings: Translated<typeof en> = {
  en,
  zh: {
    prediction: '先猜一猜',
    commit: '就选这个',
    show: '直接看答案',
    answer: '答案',
    yourNumber: '你的数',
    right: '你说对了。',
    wrong: '你选的是“{choice}”，正确的是“{right}”。',
    close: '足够接近：你猜的是 {guess}，实际是 {value}。',
    near: '你猜的是 {guess}，实际是 {value}。',
    shownChoice: '没有猜就看了答案：正确的是“{right}”。',
    shownNumber: '没有猜就看了答案：是 {value}。',
    empty: '请先填一个数，或者直接看答案。',
    below: (least) => `至少是 ${least}。请换一个数。`,
    unreadable: '“{text}”不是能读懂的数。请写成 12、0.5、1/2 或 1e-3 这样。',
    ledHere: '链接指向的内容，要回答这个问题之后才显示。',
    goesOn: '回答问题之后，下文会在这里出现。',
    derivation: (of) => `一步一步推导：${of}`,
    goesOnAfterAll: '这里会透露答案：回答完上面的问题，就会显示。',
  },
};
