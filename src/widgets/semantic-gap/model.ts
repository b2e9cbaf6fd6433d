import { Canvas } from '@lib/data/pictures/canvas';
import { pictures } from '@lib/data/pictures/index';
import { memo } from '@lib/memo';
import { patches, type Scene } from './scene';

export const asItIs: Scene = { viewpoint: 0.5, light: 1, pose: 0, occlusion: 0, clutter: 0, breed: 0 };
export const side = 32;
const area = side * side;
const cat = 3;

/** The numbers of a scene as a camera of 32 × 32 pixels gives them: all of red, then of green, then of blue. */
// zh: 32 × 32 像素的相机看到的场景，变成的数：先是全部红色，再是绿色，再是蓝色。
function photograph(scene: Scene): number[] {
  const canvas = new Canvas();
  for (const { corners, colour } of patches(scene)) canvas.fill(corners, colour);
  return Array.from({ length: 3 * area }, (_, at) =>
    Math.round(255 * canvas.pixels[3 * (at % area) + Math.floor(at / area)]),
  );
}

/** What the computer knows by heart: this cat as it is at first, and 36 pictures of other things. */
// zh: 电脑记住的图：这只猫最初的样子，和 36 张别的东西的图。
const training = memo(() => {
  const { pixels, labels } = pictures({ n: 40, seed: 1 });
  const others = [...labels].map((label, i) => ({ pixels: [...pixels.subarray(3 * area * i, 3 * area * (i + 1))], label })); // prettier-ignore
  return [{ pixels: photograph(asItIs), label: cat }, ...others.filter(({ label }) => label !== cat)];
});

/** The numbers that a scene gives, how many of them are new, and which known picture is nearest to them. */
// zh: 场景给出的数，其中有多少变了，以及记住的图里哪张离它们最近。
export function compute(scene: Scene) {
  const pixels = photograph(scene);
  const known = training();
  const first = known[0].pixels;
  const distances = known.map((other) => {
    let sum = 0;
    for (let at = 0; at < pixels.length; at++) sum += (pixels[at] - other.pixels[at]) ** 2;
    return Math.sqrt(sum);
  });
  const nearest = distances.indexOf(Math.min(...distances));
  return {
    pixels,
    /** The share of the 3,072 numbers that are not what they were. */
    // zh: 3,072 个数里已经变了的比例。
    changed: pixels.filter((value, at) => value !== first[at]).length / pixels.length,
    nearest: known[nearest],
    /** How far the picture is from its nearest, and from the cat as it was. */
    // zh: 这张图离最近的图多远，离猫最初的样子多远。
    distance: distances[nearest],
    fromFirst: distances[0],
  };
}

export type Model = ReturnType<typeof compute>;
