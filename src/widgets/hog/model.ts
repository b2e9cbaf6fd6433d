import { gradientsOf, type GreyPicture } from '@lib/features/gradients';
import { hog, hogByCell, hogCellVotes, hogSize, hogVotes } from '@lib/features/hog';
import { memo } from '@lib/memo';
import { described, type Convention, type Described, type PictureName } from './names';
import { changed, grey, pictureOf, type Change, type Coloured } from './pictures';

export interface State extends Change {
  picture: PictureName;
  /** Whose way of counting. */
  // zh: 按谁的算法。
  convention: Convention;
  /** The side of a cell in pixels. */
  // zh: 单元格的边长，以像素计。
  cell: '4' | '8' | '16';
  /** How many directions are told apart. */
  // zh: 分成几个方向。
  bins: number;
  /** The row and the column of the cell that is open. */
  // zh: 打开的单元格在哪一行、哪一列。
  opened: number[];
}

/** The histogram of one cell’s gradients: each votes for its direction, by its length. */
// zh: 一个单元格里梯度的直方图：每个梯度按长度给自己的方向投票。
function histogramOf(gx: number[], gy: number[], bins: number): number[] {
  return hogCellVotes(gx, gy, { bins });
}

/** The gradients of one cell, row by row. */
// zh: 一个单元格里的梯度，逐行排列。
function inCell(gradients: ReturnType<typeof gradientsOf>, cell: number, row: number, column: number) {
  const places = Array.from({ length: cell * cell }, (_, i) => (row * cell + Math.floor(i / cell)) * gradients.width + column * cell + (i % cell)); // prettier-ignore
  return { gx: places.map((at) => gradients.gx[at]), gy: places.map((at) => gradients.gy[at]) };
}

interface Options {
  convention: Convention;
  cell: number;
  bins: number;
}

/** All the numbers that describe a picture: as the notes count, the histograms of its cells, row by row. */
// zh: 描述一张图的全部数：按讲义的算法，就是逐行排列的各单元格的直方图。
function vectorOf(picture: GreyPicture, options: Options): ArrayLike<number> {
  if (options.convention !== 'notes') return hog(picture, options);
  const { cell, bins } = options;
  const gradients = gradientsOf(picture);
  const { columns, rows } = hogSize(picture.width, picture.height, options);
  return Array.from({ length: rows * columns }, (_, i) => {
    const { gx, gy } = inCell(gradients, cell, Math.floor(i / columns), i % columns);
    return histogramOf(gx, gy, bins);
  }).flat();
}

/** How far one vector lies from another, compared with the other’s length; 0 where both are all zeros, null if they are empty. */
// zh: 一个向量离另一个多远，与后者的长度相比；两者全是零时为 0，都是空的时为 null。
function relativeDistance(a: ArrayLike<number>, from: ArrayLike<number>): number | null {
  if (from.length === 0) return null;
  let [square, length] = [0, 0];
  for (let i = 0; i < from.length; i++) {
    square += (a[i] - from[i]) ** 2;
    length += from[i] ** 2;
  }
  return square === 0 ? 0 : Math.sqrt(square / length);
}

const vectorsOf = (picture: Coloured, cell: number, bins: number): Record<Described, ArrayLike<number>> => {
  const light = grey(picture);
  const of = (convention: Convention) => vectorOf(light, { convention, cell, bins });
  return { pixels: picture.pixels, notes: of('notes'), skimage: of('skimage'), opencv: of('opencv') };
};

/** The vectors of a picture of the course as it is. */
// zh: 课程的一张图原样的向量。
const originalOf = memo((name: PictureName, cell: number, bins: number) => vectorsOf(pictureOf(name), cell, bins));

/** A picture as histograms of oriented gradients, one of its cells opened, and what light, tint and rotation do to its vector. */
// zh: 把一张图变成方向梯度直方图，打开其中一个单元格，看光亮、色调和旋转怎样改变它的向量。
export function compute(state: State, own?: Uint8Array) {
  const { picture: name, convention, bins, opened } = state;
  const cell = Number(state.cell);
  const original = own ? { side: Math.sqrt(own.length / 3), pixels: own } : pictureOf(name);
  const before = own ? vectorsOf(original, cell, bins) : originalOf(name, cell, bins);
  const picture = changed(original, state);
  const after = vectorsOf(picture, cell, bins);

  const options = { convention, cell, bins };
  const { side } = original;
  const size = hogSize(side, side, options);
  const [row, column] = [
    Math.min(size.rows - 1, Math.max(0, opened[0])),
    Math.min(size.columns - 1, Math.max(0, opened[1])),
  ];
  const { gx, gy } = inCell(gradientsOf(grey(picture)), cell, row, column);
  const share = convention === 'opencv' ? convention : 'notes';
  const votes = gx.map((x, i) => hogVotes(x, gy[i], { bins, convention: share }));
  return {
    /** What these numbers were counted with: while they are counted anew the controls may be ahead. */
    // zh: 这些数是按什么来数的：重新计数时，控件可能已经先变了。
    cell,
    bins,
    convention,
    side,
    pixels: Array.from(picture.pixels),
    ...size,
    /** The same counts for a picture of 320 × 240. */
    // zh: 320 × 240 的图，同样的计数。
    large: hogSize(320, 240, options),
    /** For each cell, row by row, how strong each direction is. */
    // zh: 逐行排列的每个单元格里，各方向有多强。
    glyphs: [...hogByCell(after[convention], side, side, options)],
    open: {
      row,
      column,
      gx,
      gy,
      /** For each gradient the bins that it votes for. */
      // zh: 每个梯度投给哪些区间。
      votes,
      histogram: convention === 'opencv' ? hogCellVotes(gx, gy, { bins, convention }) : histogramOf(gx, gy, bins),
    },
    /** How far the changed picture lies from the picture as it was. */
    // zh: 改过的图离原图多远。
    distances: Object.fromEntries(described.map((what) => [what, relativeDistance(after[what], before[what])])) as Record<Described, number | null>, // prettier-ignore
  };
}

export type Model = ReturnType<typeof compute>;
