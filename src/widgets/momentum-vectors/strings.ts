import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Step by step: where does each of them feel the slope?',
  controls: {
    step: 'Steps',
    rho: 'ρ',
    rate: 'α',
    shifted: 'The other form, x̃',
    start: 'Start',
    fork: 'Fork',
  },
  momentum: 'Momentum',
  nesterov: 'Nesterov',
  start: (name: string) => `${name}: start`,
  velocity: 'remaining velocity, ρv',
  gradient: 'against the slope, −α∇f',
  actual: 'the step',
  felt: 'slope felt here',
  shifted: 'x̃ = x + ρv',
  steps: 'steps',
  height: 'height',
  larger: (times: string) => `enlarged ${times}×`,
  smaller: (times: string) => `reduced ${times}×`,
  tiny: 'too small beside the other',
  place: (name: string) => `${name}: α ↑ against ρ →`,
  stability: 'Steps until a hundredth is left:',
  fewer: (steps: number) => `under ${counted(steps, 'step')}`,
  slower: 'more',
  diverges: 'never: it flies off',
  same: (difference: string) => `Both forms of Nesterov’s momentum agree: at most ${difference} apart.`,
  branch: (rho: string, rate: string, momentum: string, nesterov: string) =>
    `ρ = ${rho}, α = ${rate}: momentum at height ${momentum}, Nesterov at ${nesterov}.`,
  summary: (step: string, momentum: string, nesterov: string) =>
    `After ${counted(step, 'step')} momentum is at height ${momentum}, Nesterov at ${nesterov}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '一步一步看：它们各在哪里感受坡度？',
    controls: { step: '步数', rho: 'ρ', rate: 'α', shifted: '另一种写法 x̃', start: '起点', fork: '分叉' },
    momentum: '动量',
    nesterov: 'Nesterov',
    start: (name) => `${name}：起点`,
    velocity: '留下的速度 ρv',
    gradient: '逆着坡度 −α∇f',
    actual: '实际的一步',
    felt: '在这里感受坡度',
    shifted: 'x̃ = x + ρv',
    steps: '步数',
    height: '高度',
    smaller: (times) => `缩小到 1/${times}`,
    larger: (times) => `放大 ${times} 倍`,
    tiny: '与另一个相比太小',
    place: (name) => `${name}：α ↑，ρ →`,
    stability: '多少步之后只剩百分之一：',
    fewer: (steps) => `不到 ${steps} 步`,
    slower: '更多',
    diverges: '永远到不了：飞了出去',
    same: (difference) => `Nesterov 动量的两种写法一致：最多相差 ${difference}。`,
    branch: (rho, rate, momentum, nesterov) =>
      `ρ = ${rho}，α = ${rate}：动量在高度 ${momentum}，Nesterov 在 ${nesterov}。`,
    summary: (step, momentum, nesterov) => `走了 ${step} 步，动量在高度 ${momentum}，Nesterov 在 ${nesterov}。`,
  },
};
