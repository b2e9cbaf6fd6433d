import { mix, shade, type Brush } from './brush';
import type { Colour, Point } from './canvas';

const paints: Colour[] = [[0.75, 0.12, 0.12], [0.15, 0.25, 0.6], [0.9, 0.9, 0.92], [0.12, 0.12, 0.14], [0.6, 0.62, 0.65], [0.9, 0.75, 0.15], [0.15, 0.45, 0.3], [0.5, 0.3, 0.2]]; // prettier-ignore
const glass: Colour = [0.25, 0.32, 0.4];
const black: Colour = [0.08, 0.08, 0.09];
const white: Colour = [0.92, 0.92, 0.9];

function wheel(b: Brush, x: number, y: number, r: number) {
  b.ellipse(x, y, r, r, black);
  b.ellipse(x, y, r * 0.5, r * 0.5, [0.6, 0.6, 0.62]);
}

export function automobile(b: Brush) {
  const paint = b.pick(paints);
  const dark = shade(paint, 0.7);
  if (b.chance(0.3)) return carFront(b, paint);
  const roof = b.between(-0.5, -0.3);
  const front = b.between(0.25, 0.5);
  const back = b.between(0.3, 0.75);
  b.ellipse(0, 0.47, 0.95, 0.09, [0.1, 0.1, 0.1], 0, 0.6);
  b.shape([[-0.95, 0.05], [-0.85, -0.05], [0.7, -0.07], [0.95, 0.08], [0.97, 0.38], [-0.97, 0.38]], paint);
  b.shape([[-back, -0.04], [-back + 0.22, roof], [front - 0.25, roof], [front + 0.08, -0.04]], dark);
  b.shape([[-back + 0.1, -0.04], [-back + 0.27, roof + 0.08], [-0.08, roof + 0.08], [-0.08, -0.04]], glass);
  b.shape([[0, -0.04], [0, roof + 0.08], [front - 0.28, roof + 0.08], [front - 0.05, -0.04]], glass);
  b.box(-0.97, 0.28, 1.94, 0.1, dark);
  b.ellipse(0.92, 0.12, 0.05, 0.06, [0.95, 0.9, 0.7]);
  const r = b.between(0.17, 0.22);
  wheel(b, -0.58, 0.38, r);
  wheel(b, 0.58, 0.38, r);
} // prettier-ignore

function carFront(b: Brush, paint: Colour) {
  b.ellipse(0, 0.5, 0.75, 0.08, [0.1, 0.1, 0.1], 0, 0.6);
  b.box(-0.62, 0.3, 0.2, 0.22, black);
  b.box(0.42, 0.3, 0.2, 0.22, black);
  b.shape([[-0.68, -0.02], [0.68, -0.02], [0.72, 0.4], [-0.72, 0.4]], paint);
  b.shape([[-0.6, -0.02], [-0.42, -0.45], [0.42, -0.45], [0.6, -0.02]], shade(paint, 0.75));
  b.shape([[-0.5, -0.05], [-0.37, -0.38], [0.37, -0.38], [0.5, -0.05]], glass);
  b.box(-0.3, 0.12, 0.6, 0.14, shade(paint, 0.45));
  b.ellipse(-0.52, 0.13, 0.12, 0.09, [0.95, 0.92, 0.75]);
  b.ellipse(0.52, 0.13, 0.12, 0.09, [0.95, 0.92, 0.75]);
} // prettier-ignore

export function truck(b: Brush) {
  const cab = b.pick(paints);
  const load = b.chance(0.5) ? b.pick(paints) : mix(white, b.pick(paints), 0.25);
  const length = b.between(0.95, 1.15);
  const top = b.between(-0.75, -0.5);
  b.ellipse(0, 0.55, 1, 0.08, [0.1, 0.1, 0.1], 0, 0.6);
  b.box(-length, 0.3, length + 0.95, 0.12, shade(black, 2));
  if (b.chance(0.75)) {
    b.box(-length, top, length + 0.3, 0.32 - top, load);
    b.box(-length, top, length + 0.3, 0.07, shade(load, 1.2));
    for (let x = -length + 0.25; x < 0.25; x += 0.3) b.box(x, top, 0.025, 0.3 - top, shade(load, 0.8));
  } else {
    b.box(-length, 0, length + 0.3, 0.32, load);
    for (let k = 0; k < 3; k++) b.ellipse(-length + 0.3 + 0.35 * k, 0, 0.22, 0.2, shade([0.5, 0.4, 0.3], b.between(0.7, 1.2)));
  }
  const roof = b.between(-0.45, -0.2);
  b.shape([[0.36, 0.38], [0.36, roof], [0.72, roof], [0.86, 0], [0.95, 0.04], [0.95, 0.38]], cab);
  b.shape([[0.48, 0], [0.48, roof + 0.1], [0.68, roof + 0.1], [0.79, 0]], glass);
  const r = b.between(0.14, 0.19);
  for (const x of [-length + 0.25, -length + 0.62, 0.66]) wheel(b, x, 0.43, r);
} // prettier-ignore

