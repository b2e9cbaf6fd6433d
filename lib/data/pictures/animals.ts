import { mix, shade, type Brush } from './brush';
import type { Colour } from './canvas';

const furs: Colour[] = [[0.85, 0.55, 0.25], [0.35, 0.33, 0.32], [0.12, 0.11, 0.11], [0.9, 0.87, 0.82], [0.55, 0.5, 0.45], [0.6, 0.4, 0.25]]; // prettier-ignore
const black: Colour = [0.06, 0.05, 0.05];
const pink: Colour = [0.85, 0.55, 0.55];

function eyes(b: Brush, x: number, y: number, apart: number, r: number, iris: Colour = black) {
  for (const side of [-1, 1]) {
    b.ellipse(x + side * apart, y, r, r, iris);
    if (iris !== black) b.ellipse(x + side * apart, y, r * 0.4, r * 0.8, black);
  }
}

export function cat(b: Brush) {
  const fur = b.pick(furs);
  const dark = shade(fur, 0.65);
  const chest = b.chance(0.5) ? mix(fur, [0.95, 0.93, 0.9], 0.8) : fur;
  const close = b.chance(0.4);
  const [hx, hy, r] = close ? [0, 0, 0.72] : [b.between(-0.15, 0.15), -0.38, b.between(0.36, 0.44)];
  if (!close) {
    b.stroke([0.4, 0.75], [0.85, b.between(-0.1, 0.6)], 0.17, dark, 0.1);
    b.ellipse(0, 0.38, b.between(0.4, 0.52), 0.6, fur);
    b.ellipse(0, 0.42, 0.22, 0.42, chest);
    for (const side of [-1, 1]) b.ellipse(side * 0.2, 0.9, 0.15, 0.1, chest);
  }
  for (const side of [-1, 1]) {
    b.shape([[hx + side * r * 0.95, hy - r * 0.3], [hx + side * r * 0.85, hy - r * 1.35], [hx + side * r * 0.2, hy - r * 0.8]], fur); // prettier-ignore
    b.shape([[hx + side * r * 0.8, hy - r * 0.5], [hx + side * r * 0.77, hy - r * 1.12], [hx + side * r * 0.4, hy - r * 0.8]], mix(pink, fur, 0.4)); // prettier-ignore
  }
  b.ellipse(hx, hy, r, r * 0.86, fur);
  if (b.chance(0.5)) for (const x of [-0.3, 0, 0.3]) b.stroke([hx + x * r, hy - r * 0.85], [hx + x * r * 0.8, hy - r * 0.45], r * 0.12, dark, 0.02); // prettier-ignore
  b.ellipse(hx, hy + r * 0.38, r * 0.42, r * 0.3, mix(chest, [1, 1, 1], 0.25));
  eyes(
    b,
    hx,
    hy - r * 0.08,
    r * 0.42,
    r * 0.17,
    b.pick([
      [0.75, 0.8, 0.2],
      [0.35, 0.65, 0.4],
      [0.4, 0.6, 0.85],
    ]),
  );
  b.shape(
    [
      [hx - r * 0.11, hy + r * 0.2],
      [hx + r * 0.11, hy + r * 0.2],
      [hx, hy + r * 0.34],
    ],
    pink,
  );
  for (const side of [-1, 1]) for (const dy of [0.3, 0.45]) b.stroke([hx + side * r * 0.3, hy + r * dy], [hx + side * r * 1.15, hy + r * (dy - 0.08)], 0.025, [0.95, 0.95, 0.95]); // prettier-ignore
}

