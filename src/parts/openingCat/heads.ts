export type Colour = [red: number, green: number, blue: number];
type Point = [x: number, y: number];

/** The drawing functions of a scene. */
// zh: 画场景用的工具。
export interface Brush {
  shape(corners: Point[], colour: Colour): void;
  oval(x: number, y: number, rx: number, ry: number, colour: Colour, angle?: number): void;
  stroke(points: Point[], width: number, colour: Colour): void;
}

interface Fur {
  coat: Colour;
  dark: Colour;
  belly: Colour;
}

/** Upright ears, a short face, green eyes, whiskers. */
// zh: 竖起的耳朵、短脸、绿眼睛、胡须。
export function catHead({ shape, oval, stroke }: Brush, at: { x: number; y: number }, { coat, dark, belly }: Fur) {
  for (const side of [-1, 1]) {
    const [x, y] = [at.x + 0.2 * side, at.y - 0.18];
    shape([[x - 0.13, y + 0.1], [x + 0.1 * side, y - 0.27], [x + 0.13, y + 0.1]], coat); // prettier-ignore
    shape([[x - 0.06, y + 0.06], [x + 0.08 * side, y - 0.16], [x + 0.06, y + 0.06]], [0.9, 0.6, 0.58]); // prettier-ignore
  }
  oval(at.x, at.y, 0.34, 0.29, coat);
  for (const k of [-1, 0, 1]) stroke([[at.x + 0.08 * k, at.y - 0.27], [at.x + 0.06 * k, at.y - 0.15]], 0.02, dark); // prettier-ignore
  oval(at.x, at.y + 0.13, 0.17, 0.12, belly);
  for (const side of [-1, 1]) {
    oval(at.x + 0.14 * side, at.y - 0.02, 0.075, 0.065, [0.7, 0.82, 0.35]);
    oval(at.x + 0.14 * side, at.y - 0.02, 0.026, 0.058, [0.05, 0.06, 0.05]);
    oval(at.x + 0.14 * side + 0.015, at.y - 0.045, 0.014, 0.014, [1, 1, 1]);
    for (const k of [0, 1]) {
      stroke([[at.x + 0.1 * side, at.y + 0.12 + 0.035 * k], [at.x + 0.42 * side, at.y + 0.08 + 0.09 * k]], 0.006, [0.95, 0.95, 0.95]); // prettier-ignore
    }
  }
  shape([[at.x - 0.045, at.y + 0.07], [at.x + 0.045, at.y + 0.07], [at.x, at.y + 0.12]], [0.85, 0.45, 0.45]); // prettier-ignore
  stroke([[at.x - 0.08, at.y + 0.15], [at.x, at.y + 0.18], [at.x + 0.08, at.y + 0.15]], 0.01, [0.35, 0.2, 0.18]); // prettier-ignore
}

/** Ears that hang, a long snout, a tongue. */
// zh: 垂着的耳朵、长嘴、舌头。
export function dogHead({ shape, oval, stroke }: Brush, at: { x: number; y: number }, { coat, dark, belly }: Fur) {
  oval(at.x, at.y, 0.34, 0.29, coat);
  for (const side of [-1, 1]) oval(at.x + 0.33 * side, at.y + 0.02, 0.1, 0.26, dark, -0.25 * side);
  oval(at.x, at.y + 0.15, 0.2, 0.18, belly);
  for (const side of [-1, 1]) {
    oval(at.x + 0.14 * side, at.y - 0.05, 0.06, 0.06, [0.1, 0.07, 0.06]);
    oval(at.x + 0.14 * side + 0.015, at.y - 0.07, 0.016, 0.016, [1, 1, 1]);
  }
  shape([[at.x - 0.05, at.y + 0.2], [at.x + 0.05, at.y + 0.2], [at.x + 0.04, at.y + 0.36], [at.x - 0.04, at.y + 0.36]], [0.85, 0.4, 0.42]); // prettier-ignore
  stroke([[at.x - 0.09, at.y + 0.2], [at.x, at.y + 0.23], [at.x + 0.09, at.y + 0.2]], 0.012, [0.3, 0.18, 0.15]); // prettier-ignore
  oval(at.x, at.y + 0.07, 0.075, 0.055, [0.1, 0.08, 0.08]);
}
