import type { Translated } from '@i18n/locale';
import type { Convention, Described, PictureName } from './names';

const en = {
  title: 'Darken the picture, tint it, turn it: which of them do its gradients notice?',
  controls: {
    picture: {
      label: 'Picture',
      options: { ship: 'Ship', truck: 'Truck', horse: 'Horse', cat: 'Cat', edge: 'An edge' } satisfies Record<PictureName, string>, // prettier-ignore
    },
    convention: {
      label: 'Counted',
      options: { notes: 'as this course', skimage: 'as scikit-image', opencv: 'as OpenCV' } satisfies Record<Convention, string>, // prettier-ignore
    },
    cell: { label: 'Side of a cell', options: { '4': '4', '8': '8', '16': '16' } },
    bins: 'Bins from 0° to 180°',
    light: 'Light ×',
    tint: 'Tint, % more red',
    rotation: 'Rotation in degrees',
    opened: 'The open cell',
  },
  pictured: { ship: 'a ship', truck: 'a truck', horse: 'a horse', cat: 'a cat', edge: 'a vertical edge' } as Record<PictureName, string>, // prettier-ignore
  own: 'your picture',
  how: 'A bar for each bin, along an edge at the middle of the bin: the more votes, the longer. Click a cell to open it.',
  handle: 'The open cell: drag it, or click another',
  place: (row: number, column: number) => `row ${row}, column ${column}`,
  cellOf: (row: number, column: number, count: number) => `Cell in row ${row}, column ${column}: ${count} gradients`,
  flat: 'Nothing changes in this cell: its gradients are all 0.',
  votes: 'Their votes, by direction',
  bin: (middle: number, sum: string) => `Bin around ${middle}°: ${sum}. Mark its gradients`,
  shared: 'Shared between two bins; in its block also between neighbouring cells.',
  distance: 'How far the picture has moved from the original, compared with its length',
  rows: { pixels: 'Pixels', notes: 'This course', skimage: 'scikit-image', opencv: 'OpenCV' } satisfies Record<Described, string>, // prettier-ignore
  size: (width: number, height: number) => `${width} × ${height} pixels`,
  cells: (columns: number, rows: number, bins: number, length: string) =>
    `${columns} × ${rows} cells × ${bins} bins = ${length} numbers`,
  blocks: (across: number, down: number, side: number, bins: number, length: string) =>
    `${across} × ${down} blocks × ${side} × ${side} cells × ${bins} bins = ${length} numbers`,
  tooSmall: (side: number) => `no block of ${side} × ${side} cells fits: choose smaller cells`,
  described: (side: number, columns: number, rows: number, cell: number, length: string) =>
    `${side} × ${side} pixels in ${columns} × ${rows} cells of ${cell} × ${cell}: ${length} numbers.`,
  and: ' and ',
  around: (degrees: number) => `${degrees}°`,
  open: (row: number, column: number, directions: string) =>
    directions
      ? ` In the cell in row ${row}, column ${column}, the gradients around ${directions} get the most votes.`
      : ` The cell in row ${row}, column ${column} is even: no votes.`,
  moved: (pixels: string, vector: string) =>
    ` The changed picture lies ${pixels} lengths away by its pixels, and ${vector} by these numbers.`,
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '调暗、染色、旋转：梯度会察觉哪一样？',
    controls: {
      picture: { label: '图像', options: { ship: '船', truck: '卡车', horse: '马', cat: '猫', edge: '一条边' } },
      convention: { label: '算法', options: { notes: '按本课程', skimage: '按 scikit-image', opencv: '按 OpenCV' } },
      cell: { label: '单元格边长', options: { '4': '4', '8': '8', '16': '16' } },
      bins: '0° 到 180° 分成几个区间',
      light: '光亮 ×',
      tint: '色调：红色增加 %',
      rotation: '旋转角度（度）',
      opened: '打开的单元格',
    },
    pictured: { ship: '一艘船', truck: '一辆卡车', horse: '一匹马', cat: '一只猫', edge: '一条竖直的边' },
    own: '你的图像',
    how: '每个区间一杠，顺着区间中点的边的方向画，票越多越长。点一个单元格，把它打开。',
    handle: '打开的单元格：可以拖动，也可以点别的单元格',
    place: (row, column) => `第 ${row} 行第 ${column} 列`,
    cellOf: (row, column, count) => `第 ${row} 行第 ${column} 列的单元格：${count} 个梯度`,
    flat: '这个单元格里没有变化：梯度全是 0。',
    votes: '按方向投出的票',
    bin: (middle, sum) => `${middle}° 附近的区间：${sum}。标出投给它的梯度`,
    shared: '每个梯度分给两个区间；在块里还分给相邻的单元格。',
    distance: '改过的图离原图多远，与原来的长度相比',
    rows: { pixels: '像素', notes: '本课程', skimage: 'scikit-image', opencv: 'OpenCV' },
    size: (width, height) => `${width} × ${height} 像素`,
    cells: (columns, rows, bins, length) => `${columns} × ${rows} 个单元格 × ${bins} 个区间 = ${length} 个数`,
    blocks: (across, down, side, bins, length) =>
      `${across} × ${down} 个块 × ${side} × ${side} 个单元格 × ${bins} 个区间 = ${length} 个数`,
    tooSmall: (side) => `放不下 ${side} × ${side} 个单元格的块：请选更小的单元格`,
    described: (side, columns, rows, cell, length) =>
      `${side} × ${side} 像素，分成 ${columns} × ${rows} 个 ${cell} × ${cell} 的单元格：${length} 个数。`,
    and: ' 和 ',
    around: (degrees) => `${degrees}°`,
    open: (row, column, directions) =>
      directions
        ? `第 ${row} 行第 ${column} 列的单元格里，${directions} 附近的梯度得票最多。`
        : `第 ${row} 行第 ${column} 列的单元格是均匀的：没有票。`,
    moved: (pixels, vector) => `改过的图离原图：按像素是 ${pixels} 个长度，按这些数是 ${vector} 个长度。`,
  },
};