export function dog(b: Brush) {
  const fur = b.pick(furs);
  const dark = shade(fur, 0.6);
  const muzzle = b.chance(0.5) ? mix(fur, [0.95, 0.92, 0.88], 0.7) : shade(fur, 0.85);
  if (b.chance(0.45)) return dogFace(b, fur, dark, muzzle);
  const long = b.between(0.45, 0.6);
  const leg = b.between(0.35, 0.5);
  for (const x of [-long * 0.85, -long * 0.6, long * 0.55, long * 0.8]) b.stroke([x, 0.3], [x + b.between(-0.08, 0.08), 0.35 + leg], 0.15, x === -long * 0.6 || x === long * 0.55 ? dark : fur, 0.1); // prettier-ignore
  b.stroke([-long, 0], [-long - 0.3, b.between(-0.5, 0.1)], 0.14, fur, 0.06);
  b.ellipse(0, 0.12, long + 0.12, 0.28, fur);
  b.stroke([long * 0.8, 0.05], [long + 0.15, -0.35], 0.32, fur, 0.26);
  b.ellipse(long + 0.2, -0.42, 0.25, 0.22, fur);
  b.ellipse(long + 0.42, -0.35, 0.2, 0.12, muzzle);
  b.ellipse(long + 0.6, -0.38, 0.06, 0.05, black);
  b.ellipse(long + 0.27, -0.48, 0.045, 0.045, black);
  b.ellipse(long + 0.02, -0.33, 0.1, 0.24, dark, 0.25);
  if (b.chance(0.4))
    b.stroke(
      [long - 0.02, -0.12],
      [long + 0.28, -0.2],
      0.08,
      b.pick([
        [0.8, 0.1, 0.1],
        [0.1, 0.3, 0.7],
      ]),
    );
}

function dogFace(b: Brush, fur: Colour, dark: Colour, muzzle: Colour) {
  b.ellipse(0, 0.85, 0.55, 0.5, fur);
  b.ellipse(0, -0.05, 0.55, 0.6, fur);
  const droop = b.between(0.25, 0.45);
  for (const side of [-1, 1]) b.ellipse(side * 0.56, -0.05, 0.18, droop, dark, side * 0.2);
  b.ellipse(0, 0.25, 0.34, 0.34, muzzle);
  b.ellipse(0, 0.1, 0.14, 0.1, black);
  b.stroke([0, 0.15], [0, 0.4], 0.04, black);
  if (b.chance(0.6)) b.ellipse(0, 0.52, 0.12, 0.17, [0.9, 0.4, 0.45]);
  eyes(b, 0, -0.2, 0.24, 0.085);
}

/** A body on four long legs, which horse and deer share. */
function longLegged(b: Brush, coat: Colour, legs: number, width: number) {
  const dark = shade(coat, 0.65);
  for (const [x, colour] of [
    [-0.45, dark],
    [-0.32, coat],
    [0.28, dark],
    [0.42, coat],
  ] as const) {
    const foot = x + b.between(-0.16, 0.16);
    b.stroke([x, 0.15], [(x + foot) / 2 + 0.03, 0.15 + legs / 2], width, colour, width * 0.7);
    b.stroke([(x + foot) / 2 + 0.03, 0.15 + legs / 2], [foot, 0.15 + legs], width * 0.7, colour, width * 0.6);
  }
}

export function horse(b: Brush) {
  const coat = b.pick([[0.45, 0.25, 0.13], [0.3, 0.17, 0.1], [0.12, 0.1, 0.1], [0.82, 0.78, 0.72], [0.6, 0.42, 0.25]] as Colour[]); // prettier-ignore
  const mane = b.chance(0.6) ? shade(coat, 0.4) : mix(coat, [0.9, 0.85, 0.7], 0.7);
  b.stroke([-0.6, -0.05], [-0.85, b.between(0.2, 0.6)], 0.16, mane, 0.08);
  longLegged(b, coat, b.between(0.65, 0.8), 0.15);
  b.ellipse(-0.05, 0, 0.62, 0.28, coat);
  const head = b.between(-0.8, -0.5);
  b.shape([[0.3, 0.12], [0.32, -0.22], [0.62, head - 0.08], [0.86, head + 0.08], [0.6, 0.05]], coat);
  b.stroke([0.66, head], [1.02, head + 0.38], 0.24, coat, 0.15);
  b.stroke([0.3, -0.2], [0.64, head - 0.08], 0.13, mane, 0.1);
  b.shape([[0.6, head], [0.64, head - 0.2], [0.73, head - 0.02]], coat);
  b.ellipse(0.8, head + 0.1, 0.035, 0.035, black);
  if (b.chance(0.25)) rider(b);
} // prettier-ignore

