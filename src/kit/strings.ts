import type { Translated } from '@i18n/locale';

const en = {
  menu: 'More about this figure',
  reset: 'Reset',
  undo: 'Undo',
  copyLink: 'Copy link to this state',
  copyEmbed: 'Copy code to embed it',
  showCode: 'Show the code',
  fullScreen: 'Full screen',
  copied: 'Copied',
  copyByHand: 'Copy this by hand:',
  computing: 'Computing',
  failed: 'This could not be computed; the figure keeps what it last showed.',
  waits: 'Something in this figure waits for your prediction.',
  toQuestion: 'To the question',
  showHeld: 'Show it now',
  predicted: 'You predicted:',
  guess: (number: string) => `your guess: ${number}`,
  run: {
    play: 'Play',
    pause: 'Pause',
    stepBack: 'One step back',
    step: 'One step',
    speed: 'Speed',
    frame: 'step',
  },
};

/** The texts that every widget's frame shares. */
export const kitStrings: Translated<typeof en> = {
  en,
  zh: {
    menu: '关于这幅图的更多操作',
    reset: '重置',
    undo: '撤销',
    copyLink: '复制当前状态的链接',
    copyEmbed: '复制嵌入代码',
    showCode: '查看代码',
    fullScreen: '全屏',
    copied: '已复制',
    copyByHand: '请手动复制：',
    computing: '正在计算',
    failed: '没能算出来，图停在上一次的样子。',
    waits: '图中还有一部分没有显示，等你先猜。',
    toQuestion: '去看问题',
    showHeld: '直接显示',
    predicted: '你的猜测：',
    guess: (number) => `你的猜测：${number}`,
    run: {
      play: '播放',
      pause: '暂停',
      stepBack: '退一步',
      step: '走一步',
      speed: '速度',
      frame: '步数',
    },
  },
};
