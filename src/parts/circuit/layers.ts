export interface Wire {
  from: number;
  to: number;
}
export type Place = [x: number, y: number];

/** The layout of a drawing in layers. */
export interface Layers {
  width: number;
  height: number;
  /** The middle of each box. */
  places: Place[];
  /** For each wire, the points that it passes through, from box to box. */
  wires: Place[][];
}
