import { formatNumber } from '@ui/number';

/** A contestant in the chart: at its best rate, and faintly at the others. */
export interface Contestant {
  name: string;
  /** Its name beside its curve, if different. */
  short?: string;
  tone: string;
  curve: number[];
  /** Whether its loss became NaN or infinite, where its curve ends. */
  isLost: boolean;
  others: { rate: number; curve: number[]; isLost: boolean }[];
  time: number | null;
  rate: number;
  /** The time that each of its networks took; Infinity for a lost one. */
  times: (number | null)[];
}

/** The progress of one network: to the goal, to where it was lost, or as far as all have come. */
export const lengthOf = ({ time, isLost, curve }: Contestant, round: number) => time ?? (isLost ? curve.length : round);

/** A time as text: before the goal, that it is more than the rounds so far; or that the network was lost. */
export const timeText = (time: number | null, round: number, decimals: number, lost: string) =>
  time === null ? `> ${round}` : time === Infinity ? lost : formatNumber(time, decimals, true);
