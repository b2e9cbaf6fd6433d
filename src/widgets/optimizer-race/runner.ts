/** One who takes part: the way, what is left of it after each step, and what is left at the end with each rate. */
export interface Runner {
  name: string;
  /** What stands on its dot. */
  mark: string;
  tone: string;
  rate: number;
  x: number[];
  y: number[];
  heights: number[];
  left: boolean;
  shares: number[];
  ends: number[];
}
