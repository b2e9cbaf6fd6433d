import type { Random } from '../../random';
import { mix, shade } from './brush';
import { side as usual, type Canvas, type Colour } from './canvas';
import { Patches } from './patches';

export type Place = 'sky' | 'sea' | 'grass' | 'wood' | 'road' | 'room' | 'sand' | 'snow' | 'studio';

export const between = (random: Random, from: number, to: number) => from + (to - from) * random.uniform();
const jitter = (random: Random, [r, g, b]: Colour, by = 0.12): Colour => [
  r + between(random, -by, by),
  g + between(random, -by, by),
  b + between(random, -by, by),
];

const skies: Colour[] = [[0.55, 0.72, 0.9], [0.75, 0.8, 0.85], [0.9, 0.75, 0.6], [0.4, 0.55, 0.8], [0.8, 0.88, 0.95]]; // prettier-ignore
const grounds: Record<Place, Colour[]> = {
  sky: skies,
  sea: [[0.2, 0.35, 0.5], [0.3, 0.48, 0.52], [0.45, 0.55, 0.62], [0.15, 0.25, 0.35]],
  grass: [[0.35, 0.5, 0.2], [0.45, 0.55, 0.25], [0.55, 0.52, 0.3], [0.25, 0.4, 0.2]],
  wood: [[0.3, 0.32, 0.18], [0.4, 0.33, 0.22], [0.2, 0.26, 0.16], [0.45, 0.4, 0.28]],
  road: [[0.42, 0.42, 0.43], [0.55, 0.53, 0.5], [0.3, 0.3, 0.33]],
  room: [[0.6, 0.45, 0.35], [0.7, 0.65, 0.58], [0.45, 0.35, 0.4], [0.35, 0.4, 0.5], [0.75, 0.6, 0.5]],
  sand: [[0.75, 0.65, 0.48], [0.62, 0.52, 0.4], [0.55, 0.48, 0.38]],
  snow: [[0.88, 0.9, 0.94], [0.78, 0.82, 0.9]],
  studio: [[0.95, 0.95, 0.95], [0.85, 0.83, 0.8], [0.15, 0.15, 0.17], [0.6, 0.62, 0.66]],
}; // prettier-ignore

const unevennessOf = (side: number) => ({
  side,
  large: new Patches(3, side),
  small: new Patches(9, side),
  /** The position of the middle of each column or row, from −1 to 1. */
  places: Float64Array.from({ length: side }, (_, i) => (2 * i + 1) / side - 1),
});
let unevenness = unevennessOf(usual);

/** Fills a canvas with a scene: an uneven ground and background, as real ones are, with objects in it. */
export function drawPlace(canvas: Canvas, random: Random, place: Place) {
  const pick = (list: Colour[]) => jitter(random, list[random.integer(list.length)]);
  const near = pick(grounds[place]);
  const open = place === 'sky' || place === 'studio';
  const far =
    place === 'sea' || random.uniform() < 0.5 ? pick(skies) : pick(grounds[place === 'room' ? 'room' : 'wood']);
  const horizon = open ? 2 : between(random, -0.7, 0.35);
  const tilt = between(random, -0.12, 0.12);
  const { side, pixels } = canvas;
  const { large, small, places } = side === unevenness.side ? unevenness : (unevenness = unevennessOf(side));
  large.draw(random);
  small.draw(random);
  const rough = { sky: 0.06, sea: 0.16, grass: 0.25, wood: 0.4, road: 0.1, room: 0.15, sand: 0.15, snow: 0.08, studio: 0.04 }[place]; // prettier-ignore
  for (let i = 0, at = 0; i < side; i++) {
    const y = places[i];
    const ground = open ? mix(near, shade(near, 1.25), (1 - y) / 3) : near;
    const wide = large.row(i);
    const fine = small.row(i);
    for (let j = 0; j < side;) {
      // to the end of the row, or of the part above the horizon
      const above = !open && y + tilt * places[j] < horizon;
      const red = above ? far[0] : ground[0];
      const green = above ? far[1] : ground[1];
      const blue = above ? far[2] : ground[2];
      const roughness = above ? rough : 2 * rough;
      for (; j < side && (open || y + tilt * places[j] < horizon === above); j++, at += 3) {
        const by = 1 + 0.3 * wide[j] + roughness * fine[j];
        pixels[at] = red * by;
        pixels[at + 1] = green * by;
        pixels[at + 2] = blue * by;
      }
    }
  }
  if (!open) drawThings(canvas, random, place, horizon);
}

/** Posts, trunks, houses, waves: anything that keeps the background from being simple. */
function drawThings(canvas: Canvas, random: Random, place: Place, horizon: number) {
  const count = random.integer(4);
  for (let i = 0; i < count; i++) {
    const x = between(random, -1, 1);
    const width = between(random, 0.08, place === 'road' || place === 'room' ? 0.5 : 0.22);
    const top = horizon - between(random, 0.1, 0.8);
    const bottom = place === 'sea' ? horizon : horizon + between(random, 0, 0.3);
    const colour = jitter(random, [0.45, 0.42, 0.38], 0.3);
    if (place === 'sea' && random.uniform() < 0.6) continue;
    canvas.fill([[x, top], [x + width, top], [x + width, bottom], [x, bottom]], colour, 0.85); // prettier-ignore
  }
}

/** Something in front of the object: a post, a bush, a frame at the edge. */
export function occlude(canvas: Canvas, random: Random) {
  const colour = jitter(random, [0.4, 0.4, 0.32], 0.3);
  const x = between(random, -1, 0.8);
  const y = between(random, 0.1, 0.7);
  if (random.uniform() < 0.5) {
    const width = between(random, 0.06, 0.25);
    canvas.fill([[x, -1], [x + width, -1], [x + width, 1], [x, 1]], colour); // prettier-ignore
    return;
  }
  for (let k = 0; k < 5; k++) {
    const at = x + between(random, -0.3, 0.3);
    const height = between(random, 0.2, 0.6);
    canvas.fill([[at - 0.12, 1], [at + between(random, -0.2, 0.2), y + 0.6 - height], [at + 0.12, 1]], shade(colour, between(random, 0.8, 1.2))); // prettier-ignore
  }
}
