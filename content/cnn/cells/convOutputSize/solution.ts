/**
 * At how many places a filter stands along one side of its
 * input.
 * N: length of the side; F: length of the filter; S: stride;
 * P: zeros added at each end.
 * Columns left over at the end are not used. If the filter is
 * longer than the padded side, it stands nowhere: 0.
 *
 * zh: 滤波器沿输入的一条边能停在多少个位置。
 * N：边长；F：滤波器的边长；S：步幅；P：每一端补的零的个数。
 * 末尾多出来的列不用。滤波器比补零后的边还长时，一个位置也没
 * 有：0。
 */
export function convOutputSize(
  N: number,
  F: number,
  S: number,
  P: number,
): number {
  const steps = Math.floor((N + 2 * P - F) / S); // whole steps // zh: 整步数
  return Math.max(0, steps + 1);
}
