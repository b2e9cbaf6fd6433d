import type { Translated } from '@i18n/locale';

const en = {
  assertion: 'Assertion failed',
  trace: 'Trace',
  traceLine: 'line {line}',
  noTimer: 'console: there is no timer “{name}”.',
  timerTaken: 'console: the timer “{name}” is running already.',
  noCounter: 'console: there is no counter “{name}”.',
  noPlot: 'This plot cannot be drawn: its numbers do not fit its form.',
  noImage: 'This picture cannot be drawn: its size does not fit its number of values.',
  uncaught: 'Nothing catches this error: {message}',
  'time-limit':
    'Stopped after {seconds} seconds: timers or other work that the cell had started were still running. Their output so far is kept.',
  'gave-way': 'Timers or other work that the cell had started were stopped when another cell was run.',
};

/** The texts for a cell's output; loaded with the first run. */
export const outputStrings: Translated<typeof en> = {
  en,
  zh: {
    assertion: '断言不成立',
    trace: '调用栈',
    traceLine: '第 {line} 行',
    noTimer: 'console：没有名为“{name}”的计时器。',
    timerTaken: 'console：计时器“{name}”已经在计时。',
    noCounter: 'console：没有名为“{name}”的计数器。',
    noPlot: '这幅图画不出来：给出的数与图的形式对不上。',
    noImage: '这张图像画不出来：尺寸与数值的个数对不上。',
    uncaught: '有一个错误没有被捕获：{message}',
    'gave-way': '单元启动的定时器或其他工作在运行另一个单元时已停止。',
    'time-limit': '运行满 {seconds} 秒，已停止：单元启动的定时器或其他工作还没有结束。此前的输出都已保留。',
  },
};
export type OutputStrings = typeof en;
