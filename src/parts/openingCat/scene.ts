import { memo } from '@lib/memo';
import { catHead, dogHead, type Colour } from './heads';

/** What can be changed in the scene, each from 0 to 1, except for the light, where 1 is daylight. */
// zh: 场景里可以改变的，都从 0 到 1；只有光线，1 是白天。
export interface Scene {
  viewpoint: number;
  light: number;
  pose: number;
  occlusion: number;
  clutter: number;
  breed: number;
}

/** A patch of one colour; its corners are between −1 and 1, with y pointing down. */
// zh: 一种颜色的一块；各角在 −1 和 1 之间，y 向下。
export interface Patch {
  corners: [x: number, y: number][];
  colour: Colour;
  /** Whether it is part of the animal. */
  // zh: 属于动物自身。
  isAnimal?: true;
}

const mix = (a: number, b: number, t: number) => a + t * (b - a);
const blend = (a: Colour, b: Colour, t: number): Colour => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];

/** Ginger, black and smoke grey. */
// zh: 先是橘色，再是黑色，再是烟灰色。
function fur(breed: number): { coat: Colour; dark: Colour; belly: Colour } {
  const ginger: Colour[] = [[0.86, 0.53, 0.24], [0.66, 0.33, 0.12], [0.97, 0.86, 0.7]]; // prettier-ignore
  const black: Colour[] = [[0.17, 0.16, 0.19], [0.09, 0.08, 0.11], [0.27, 0.25, 0.28]]; // prettier-ignore
  const smoke: Colour[] = [[0.62, 0.64, 0.69], [0.42, 0.44, 0.5], [0.88, 0.89, 0.92]]; // prettier-ignore
  const of = (i: number) =>
    breed < 0.5 ? blend(ginger[i], black[i], 2 * breed) : blend(black[i], smoke[i], 2 * breed - 1);
  return { coat: of(0), dark: of(1), belly: of(2) };
}

/** 28 places around a circle. */
// zh: 圆周上的 28 处。
const circle = Array.from({ length: 28 }, (_, i) => ({
  x: Math.cos((Math.PI * i) / 14),
  y: Math.sin((Math.PI * i) / 14),
}));

