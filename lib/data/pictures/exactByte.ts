/** What light, lens and noise do to a picture. */
export interface Light {
  brightness: number;
  contrast: number;
  tint: readonly [number, number, number];
  /** How much lighter each column and each row is than the middle. */
  across: Float64Array;
  down: Float64Array;
  grain: number;
}

/** The byte of one channel of a pixel, given its normal random number. */
export const exactByte = (
  value: number,
  { brightness, contrast, tint, across, down, grain }: Light,
  channel: number,
  row: number,
  column: number,
  normal: number,
): number => {
  const lit = 0.5 + contrast * (value * brightness * (1 + across[column] + down[row]) * tint[channel] - 0.5);
  return Math.min(255, Math.max(0, 255 * (lit + grain * normal) + 0.5));
};