function rider(b: Brush) {
  const shirt = b.pick([
    [0.8, 0.15, 0.15],
    [0.15, 0.2, 0.5],
    [0.9, 0.9, 0.9],
  ] as Colour[]);
  b.stroke([-0.05, -0.15], [0.15, 0.25], 0.14, [0.85, 0.83, 0.78]);
  b.ellipse(-0.05, -0.48, 0.16, 0.28, shirt);
  b.ellipse(0, -0.83, 0.12, 0.13, [0.85, 0.65, 0.52]);
}

export function deer(b: Brush) {
  const coat = b.pick([
    [0.55, 0.38, 0.22],
    [0.45, 0.33, 0.22],
    [0.65, 0.48, 0.3],
  ] as Colour[]);
  longLegged(b, coat, b.between(0.65, 0.85), 0.09);
  b.ellipse(-0.05, 0.02, 0.52, 0.22, coat);
  b.ellipse(-0.54, -0.02, 0.1, 0.12, [0.95, 0.93, 0.88]);
  b.ellipse(-0.02, 0.14, 0.38, 0.08, mix(coat, [0.95, 0.9, 0.82], 0.6));
  const head = b.between(-0.72, -0.5);
  b.stroke([0.35, 0], [0.58, head], 0.2, coat, 0.13);
  b.ellipse(0.68, head, 0.19, 0.11, coat, 0.35);
  b.ellipse(0.82, head + 0.07, 0.05, 0.045, black);
  b.ellipse(0.66, head - 0.04, 0.03, 0.03, black);
  b.ellipse(0.5, head - 0.1, 0.13, 0.055, shade(coat, 0.8), -0.5);
  if (b.chance(0.6)) antlers(b, 0.6, head - 0.08);
  if (b.chance(0.35)) for (let k = 0; k < 8; k++) b.ellipse(b.between(-0.45, 0.3), b.between(-0.12, 0.1), 0.035, 0.035, [0.9, 0.85, 0.75]); // prettier-ignore
}

function antlers(b: Brush, x: number, y: number) {
  const horn: Colour = [0.75, 0.65, 0.5];
  for (const side of [-1, 1]) {
    const tip = x + side * 0.32;
    b.stroke([x, y], [tip, y - 0.42], 0.06, horn, 0.03);
    b.stroke([x + side * 0.14, y - 0.18], [x + side * 0.06, y - 0.4], 0.05, horn, 0.025);
    b.stroke([x + side * 0.24, y - 0.3], [x + side * 0.42, y - 0.36], 0.045, horn, 0.025);
  }
}

