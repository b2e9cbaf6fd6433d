import type { Translated } from '@i18n/locale';

const en = {
  yours: 'Yours',
  race: 'Let your own race',
  again: 'Race again',
  leave: 'Take it out',
  missing: 'You have not written one yet. Write it in the exercise yourOwnOptimizer, in the chapter on optimizers.',
  write: 'Write it',
  strange: 'What your code returned cannot be drawn as a path over the surface.',
};

/** The texts of the reader's own optimizer in the race. */
export const ownOptimizerStrings: Translated<typeof en> = {
  en,
  zh: {
    yours: '你的',
    race: '让你的也来比',
    again: '再比一次',
    leave: '退出比赛',
    missing: '你还没有写。请到“优化算法”一章的练习 yourOwnOptimizer 里写一个。',
    write: '去写',
    strange: '你的代码给出的结果画不成曲面上的路。',
  },
};
