import type { Translated } from '@i18n/locale';

const en = {
  yours: 'Yours',
  again: 'Race again',
  leave: 'Take it out',
  share: 'Copy a link: beat mine',
  copied: 'Copied: the link carries your code, the surface and the start.',
  tooLong: 'Your code is too long for a link.',
  rival: 'Rival',
  rivalIsHere: 'An optimizer came in the link. It does nothing until you let it race.',
  raceRival: 'Let it race',
  missing: 'You have not written one yet. Write it in the exercise yourOwnOptimizer, in the chapter on optimizers.',
  write: 'Write it',
  strange: 'What your code returned cannot be drawn as a path over the surface.',
};

/** The texts of the reader's own optimizer in the race. */
export const ownOptimizerStrings: Translated<typeof en> = {
  en,
  zh: {
    yours: '你的',
    again: '再比一次',
    leave: '退出比赛',
    share: '复制链接：来赢我的',
    copied: '已复制：链接里带着你的代码、曲面和起点。',
    tooLong: '你的代码太长，放不进链接。',
    rival: '对手',
    rivalIsHere: '链接里带来了一个优化器。你让它上场之前，它什么也不做。',
    raceRival: '让它上场',
    missing: '你还没有写。请到“优化算法”一章的练习 yourOwnOptimizer 里写一个。',
    write: '去写',
    strange: '你的代码给出的结果画不成曲面上的路。',
  },
};