export function bird(b: Brush) {
  const coat = b.pick([[0.45, 0.35, 0.28], [0.2, 0.35, 0.65], [0.75, 0.2, 0.15], [0.9, 0.9, 0.88], [0.15, 0.15, 0.18], [0.85, 0.75, 0.2], [0.35, 0.5, 0.3]] as Colour[]); // prettier-ignore
  const wing = shade(coat, 0.65);
  const beak: Colour = b.pick([
    [0.95, 0.65, 0.15],
    [0.25, 0.22, 0.2],
  ]);
  if (b.chance(0.3)) return flying(b, coat, wing, beak);
  const belly = b.chance(0.6) ? mix(coat, [0.95, 0.92, 0.85], 0.65) : coat;
  if (b.chance(0.7)) b.stroke([-1.1, 0.72], [1.1, b.between(0.6, 0.85)], 0.12, [0.35, 0.26, 0.18]);
  for (const x of [-0.05, 0.12]) b.stroke([x, 0.4], [x + 0.03, 0.72], 0.045, beak);
  b.shape([[-0.35, 0.18], [-1, b.between(0.3, 0.6)], [-0.95, b.between(0.1, 0.3)], [-0.3, -0.1]], wing); // prettier-ignore
  b.ellipse(-0.02, 0.08, 0.5, 0.36, coat, -0.35);
  b.ellipse(0.12, 0.2, 0.34, 0.25, belly, -0.35);
  b.ellipse(-0.12, 0.05, 0.36, 0.19, wing, 0.35);
  b.ellipse(0.4, -0.36, 0.26, 0.25, coat);
  b.shape(
    [
      [0.58, -0.46],
      [0.95, -0.33],
      [0.58, -0.25],
    ],
    beak,
  );
  b.ellipse(0.47, -0.4, 0.06, 0.06, [0.95, 0.95, 0.9]);
  b.ellipse(0.48, -0.4, 0.04, 0.04, black);
}

function flying(b: Brush, coat: Colour, wing: Colour, beak: Colour) {
  const up = b.between(-0.7, 0.3);
  b.shape([[0.2, -0.02], [-0.15, 0.05], [-0.75, up - 0.25], [-0.2, up - 0.3]], wing); // prettier-ignore
  b.shape([[0.2, 0.02], [-0.1, 0.1], [-0.35, 0.1 - up], [0.15, -0.05 - up]], shade(wing, 1.25)); // prettier-ignore
  b.ellipse(0, 0.03, 0.42, 0.15, coat);
  b.shape(
    [
      [-0.35, 0.03],
      [-0.75, -0.06],
      [-0.75, 0.14],
    ],
    wing,
  );
  b.ellipse(0.42, -0.05, 0.15, 0.13, coat);
  b.shape(
    [
      [0.54, -0.09],
      [0.74, -0.02],
      [0.54, 0.02],
    ],
    beak,
  );
  b.ellipse(0.46, -0.08, 0.03, 0.03, black);
}

export function frog(b: Brush) {
  const skin = b.pick([[0.35, 0.6, 0.2], [0.25, 0.45, 0.2], [0.55, 0.5, 0.25], [0.45, 0.35, 0.22], [0.3, 0.6, 0.35], [0.75, 0.35, 0.15]] as Colour[]); // prettier-ignore
  const dark = shade(skin, 0.65);
  const belly = mix(skin, [0.95, 0.92, 0.75], 0.6);
  for (const side of [-1, 1]) {
    b.ellipse(side * 0.62, 0.35, 0.38, 0.22, dark, side * 0.6);
    b.stroke([side * 0.7, 0.5], [side * b.between(0.85, 1), 0.68], 0.14, dark, 0.2);
    b.stroke([side * 0.35, 0.3], [side * 0.42, 0.68], 0.16, skin, 0.22);
  }
  b.ellipse(0, 0.2, 0.62, b.between(0.38, 0.48), skin);
  b.ellipse(0, 0.4, 0.4, 0.24, belly);
  b.ellipse(0, -0.15, 0.55, 0.32, skin);
  b.stroke([-0.42, -0.02], [0, 0.06], 0.045, dark);
  b.stroke([0, 0.06], [0.42, -0.02], 0.045, dark);
  for (const side of [-1, 1]) {
    b.ellipse(side * 0.33, -0.42, 0.18, 0.18, skin);
    b.ellipse(
      side * 0.34,
      -0.43,
      0.12,
      0.12,
      b.pick([
        [0.9, 0.8, 0.3],
        [0.9, 0.5, 0.2],
      ]),
    );
    b.ellipse(side * 0.34, -0.43, 0.08, 0.05, black);
  }
  if (b.chance(0.5))
    for (let k = 0; k < 6; k++) b.ellipse(b.between(-0.45, 0.45), b.between(-0.25, 0.3), 0.06, 0.05, dark);
}
