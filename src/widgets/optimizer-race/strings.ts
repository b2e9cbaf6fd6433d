import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import type { Racer } from '@parts/race/lineup';

const racers: Record<Racer, string> = {
  sgd: 'GD',
  momentum: 'Momentum',
  nesterov: 'Nesterov',
  adagrad: 'AdaGrad',
  rmsprop: 'RMSProp',
  adam: 'Adam',
};

const en = {
  title: 'Drag the start to where one of them gets into trouble',
  controls: {
    step: 'Steps',
    surface: {
      label: 'Surface',
      options: {
        bowl: 'bowl',
        ravine: 'ravine',
        saddle: 'saddle',
        beale: 'Beale',
        rosenbrock: 'Rosenbrock',
        himmelblau: 'Himmelblau',
        typed: 'your own',
      },
    },
    view: { label: 'View', options: { map: 'map', relief: '3-D' } },
    rates: { label: 'Learning rates', options: { tuned: 'each its best', common: 'one for all' } },
    rate: 'Learning rate for all, as a power of ten',
    start: 'Start',
    shown: 'Who takes part',
    bet: 'Bet',
    turn: 'How the surface is turned',
    formula: 'f(x, y) =',
    lastGood: 'The formula that could be read last',
  },
  racers,
  start: 'Start of the race',
  turn: 'Surface, to be turned',
  turnHint: 'Drag to turn it. Heights follow the spacing of the map’s contours.',
  racer: 'Racer',
  lr: 'Rate',
  height: 'Height',
  bet: 'Bet',
  betOn: (name: string) => `Bet on ${name}`,
  podium: (first: { name: string; place: number }[]) =>
    first.map(({ name, place }) => `${place} ${name}`).join(', ') + '.',
  won: (name: string, place: number) =>
    place === 1 ? `Your bet has won: ${name}.` : `Your bet, ${name}, comes in at place ${place}.`,
  waits: 'On the saddle they wait for your answer. On the other surfaces they run.',
  flown: 'flown off',
  nowhere: (steps: string) => `After ${counted(steps, 'step')} nobody is where the surface has a height.`,
  gone: (names: string[]) => ` Gone from the map: ${names.join(', ')}.`,
  left: 'left of the way down',
  all: 'all',
  steps: 'steps',
  sweep: 'learning rate',
  end: (steps: number) => `left after ${steps} steps`,
  tuned: 'Ringed: the best of ten rates, by what is left at the end.',
  common: 'The handle sets one rate for all.',
  rate: 'Learning rate for all',
  allFlown: (steps: string) => `After ${counted(steps, 'step')} nobody is left on the map.`,
  yours: 'yours',
  othersWait: (height: string) => `The others wait at the start, at height ${height}. `,
  alone: (steps: string, height: string | null) =>
    `After ${counted(steps, 'step')} yours ${height === null ? 'has flown off' : `is at height ${height}`}.`,
  nobody: 'Nobody takes part. Tick someone in the list.',
  together: (height: string) => `All stand at the start, at height ${height}.`,
  summary: (steps: string, names: string[], height: string) => {
    const all = names.join(', ').replace(/, ([^,]*)$/, ' and $1');
    return `After ${counted(steps, 'step')} ${all} ${names.length > 1 ? 'are' : 'is'} lowest, at ${height}.`;
  },
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拖动起点，找个让其中一个犯难的地方',
    controls: {
      step: '步数',
      surface: {
        label: '曲面',
        options: {
          bowl: '碗',
          ravine: '深谷',
          saddle: '鞍面',
          beale: 'Beale',
          rosenbrock: 'Rosenbrock',
          himmelblau: 'Himmelblau',
          typed: '自己输入',
        },
      },
      view: { label: '视图', options: { map: '地图', relief: '立体' } },
      rates: { label: '学习率', options: { tuned: '各用最好的', common: '大家用同一个' } },
      rate: '共同的学习率（10 的几次方）',
      start: '起点',
      shown: '谁来参加',
      bet: '押注',
      turn: '曲面转到的角度',
      formula: 'f(x, y) =',
      lastGood: '上一个能读懂的公式',
    },
    racers: { ...racers, sgd: '梯度下降', momentum: '动量' },
    start: '比赛的起点',
    turn: '可以转动的曲面',
    turnHint: '拖动可以转动。高度的画法与地图的等高线一致。',
    racer: '选手',
    lr: '学习率',
    height: '高度',
    bet: '押注',
    betOn: (name) => `押 ${name}`,
    podium: (first) => first.map(({ name, place }) => `${place} ${name}`).join('，') + '。',
    won: (name, place) => (place === 1 ? `你押中了：${name}。` : `你押的 ${name} 得了第 ${place} 名。`),
    waits: '在鞍面上，他们等你先回答；在别的曲面上，可以先跑起来。',
    flown: '飞出去了',
    nowhere: (steps) => `走了 ${steps} 步之后，大家所在的位置上曲面都没有高度。`,
    gone: (names) => `已经离开地图：${names.join('、')}。`,
    left: '下山的路还剩',
    all: '全部',
    steps: '步数',
    sweep: '学习率',
    end: (steps) => `${steps} 步之后还剩的路`,
    tuned: '画圈的：十个学习率里最后剩得最少的那个。',
    common: '拖动手柄，给大家定同一个学习率。',
    rate: '共同的学习率',
    allFlown: (steps) => `走了 ${steps} 步之后，地图上一个也不剩。`,
    yours: '你的优化器',
    othersWait: (height) => `其他选手在起点等着，高度 ${height}。`,
    alone: (steps, height) => `走了 ${steps} 步之后，你的优化器${height === null ? '飞出去了' : `在高度 ${height}`}。`,
    nobody: '没有选手参加。请在名单里勾选。',
    together: (height) => `都站在起点，高度 ${height}。`,
    summary: (steps, names, height) => `走了 ${steps} 步之后最低：${names.join('、')}，高度 ${height}。`,
  },
};