export function airplane(b: Brush) {
  const body = mix(white, b.pick([[0.6, 0.62, 0.66], [0.3, 0.33, 0.36], [0.75, 0.2, 0.2], white]), b.between(0.2, 0.9));
  const dark = shade(body, 0.72);
  if (b.chance(0.35)) return planeFromBelow(b, body, dark);
  const sweep = b.between(0.25, 0.5);
  b.shape([[-0.15, 0.02], [0.18, 0.02], [-0.1 - sweep * 0.3, -0.35], [-0.25 - sweep * 0.3, -0.35]], shade(body, 0.85));
  b.ellipse(0, 0, 0.95, 0.15, body);
  b.shape([[-0.95, 0.02], [-0.6, 0.02], [-0.78, -0.42], [-0.98, -0.42]], b.chance(0.5) ? b.pick(paints) : dark);
  b.shape([[-0.9, 0], [-0.62, 0], [-0.98, 0.14], [-1.05, 0.14]], dark);
  b.shape([[-0.2, 0.05], [0.28, 0.05], [-0.15 - sweep * 0.5, 0.5], [-0.35 - sweep * 0.5, 0.5]], dark);
  b.ellipse(0.75, -0.04, 0.1, 0.05, glass);
  for (let x = -0.5; x < 0.6; x += 0.16) b.box(x, -0.06, 0.06, 0.05, glass, 0.8);
  b.ellipse(0.02 - sweep * 0.3, 0.2, 0.14, 0.06, shade(dark, 0.7));
} // prettier-ignore

function planeFromBelow(b: Brush, body: Colour, dark: Colour) {
  const sweep = b.between(0, 0.55);
  const wing = (sign: number): Point[] => [[0.25, 0.05 * sign], [-0.15, 0.05 * sign], [-0.25 - sweep, 0.95 * sign], [-0.05 - sweep, 0.95 * sign]]; // prettier-ignore
  b.shape(wing(1), dark);
  b.shape(wing(-1), dark);
  b.shape([[-0.65, 0], [-0.85, 0.38], [-0.98, 0.38], [-0.9, 0], [-0.98, -0.38], [-0.85, -0.38]], dark); // prettier-ignore
  b.ellipse(0, 0, 0.95, 0.12, body);
  for (const y of [-0.42, 0.42]) b.ellipse(-0.02 - sweep * 0.45, y, 0.12, 0.05, shade(dark, 0.7));
}

export function ship(b: Brush) {
  const hull = b.pick([[0.15, 0.18, 0.25], [0.55, 0.12, 0.12], [0.9, 0.9, 0.9], [0.3, 0.35, 0.4], [0.12, 0.3, 0.35]] as Colour[]); // prettier-ignore
  const deck = b.between(0, 0.12);
  if (b.chance(0.3)) sails(b);
  else {
    const levels = 1 + b.random.integer(3);
    for (let k = 0; k < levels; k++) {
      const width = b.between(0.5, 0.75) - 0.15 * k;
      const y = deck - 0.18 * (k + 1);
      b.box(-0.35 - width / 2, y, width, 0.19, shade(white, b.between(0.75, 1)));
      for (let x = -0.3 - width / 2; x < -0.42 + width / 2; x += 0.13) b.box(x, y + 0.06, 0.07, 0.06, glass);
    }
    const top = deck - 0.18 * levels;
    b.box(-0.45, top - 0.28, 0.17, 0.3, b.pick(paints));
    b.stroke([0.15, deck], [0.15, deck - b.between(0.3, 0.8)], 0.05, shade(hull, 0.8));
    if (b.chance(0.4)) for (let k = 0; k < 4; k++) b.box(0.1 + 0.18 * k, deck - 0.16, 0.16, 0.17, b.pick(paints));
  }
  b.shape(
    [
      [-0.92, deck],
      [1, deck - 0.08],
      [0.78, 0.35],
      [-0.82, 0.35],
    ],
    hull,
  );
  b.shape([[-0.85, 0.26], [0.82, 0.26], [0.78, 0.35], [-0.82, 0.35]], b.chance(0.5) ? [0.6, 0.15, 0.12] : shade(hull, 0.7)); // prettier-ignore
  b.shape([[-1.3, 0.34], [1.3, 0.34], [1.2, 0.42], [-1.2, 0.42]], [0.75, 0.82, 0.88], 0.5); // prettier-ignore
}

function sails(b: Brush) {
  const sail = mix(white, b.pick(paints), b.between(0, 0.3));
  b.stroke([0, 0.1], [0, -0.98], 0.05, [0.35, 0.25, 0.18]);
  b.shape(
    [
      [0.06, -0.92],
      [0.06, -0.05],
      [0.7, -0.05],
    ],
    sail,
  );
  b.shape(
    [
      [-0.06, -0.85],
      [-0.06, -0.05],
      [-0.55, -0.05],
    ],
    shade(sail, 0.88),
  );
}
