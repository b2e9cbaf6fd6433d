import type { Translated } from '@i18n/locale';
import type { Kind } from './model';

const kinds: Record<Kind, string> = { minimum: 'minimum', maximum: 'maximum', saddle: 'saddle', flat: 'flat' };

const en = {
  title: 'Pull the numbers: what kind of place is it?',
  controls: {
    view: { label: 'Show', options: { place: 'one place', many: 'random matrices' } },
    bends: 'Entries of the Hessian',
    angle: 'Direction of the cut (°)',
    dimension: 'Dimensions D',
    seed: 'Draw',
    turn: 'How the surface is turned',
  },
  kinds,
  hessian: 'Hessian at the point without slope',
  entry: (name: string) => `Hessian: ${name}`,
  waits: 'The entries beside the diagonal can be pulled once question 1 is answered.',
  eigenvalues: 'eigenvalues',
  comma: ', ',
  turn: 'Surface, to be turned',
  cut: 'Cut in this direction',
  bend: (bend: string) => `curvature ${bend}`,
  again: 'Draw again',
  drawn: (D: number) => `12 random ${D}×${D} matrices: eigenvalues`,
  chance: 'share with positive eigenvalues only',
  dimensions: 'D',
  summary: (kind: string, low: string, high: string) => `Eigenvalues ${low} and ${high}: a ${kind}.`,
  flatSummary: (low: string, high: string, isAllFlat: boolean) =>
    `Eigenvalues ${low} and ${high}: flat in ${isAllFlat ? 'every' : 'one'} direction, so the second derivatives do not say what it is.`,
  drawnCount: (D: string, found: string, all: string) =>
    `D = ${D}: of the ${all} drawn here, ${found === '0' ? 'none' : found} would be a minimum.`,
  counted: (count: string, draws: string) => ` Of ${draws} there were ${count}.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '拉一拉矩阵里的数：这是什么样的点？',
    controls: {
      view: { label: '看', options: { place: '一个点', many: '随机矩阵' } },
      bends: '海森矩阵的项',
      angle: '切面的方向（°）',
      dimension: '维数 D',
      seed: '第几次抽取',
      turn: '曲面转到的角度',
    },
    kinds: { minimum: '极小值', maximum: '极大值', saddle: '鞍点', flat: '平坦' },
    hessian: '坡度为零处的海森矩阵',
    entry: (name) => `海森矩阵：${name}`,
    waits: '对角线以外的两项，回答问题 1 之后就可以拉动。',
    eigenvalues: '特征值',
    comma: '，',
    turn: '可以转动的曲面',
    cut: '沿这个方向切开',
    bend: (bend) => `曲率 ${bend}`,
    again: '重新抽取',
    drawn: (D) => `12 个随机 ${D}×${D} 矩阵的特征值`,
    chance: '特征值全为正的比例',
    dimensions: 'D',
    summary: (kind, low, high) => `特征值 ${low} 和 ${high}：${kind}。`,
    flatSummary: (low, high, isAllFlat) =>
      `特征值 ${low} 和 ${high}：${isAllFlat ? '每个方向都' : '有一个方向'}是平的，二阶导数说不出它是什么。`,
    drawnCount: (D, found, all) => `D = ${D}：这里抽的 ${all} 个矩阵里，极小值有 ${found} 个。`,
    counted: (count, draws) => `抽 ${draws} 个时有 ${count} 个。`,
  },
};
