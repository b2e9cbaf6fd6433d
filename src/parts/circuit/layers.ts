export interface Wire {
  from: number;
  to: number;
}
export type Place = [x: number, y: number];

/** Where the boxes of a drawing in layers stand. */
export interface Layers {
  width: number;
  height: number;
  /** The middle of each box. */
  places: Place[];
  /** For each wire the points that it passes, from box to box. */
  wires: Place[][];
}
