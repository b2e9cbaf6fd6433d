import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Find the lowest place in the fog, with as few taps as you can',
  controls: { lifted: 'Lift the fog', hill: 'Hill', finger: 'Where the foot is', taps: 'Taps' },
  w1: 'first weight',
  w2: 'second weight',
  finger: 'Where the foot is; Enter taps',
  last: 'the loss here',
  best: 'lowest so far',
  taps: 'taps, a loss each',
  clear: 'Begin again',
  hint: 'Tap anywhere: the ground tells its height there, and nothing else.',
  high: 'high',
  low: 'low',
  full: 'Your foot is tired: 60 taps are all there are. Lift the fog, or begin again.',
  yours: 'your taps',
  walk: 'down the slope, felt by two taps beside each place',
  none: 'Nothing has been felt yet.',
  felt: (count: number, loss: string) => `After ${counted(String(count), 'tap')} the lowest loss is ${loss}.`,
  lowest: (loss: string) => ` The lowest there is: ${loss}.`,
  walked: (loss: string) => ` Down the slope from your first tap, as many losses end at ${loss}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '在雾里找到最低处，踩的次数越少越好',
    controls: { lifted: '让雾散去', hill: '第几座山', finger: '脚在哪里', taps: '踩过的地方' },
    w1: '第一个权重',
    w2: '第二个权重',
    finger: '脚在哪里；按回车踩一下',
    last: '这里的损失',
    best: '目前最低',
    taps: '踩的次数，每次算一次损失',
    clear: '重新开始',
    hint: '随便踩哪里：地面只告诉你那里有多高，别的什么也不说。',
    high: '高',
    low: '低',
    full: '脚累了：最多踩 60 次。让雾散去，或者重新开始。',
    yours: '你踩的地方',
    walk: '沿坡往下，每处再踩旁边两下来感受坡度',
    none: '还没有踩过。',
    felt: (count, loss) => `踩了 ${count} 次，最低的损失是 ${loss}。`,
    lowest: (loss) => `真正的最低处是 ${loss}。`,
    walked: (loss) => `从你的第一脚出发沿坡往下，花同样多次损失，走到 ${loss}。`,
  },
};
