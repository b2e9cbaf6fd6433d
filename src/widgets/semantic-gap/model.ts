import { pictures } from '@lib/data/pictures/index';
import { memo } from '@lib/memo';
import { asItIs, photograph, seenOf } from '@parts/openingCat/photograph';
import type { Scene } from '@parts/openingCat/scene';

export const side = 32;
const area = side * side;
export const cat = 3;

const dog = 5;

/** Where less of the cat is left to see, it is hidden: a whisker or two is no cat. */
// zh: 露出的比这还少，就算藏起来了：一两根胡须不算猫。
const least = 0.02;

/** How the dog of the house was photographed, in the same room. */
// zh: 家里那只狗在同一间屋子里拍的照片。
const dogs: Partial<Scene>[] = [
  { pose: 1 },
  { viewpoint: 0 },
  { viewpoint: 1 },
  { breed: 0.5 },
  { breed: 1 },
  { clutter: 1 },
];

/** What the computer knows by heart: this cat as it is at first, a dog in the same room, and pictures of other things. */
// zh: 电脑记住的图：这只猫最初的样子，同一间屋子里的一只狗，还有别的东西的图。
export const training = memo(() => {
  const { pixels, labels } = pictures({ n: 40, seed: 1 });
  const others = [...labels].map((label, i) => ({ pixels: pixels.slice(3 * area * i, 3 * area * (i + 1)), label }));
  return [
    { pixels: Uint8Array.from(photograph(asItIs)), label: cat },
    ...dogs.map((change) => ({ pixels: Uint8Array.from(photograph({ ...asItIs, ...change }, 'dog')), label: dog })),
    ...others.filter(({ label }) => label !== cat),
  ];
});

/** How far two pictures are from each other; just anything farther away than `most`, if that is seen before the end. */
// zh: 两张图相距多远；若中途就看出超过 `most`，则返回任意一个更大的数。
const distance = (a: Uint8Array, b: Uint8Array, most = Infinity) => {
  let sum = 0;
  for (let row = 0; row < a.length && sum <= most * most; row += side) {
    for (let at = row; at < row + side; at++) {
      const difference = a[at] - b[at];
      sum += difference * difference;
    }
  }
  return Math.sqrt(sum);
};

/** The nearest of some pictures, the first if several are, and how far it is. */
// zh: 若干图里最近的一张（一样近时取第一张），以及它有多远。
function nearestOf(pixels: Uint8Array, known: ReturnType<typeof training>) {
  let best = { nearest: known[0], far: Infinity };
  for (const one of known) {
    const far = distance(pixels, one.pixels, best.far);
    if (far < best.far) best = { nearest: one, far };
  }
  return best;
}

/** The numbers that a scene gives, how many of them are new, and which known picture is nearest to them. */
// zh: 场景给出的数，其中有多少变了，以及记住的图里哪张离它们最近。
export function compute(scene: Scene) {
  const pixels = Uint8Array.from(photograph(scene));
  const [first, ...others] = training();
  const { nearest: other, far: toOther } = nearestOf(pixels, others);
  const toFirst = distance(pixels, first.pixels);
  return {
    pixels,
    /** The numbers as they were at first. */
    // zh: 最初的那些数。
    before: first.pixels,
    /** Whether the curtain hides the cat. */
    // zh: 窗帘是否把猫挡住了。
    isHidden: seenOf(scene) < least,
    /** The share of the 3,072 numbers that are not what they were. */
    // zh: 3,072 个数里已经变了的比例。
    changed: pixels.filter((value, at) => value !== first.pixels[at]).length / pixels.length,
    nearest: toOther < toFirst ? other : first,
    /** How far the picture is from the cat as it was, and from the nearest of all others. */
    // zh: 这张图离猫最初的样子多远，离其余图里最近的一张多远。
    toFirst,
    toOther,
    other,
  };
}

export type Model = ReturnType<typeof compute>;
