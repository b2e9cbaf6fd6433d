import type { Translated } from '@i18n/locale';

const en = {
  title: 'Put one green point among the blue, then raise k until its island is gone',
  controls: {
    points: 'Points',
    k: 'k',
    metric: { label: 'Distance', options: { l1: 'L1', l2: 'L2' } },
    angle: 'Turn the axes (°)',
    tool: { label: 'A click', options: { move: 'drags', add: 'adds', remove: 'removes' } },
    paint: {
      label: 'New points',
      options: { '0': 'blue', '1': 'orange', '2': 'green', '3': 'pink', '4': 'ochre' },
    },
  },
  classes: ['blue', 'orange', 'green', 'pink', 'ochre'],
  point: (i: number, name: string) => `Point ${i}, ${name}`,
  ball: { l1: 'all points at L1 distance 1', l2: 'all points at L2 distance 1' },
  none: 'There are no points left. Choose “adds” and click into the plane.',
  full: 'There is no room for more than 40 points.',
  summary: (k: string, wrong: string, count: string, ties: string) =>
    `k = ${k}: ${wrong} of ${count} points are outvoted by their neighbours; ${ties} % of the plane is a tie.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '在蓝点中间放一个绿点，再调高 k，直到它的小岛消失',
    controls: {
      points: '点',
      k: 'k',
      metric: { label: '距离', options: { l1: 'L1', l2: 'L2' } },
      angle: '转动坐标轴（°）',
      tool: { label: '点击', options: { move: '拖动', add: '添加', remove: '删除' } },
      paint: {
        label: '新点',
        options: { '0': '蓝', '1': '橙', '2': '绿', '3': '粉', '4': '赭' },
      },
    },
    classes: ['蓝', '橙', '绿', '粉', '赭'],
    point: (i, name) => `第 ${i} 个点，${name}`,
    ball: { l1: 'L1 距离为 1 的所有点', l2: 'L2 距离为 1 的所有点' },
    none: '一个点也没有了。选“添加”，再点一点平面。',
    full: '最多只能放 40 个点。',
    summary: (k, wrong, count, ties) =>
      `k = ${k}：${count} 个点里有 ${wrong} 个被邻居投票否决；平面的 ${ties}% 是平局。`,
  },
};
