import { formatNumber, formatScientific } from '@ui/number';

/** A deviation of any size, with its first digits. */
export const written = (std: number) =>
  std >= 0.01 && std < 1e5 ? formatNumber(std, std < 1 ? 3 : std < 100 ? 2 : 0, true) : formatScientific(std);

/** The layers that a question about depth leaves to be seen. */
export const near = 10;
