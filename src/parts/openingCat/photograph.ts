import { Canvas } from '@lib/data/pictures/canvas';
import { patches, type Scene } from './scene';

const pixelsAcross = 32;
const pixelCount = pixelsAcross ** 2;

/** The cat of the course's first figure, by day and sitting up. */
// zh: 课程第一幅图里的猫，白天，坐着。
export const asItIs: Scene = { viewpoint: 0.5, light: 1, pose: 0, occlusion: 0, clutter: 0, breed: 0 };

/** A scene as a camera of 32 × 32 pixels records it: all red values, then green, then blue. */
// zh: 32 × 32 像素的相机看到的场景，变成的数：先是全部红色，再是绿色，再是蓝色。
export function photograph(scene: Scene, animal: 'cat' | 'dog' = 'cat'): number[] {
  const canvas = new Canvas();
  for (const { corners, colour } of patches(scene, animal)) canvas.fill(corners, colour);
  const values: number[] = [];
  for (let channel = 0; channel < 3; channel++)
    for (let at = 0; at < pixelCount; at++) values.push(Math.round(255 * canvas.pixels[3 * at + channel]));
  return values;
}

/** The share of the picture that is the animal. */
// zh: 画面里有多少是动物。
function share(scene: Scene): number {
  const canvas = new Canvas();
  for (const { corners, isAnimal } of patches(scene)) canvas.fill(corners, isAnimal ? [1, 1, 1] : [0, 0, 0]);
  return canvas.pixels.reduce((sum, value) => sum + value, 0) / canvas.pixels.length;
}

/** The visible share of the cat, compared with the scene without the curtain. */
// zh: 猫露出了多少，与没有窗帘时相比。
export const seenOf = (scene: Scene): number =>
  scene.occlusion === 0 ? 1 : share(scene) / share({ ...scene, occlusion: 0 });