/** The patches of the scene, from back to front: a room, the clutter in it, a cat or a dog, and what is in front of it. */
// zh: 场景里的色块，从后往前：房间、里面的杂物、一只猫或狗、挡在它前面的东西。
function patchesOf(scene: Scene, animal: 'cat' | 'dog' = 'cat'): Patch[] {
  const { viewpoint, light, pose, occlusion, clutter, breed } = scene;
  const list: Patch[] = [];
  const aside = viewpoint - 0.5;
  const lit = (colour: Colour): Colour => [
    Math.min(1, colour[0] * light),
    Math.min(1, colour[1] * light),
    Math.min(1, colour[2] * mix(light, 1, 0.08)),
  ];
  const add = (corners: Patch['corners'], colour: Colour) => list.push({ corners, colour: lit(colour) });
  const box = (x: number, y: number, width: number, height: number, colour: Colour) =>
    add([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], colour); // prettier-ignore

  // the room moves half as much as the cat as one walks around it
  // zh: 绕着猫走时，房间移动的幅度是猫的一半
  const far = 0.5 * aside;
  box(-1.05, -1.05, 2.1, 2.1, [0.76, 0.8, 0.78]);
  box(-1.05, 0.45, 2.1, 0.65, [0.62, 0.47, 0.36]);
  box(-0.95 + far, -0.85, 0.62, 0.75, [0.93, 0.92, 0.86]);
  box(-0.9 + far, -0.8, 0.52, 0.65, [0.6, 0.76, 0.9]);
  if (clutter > 0) {
    const things: [number, number, number, number, Colour][] = [
      [0.35, -0.9, 0.5, 0.12, [0.55, 0.35, 0.25]], [0.4, -0.78, 0.1, 0.34, [0.75, 0.2, 0.25]], [0.52, -0.7, 0.1, 0.26, [0.2, 0.4, 0.6]],
      [0.64, -0.8, 0.12, 0.36, [0.85, 0.7, 0.25]], [0.35, -0.44, 0.5, 0.08, [0.55, 0.35, 0.25]], [-0.98, 0.05, 0.32, 0.5, [0.3, 0.5, 0.35]],
      [-0.3, -0.7, 0.34, 0.3, [0.7, 0.45, 0.6]], [0.55, 0.2, 0.42, 0.4, [0.45, 0.35, 0.6]], [-0.95, 0.7, 0.6, 0.16, [0.8, 0.75, 0.5]],
      [0.3, 0.75, 0.55, 0.14, [0.35, 0.55, 0.6]],
    ]; // prettier-ignore
    const count = Math.round(clutter * things.length);
    for (const [x, y, width, height, colour] of things.slice(0, count)) box(x + far, y, width, height, colour);
  }

  const { coat, dark, belly } = fur(breed);
  const squeeze = Math.cos(1.5 * aside);
  const seen = ([x, y]: [number, number]): [number, number] => [squeeze * x + 0.55 * aside + 0.12 * aside * y, y];
  const shape = (corners: [number, number][], colour: Colour) => add(corners.map(seen), colour);
  const oval = (x: number, y: number, rx: number, ry: number, colour: Colour, angle = 0) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    shape(
      circle.map((at): [number, number] => {
        const [u, v] = [rx * at.x, ry * at.y];
        return [x + u * cos - v * sin, y + u * sin + v * cos];
      }),
      colour,
    );
  };
  const stroke = (points: [number, number][], width: number, colour: Colour) => {
    for (let i = 0; i + 1 < points.length; i++) {
      const [[ax, ay], [bx, by]] = [points[i], points[i + 1]];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      const [nx, ny] = [(-(by - ay) / length) * width, ((bx - ax) / length) * width];
      shape([[ax + nx, ay + ny], [bx + nx, by + ny], [bx - nx, by - ny], [ax - nx, ay - ny]], colour); // prettier-ignore
      oval(bx, by, width, width, colour);
    }
  };

  // from sitting up to lying down
  // zh: 从坐着到躺下
  const body = {
    x: mix(0.06, 0.16, pose),
    y: mix(0.28, 0.5, pose),
    rx: mix(0.34, 0.56, pose),
    ry: mix(0.46, 0.26, pose),
  };
  const head = { x: mix(-0.02, -0.36, pose), y: mix(-0.3, 0.24, pose) };
  oval(body.x, 0.78, body.rx + 0.12, 0.07, [0.42, 0.3, 0.22]);
  const behind = list.length;
  const tail: [number, number][] = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    return [
      body.x + body.rx * 0.8 + mix(0.36, 0.2, pose) * Math.sin(2.2 * t),
      mix(0.66, 0.66, t) - mix(0.75, 0.14, pose) * t * t,
    ];
  });
  stroke(tail, 0.06, coat);
  stroke(tail.slice(-3), 0.06, dark);
  oval(body.x, body.y, body.rx, body.ry, coat);
  oval(mix(0.02, -0.08, pose), mix(0.36, 0.58, pose), mix(0.17, 0.3, pose), mix(0.3, 0.14, pose), belly);
  // a tabby has stripes
  // zh: 虎斑猫有条纹
  for (const k of animal === 'cat' ? [-1, 0, 1] : []) {
    const at = body.x + body.rx * (0.42 + 0.24 * k);
    stroke([[at, body.y - body.ry * (0.9 - 0.16 * Math.abs(k))], [at + 0.05, body.y - body.ry * 0.35]], 0.025, dark); // prettier-ignore
  }
  for (const side of [-1, 1]) oval(mix(0.04 + 0.17 * side, -0.3 + 0.22 * side, pose), 0.72, 0.13, 0.075, belly);

  (animal === 'cat' ? catHead : dogHead)({ shape, oval, stroke }, head, { coat, dark, belly });

  for (const patch of list.slice(behind)) patch.isAnimal = true;

  if (occlusion > 0) {
    // a curtain is drawn across the cat
    // zh: 窗帘拉过来，挡住猫
    const edge = 1 - 1.7 * occlusion;
    box(edge, -1.05, 2.1, 2.1, [0.45, 0.2, 0.24]);
    for (let fold = edge + 0.06; fold < 1; fold += 0.2) box(fold, -1.05, 0.05, 2.1, [0.33, 0.13, 0.17]);
  }
  return list;
}

/** The same, drawn once for the picture and for the photograph of it. */
// zh: 同样的色块，画给读者看和拍成照片只算一次。
export const patches = memo(patchesOf, { most: 2 });
