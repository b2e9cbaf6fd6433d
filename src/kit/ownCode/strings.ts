import type { Translated } from '@i18n/locale';
import type { MismatchCode } from './readModel';

const en = {
  intro: 'This function is behind the figure. Change it and run it: the figure then obeys your code.',
  run: 'Run in the figure',
  runs: 'The figure runs your code now. Drag it.',
  yours: 'This figure runs your code.',
  yourFunction: 'This figure runs your {name}.',
  brought:
    'What you have opened brings its own code for this figure. It does nothing until you run it: so far the figure shows what the course’s code gives.',
  runBrought: 'Run it in the figure',
  runsBrought: 'The figure runs the code that came with what you have opened.',
  back: 'Back to the course’s code',
  starting: 'Your {name} is being put into the figure …',
  dismiss: 'Close this message',
  close: 'Close the code',
  noCompute: 'The code no longer defines a function compute. “Reset to the start” brings it back.',
  noFunction: 'The cell no longer defines a function {name}. “Reset to the start” brings it back.',
  notRunning: 'Your {name} could not run here, so the figure runs the course’s code. {message}',
  failed: 'The figure keeps what it last could draw. {message}',
  cannotDraw: 'The figure could not draw this result, and went back to the course’s code.',
  missing: 'The result has no “{path}”, which the figure needs.',
  kind: 'In the result, “{path}” is of the wrong kind: {got}.',
  length: 'In the result, “{path}” does not have as many entries as it should: {got}.',
  empty: 'In the result, “{path}” is empty.',
  'not-finite': 'In the result, “{path}” is {got}, which cannot be drawn.',
  'too-large': 'In the result, “{path}” is too large to be drawn.',
};

/** The texts of a widget's opened code. */
export const ownCodeStrings: Translated<typeof en & Record<MismatchCode, string>> = {
  en,
  zh: {
    intro: '图背后就是这个函数。改一改再运行，图就听你的代码。',
    run: '在图中运行',
    runs: '图现在运行的是你的代码。拖一拖看。',
    yours: '这幅图正在运行你的代码。',
    yourFunction: '这幅图正在运行你写的 {name}。',
    brought: '你打开的内容为这幅图带来了自己的代码。在你运行之前，它什么也不做：图里现在是课程代码的结果。',
    runBrought: '在图中运行它',
    runsBrought: '图正在运行随它而来的代码。',
    back: '换回课程的代码',
    starting: '正在把你写的 {name} 放进图里……',
    dismiss: '收起这条消息',
    close: '收起代码',
    noCompute: '代码里已经没有函数 compute 了。点“重置为初始代码”可以找回来。',
    noFunction: '代码里已经没有函数 {name} 了。点“重置为初始代码”可以找回来。',
    notRunning: '你写的 {name} 在这里没能运行，图仍用课程的代码。{message}',
    failed: '图停在最后一次能画出的样子。{message}',
    cannotDraw: '这个结果图画不出来，已换回课程的代码。',
    missing: '结果里没有“{path}”，而图要用到它。',
    kind: '结果里的“{path}”种类不对：{got}。',
    length: '结果里的“{path}”和与它配套的项个数不同：{got}。',
    empty: '结果里的“{path}”是空的。',
    'not-finite': '结果里的“{path}”是 {got}，画不出来。',
    'too-large': '结果里的“{path}”太大，画不出来。',
  },
};
