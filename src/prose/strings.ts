import type { Translated } from '@i18n/locale';

const en = {
  prediction: 'Predict first',
  commit: 'That is my answer',
  show: 'Just show me',
  answer: 'The answer',
  yourNumber: 'Your number',
  right: 'That is right.',
  wrong: 'You chose “{choice}”.',
  near: 'You said {guess}, and it is {value}.',
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
    wrong: '你选的是“{choice}”。',
    near: '你猜的是 {guess}，实际是 {value}。',
  },
};
