import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import { formatCount } from '@ui/number';

const en = {
  title: 'Find what brings a dead unit back',
  controls: {
    nets: 'Nets tried',
    layer: { label: 'The dead unit is in', options: { first: 'layer 1', second: 'layer 2' } },
    bias: { label: 'Its bias', options: { '-0.5': '−0.5', '-1': '−1', '-3': '−3', '-20': '−20' } },
    lambda: { label: 'λ of decay', options: { '0.0001': '0.0001', '0.01': '0.01' } },
  },
  methods: {
    sgd: 'SGD',
    momentum: 'momentum',
    adam: 'Adam',
    adamW: 'AdamW',
    sgdL2: 'SGD + L2',
    adamL2: 'Adam + L2',
  },
  steps: 'steps until it fires again',
  still: 'still dead',
  count: (back: number, dead: number) => `${back} of ${dead}`,
  notYet: 'No net has been tried yet; each is trained in all six ways.',
  held: (nets: number) => `${counted(nets, 'net has', 'nets have')} been tried.`,
  noneDead: (nets: number) => `${counted(nets, 'net has', 'nets have')} been tried; the unit was not dead.`,
  summary: (nets: number, dead: number, steps: number) =>
    `${counted(nets, 'net')} tried, the unit dead in ${dead}. Within ${formatCount(steps)} steps it fires again with `,
  some: (method: string, count: number) => `${method} in ${count}`,
  and: ', ',
  by: (list: string, others: boolean) => `${list}${others ? '; with the others never' : ''}.`,
  byNone: 'none of the six.',
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找出能让死亡单元复活的办法',
    controls: {
      nets: '试过的网络',
      layer: { label: '死亡单元位于', options: { first: '第 1 层', second: '第 2 层' } },
      bias: { label: '它的偏置', options: { '-0.5': '−0.5', '-1': '−1', '-3': '−3', '-20': '−20' } },
      lambda: { label: '衰减的 λ', options: { '0.0001': '0.0001', '0.01': '0.01' } },
    },
    methods: {
      sgd: 'SGD',
      momentum: '动量',
      adam: 'Adam',
      adamW: 'AdamW',
      sgdL2: 'SGD + L2',
      adamL2: 'Adam + L2',
    },
    steps: '重新激活前走的步数',
    still: '仍是死的',
    count: (back, dead) => `${back}/${dead}`,
    notYet: '还没有试过网络；每个网络都会分别用这六种办法训练。',
    held: (nets) => `试过 ${nets} 个网络。`,
    noneDead: (nets) => `试过 ${nets} 个网络，这个单元一开始都没有死。`,
    summary: (nets, dead, steps) =>
      `试过 ${nets} 个网络，其中 ${dead} 个里这个单元是死的。${formatCount(steps)} 步之内的复活数，`,
    some: (method, count) => `${method}：${count} 个`,
    and: '，',
    by: (list, others) => `${list}${others ? '；其余办法都不行' : ''}。`,
    byNone: '六种办法都是 0。',
  },
};
