export const places = ['drawn', 'real'] as const;
export const gridRules = ['centred', 'ends', 'offset'] as const;
export type GridRule = (typeof gridRules)[number];
/** Where random trials are drawn from: anywhere, or lists of three values for each parameter, with or without repeats. */
// zh: 随机试验从哪里抽：任意位置，或每个参数三个值的列表，可重复或不重复。
export const sources = ['anywhere', 'again', 'once'] as const;
export type Source = (typeof sources)[number];
export const axes = ['first', 'second'] as const;
export const scales = ['log', 'linear'] as const;
export type Scale = (typeof scales)[number];
export const amounts = ['9', '27'] as const;

/** Cells along each side of a landscape of real runs: 3³, so that grids of 3 and of 9 lie in it. */
// zh: 真实训练的地形每边的格数：3³，这样 3 格和 9 格的网格都嵌在里面。
export const side = 27;
/** So many values of each parameter a grid tries. */
// zh: 网格在每个参数上试几个值。
export const perSide = 3;
export const trials = perSide ** 2;
/** So many draws are counted. */
// zh: 统计多少次抽取。
export const draws = 2000;
/** So many while a hand moves. */
// zh: 拖动时先统计这么多次。
export const fewDraws = 200;
/** The draws that can be played through. */
// zh: 可以逐次播放的抽取数。
export const lastDraw = 100;

/** The exponents of ten between which the rate and λ are searched. */
// zh: 学习率和 λ 的搜索范围（10 的指数）。
export const exponents = { rate: [-5, 0], decay: [-5, 0] } as const;
/** The real runs. */
// zh: 真实训练的设置。
export const run = {
  pictures: 300,
  validation: 500,
  /** Pixels along a side, each the mean of 16. */
  // zh: 每边的像素数，每个像素取 16 个的平均。
  pixels: 8,
  hidden: 32,
  batch: 30,
  epochs: 8,
  momentum: 0.9,
};
/** Cells along each side of the picture of a drawn surface. */
// zh: 画出来的曲面，图上每边的格数。
export const drawnSide = 45;
/** Zoomed in no farther than to this share of the whole range. */
// zh: 最多放大到整个范围的这个比例。
export const leastWindow = 1 / 27;
