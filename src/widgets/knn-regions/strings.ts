import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';
import { formatNumber } from '@ui/number';

const en = {
  title: 'Find the island in the blue, then raise k until it is gone',
  controls: {
    points: 'Points',
    query: 'Place that is asked about',
    k: 'k',
    metric: { label: 'Distance', options: { l1: 'L1', l2: 'L2' } },
    angle: 'Turn the axes (°)',
    paint: {
      label: 'A click adds',
      options: { '0': 'blue', '1': 'orange', '2': 'green', '3': 'pink', '4': 'ochre' },
    },
  },
  classes: ['blue', 'orange', 'green', 'pink', 'ochre'],
  point: (i: number, name: string) => `Point ${i}, ${name}`,
  query: 'Place that is asked about; Enter adds a point there',
  vote: 'The vote at this place',
  wins: (name: string) => `→ ${name}`,
  tie: (name: string) => `→ a tie: ${name} is nearest`,
  nobody: 'no neighbours',
  ball: {
    l1: (k: string, reach: number) => `The square just holds the nearest ${k}: L1 distance ${formatNumber(reach)}.`,
    l2: (k: string, reach: number) => `The circle just holds the nearest ${k}: L2 distance ${formatNumber(reach)}.`,
  },
  hands: 'Click to add a point, drag to move one, drag it out of the plane to remove it.',
  none: 'There are no points left. Click into the plane to add one.',
  full: 'There is no room for more than 40 points.',
  summary: (k: string, wrong: string, count: string, ties: string) =>
    `k = ${k}: ${wrong} of ${counted(count, 'point')} ${wrong === '1' ? 'is outvoted by its' : 'are outvoted by their'} neighbours; on ${ties}% of the plane, in a paler colour, the nearest decides a tie.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '找到蓝色中的小岛，再调高 k，直到它消失',
    controls: {
      points: '点',
      query: '询问的位置',
      k: 'k',
      metric: { label: '距离', options: { l1: 'L1', l2: 'L2' } },
      angle: '转动坐标轴（°）',
      paint: {
        label: '点击添加',
        options: { '0': '蓝', '1': '橙', '2': '绿', '3': '粉', '4': '赭' },
      },
    },
    classes: ['蓝', '橙', '绿', '粉', '赭'],
    point: (i, name) => `第 ${i} 个点，${name}`,
    query: '询问的位置；按回车在此添加一点',
    vote: '这一处的投票',
    wins: (name) => `→ ${name}`,
    tie: (name) => `→ 平局：${name}最近，归它`,
    nobody: '没有邻居',
    ball: {
      l1: (k, reach) => `方形正好容下最近的 ${k} 个：L1 距离 ${formatNumber(reach)}。`,
      l2: (k, reach) => `圆正好容下最近的 ${k} 个：L2 距离 ${formatNumber(reach)}。`,
    },
    hands: '点击添加一点，拖动来移动，拖出平面就删除。',
    none: '一个点也没有了。点一点平面，添一个。',
    full: '最多只能放 40 个点。',
    summary: (k, wrong, count, ties) =>
      `k = ${k}：${count} 个点里有 ${wrong} 个被邻居投票否决；平面的 ${ties}%（颜色较淡）是平局，由最近的决定。`,
  },
};
