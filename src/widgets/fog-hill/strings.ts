import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Find the lowest place in the fog, with as few taps as you can',
  controls: {
    lifted: 'Lift the fog',
    weights: { label: 'Weights', options: { '2': '2', '10': '10', '30': '30' } },
    hill: 'Hill',
    finger: 'Where the foot is',
    taps: 'Taps',
  },
  w1: 'first weight',
  w2: 'second weight',
  finger: 'Where the foot is; Enter taps',
  last: 'the loss here',
  best: 'lowest so far',
  taps: 'taps, a loss each',
  clear: 'Begin again',
  another: 'Another hill',
  hint: 'Tap anywhere: the ground tells its height there, and nothing else.',
  others: (count: number) => `A tap sets these two weights; the other ${count} fall anywhere.`,
  cut: (count: string) =>
    `A cut through 2 of ${counted(count, 'weight')}: the map shows nothing of the others, which count in each height.`,
  dots: 'dots:',
  map: 'map:',
  high: 'high',
  low: 'low',
  full: 'Your foot is tired: 60 taps are all there are. Lift the fog, or begin again.',
  yours: 'you',
  random: 'random taps',
  walk: 'down the slope',
  losses: 'losses computed',
  soFar: 'lowest so far',
  none: 'Nothing has been felt yet.',
  felt: (count: number, loss: string) => `After ${counted(String(count), 'tap')} the lowest loss is ${loss}.`,
  lowest: (loss: string, places: number) =>
    ` The lowest there is: ${loss}${places > 1 ? `, in ${places} places` : ''}.`,
  race: (losses: number, walked: string, random: string) =>
    ` With ${counted(String(losses), 'loss', 'losses')}, the walk down the slope from your first tap ends at ${walked}, random taps at ${random}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '在雾里找到最低处，踩的次数越少越好',
    controls: {
      lifted: '让雾散去',
      weights: { label: '权重个数', options: { '2': '2', '10': '10', '30': '30' } },
      hill: '第几座山',
      finger: '脚在哪里',
      taps: '踩过的地方',
    },
    w1: '第一个权重',
    w2: '第二个权重',
    finger: '脚在哪里；按回车踩一下',
    last: '这里的损失',
    best: '目前最低',
    taps: '踩的次数，每次算一次损失',
    clear: '重新开始',
    another: '换一座山',
    hint: '随便踩哪里：地面只告诉你那里有多高，别的什么也不说。',
    others: (count) => `踩一下只定这两个权重，另外 ${count} 个落在哪里算哪里。`,
    cut: (count) => `图上只有 ${count} 个权重中的 2 个；其余的看不见，但也算在每一处的高度里。`,
    dots: '点：',
    map: '地图：',
    high: '高',
    low: '低',
    full: '脚累了：最多踩 60 次。让雾散去，或者重新开始。',
    yours: '你',
    random: '乱踩',
    walk: '沿坡往下',
    losses: '算过的损失次数',
    soFar: '目前最低',
    none: '还没有踩过。',
    felt: (count, loss) => `踩了 ${count} 次，最低的损失是 ${loss}。`,
    lowest: (loss, places) => `真正的最低处是 ${loss}${places > 1 ? `，有 ${places} 处` : ''}。`,
    race: (losses, walked, random) => `用 ${losses} 次损失，从你的第一脚沿坡走到 ${walked}，乱踩到 ${random}。`,
  },
};
