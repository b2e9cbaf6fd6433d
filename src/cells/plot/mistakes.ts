/** Mistakes in a chart; each has a sentence in both languages. */
export type PlotMistakeCode = keyof typeof en;

export const en = {
  'no-name': 'Plot has nothing called “{name}”.{meant}',
  'left-out': 'Plot.{name} is not among the parts of Plot that cells have.',
  link: 'Plot.{name}: the option “{option}” does not work in a cell, where charts can hold no links.',
  data: 'Plot.{name} draws a list: an array, a tensor, or an object with a list for each column. It was given {got}.',
  columns: 'Plot.{name}: the columns are not equally long: {lengths}.',
  lengths: 'Plot.{name}: “{channel}” has {got} values, but there are {wanted} data.',
  option: 'Plot.{name} does not know the option “{option}”.{meant}',
  options: 'Plot.{name}: the options must be an object, { … }. They are {got}.',
  column:
    'Plot.{name}: “{channel}” names the column “{column}”, and no row of the data has it.{meant} There are: {known}.',
  mark: '“marks” holds marks, such as Plot.dot(data, { x, y }). One of them is {got}.',
  'not-called': '“marks” holds Plot.{name} itself. Call it: Plot.{name}(data, { … }).',
  size: 'Plot.plot: “{option}” must be from 1 to {most} pixels. It is {got}.',
  'too-much':
    'This chart would consist of more parts than the page can draw ({most} elements). Draw fewer points: take a sample, or bin the data.',
  'too-many': 'Plot.{name} was given {got} data. It draws at most {most}: take a sample, or bin the data first.',
  picture: 'Plot.{name} would be a picture of {got} pixels. It can have {most} on each side: give it a pixelSize.',
  missing: 'Plot.{name}: the channel “{what}” is missing.',
  unknown: 'Plot.{name}: there is no {kind} “{what}”.',
  invalid: 'Plot.{name}: “{what}” cannot be the {kind}.',
  own: 'Plot.{name}: {message}.',
  meant: ' Did you mean “{meant}”?',
};

export const zh: Record<PlotMistakeCode, string> = {
  'no-name': 'Plot 里没有“{name}”。{meant}',
  'left-out': '单元里的 Plot 不包括 Plot.{name}。',
  link: 'Plot.{name}：选项“{option}”在单元里不能用，图里不能有链接。',
  data: 'Plot.{name} 画的是一列数据：数组、张量，或者每一列各有一个列表的对象。这里给的是 {got}。',
  columns: 'Plot.{name}：各列的长度不一样：{lengths}。',
  lengths: 'Plot.{name}：“{channel}”有 {got} 个值，而数据有 {wanted} 项。',
  option: 'Plot.{name} 没有选项“{option}”。{meant}',
  options: 'Plot.{name}：选项要写成对象 { … }，这里给的是 {got}。',
  column: 'Plot.{name}：“{channel}”要用“{column}”这一列，但数据里哪一行都没有它。{meant}数据里有：{known}。',
  mark: '“marks”里要放标记，例如 Plot.dot(data, { x, y })，这里有一个却是 {got}。',
  'not-called': '“marks”里放的是 Plot.{name} 这个函数本身。请调用它：Plot.{name}(data, { … })。',
  size: 'Plot.plot：“{option}”要在 1 到 {most} 像素之间，这里是 {got}。',
  'too-much': '这幅图的元素太多，页面画不了（最多 {most} 个）。请少画一些点：取一部分样本，或者先分箱。',
  'too-many': '给 Plot.{name} 的数据有 {got} 项，最多能画 {most} 项。请取一部分样本，或者先分箱。',
  picture: 'Plot.{name} 要画一张 {got} 像素的图像，而每边最多 {most} 像素。请设置 pixelSize。',
  missing: 'Plot.{name} 缺少通道“{what}”。',
  unknown: 'Plot.{name}：没有“{what}”这种 {kind}。',
  invalid: 'Plot.{name}：“{what}”不能作 {kind}。',
  own: 'Plot.{name}：{message}。',
  meant: '是不是想写“{meant}”？',
};
