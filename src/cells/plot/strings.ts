import type { Translated } from '@i18n/locale';

const en = {
  save: 'Save:',
  saveAs: 'Save the chart as {format}',
  notSaved: 'The chart could not be saved.',
  chart: 'Chart',
  empty: 'Nothing is drawn: the data are empty, or no row has a number for each axis.',
  between: ', ',
  mark: '{name} ({count})',
  axis: '{axis} {label} from {from} to {to}',
  x: 'horizontal axis',
  y: 'vertical axis',
  legend: 'legend: {names}',
};

/** The texts for charts. */
export const figureStrings: Translated<typeof en> = {
  en,
  zh: {
    save: '保存：',
    saveAs: '把图存成 {format}',
    notSaved: '图没有存成。',
    chart: '图',
    empty: '什么也没画出来：数据是空的，或者没有一行在每个坐标轴上都有数值。',
    between: '，',
    mark: '{name}（{count} 个）',
    axis: '{axis} {label}，从 {from} 到 {to}',
    x: '横轴',
    y: '纵轴',
    legend: '图例：{names}',
  },
};
export type FigureStrings = typeof en;
