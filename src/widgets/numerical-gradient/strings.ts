import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

const en = {
  title: 'Find the gradient by nudging: how many losses does it cost?',
  controls: {
    nudged: 'Weights nudged',
    h: 'log₁₀ h',
    method: { label: 'Difference', options: { forward: 'forward', central: 'central' } },
  },
  weight: 'W',
  after: 'loss at W + h',
  change: 'loss at W + h, minus that at W − h',
  slope: 'slope',
  exact: 'exact',
  before: (loss: string) => `Loss before: ${loss}.`,
  live: 'computed here, of twelve pictures',
  quoted: 'as printed in CS231n 2017, lecture 3 (model not given)',
  axis: 'slope of each weight',
  cost: (losses: string) => `${counted(losses, 'loss', 'losses')} computed.`,
  big: (losses: string) => `For 30,730 weights: ${losses}.`,
  summary: (nudged: string, evaluations: string, loss: string, isOne: boolean) =>
    `${nudged} of 9 weights nudged; the loss, ${loss} before, has been computed ${evaluations} ${isOne ? 'time' : 'times'}.`,
  bothSides: (nudged: string, evaluations: string) =>
    `${nudged} of 9 weights nudged to both sides; the loss has been computed ${evaluations} times.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '用扰动求梯度：要算多少次损失？',
    controls: {
      nudged: '已扰动的权重',
      h: 'log₁₀ h',
      method: { label: '差分', options: { forward: '前向', central: '中心' } },
    },
    weight: 'W',
    after: 'W + h 处的损失',
    change: 'W + h 处的损失减去 W − h 处的',
    slope: '斜率',
    exact: '精确值',
    before: (loss) => `扰动前的损失：${loss}。`,
    live: '在这里算出，用十二张图',
    quoted: '引自 CS231n 2017，第 3 讲（没有给出模型）',
    axis: '各权重的斜率',
    cost: (losses) => `算了 ${losses} 次损失。`,
    big: (losses) => `30,730 个权重要算 ${losses} 次。`,
    summary: (nudged, evaluations, loss) =>
      `9 个权重扰动了 ${nudged} 个；扰动前损失是 ${loss}，一共算了 ${evaluations} 次损失。`,
    bothSides: (nudged, evaluations) => `9 个权重向两侧扰动了 ${nudged} 个，一共算了 ${evaluations} 次损失。`,
  },
};
