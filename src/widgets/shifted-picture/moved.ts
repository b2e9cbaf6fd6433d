import type { PictureClass } from '@lib/data/pictures/index';

export const side = 32;
/** How far the picture can be moved each way, in pixels. */
// zh: 图朝每个方向最多能移动多少像素。
export const farthest = 8;
export const filters = 8;

export const subjects = ['horse', 'truck', 'ship', 'cat'] as const satisfies readonly PictureClass[];
export type Subject = (typeof subjects)[number];
export const poolings = ['0', '1', '2'] as const;

/** A picture moved by some pixels. Its edge fills what becomes free. */
// zh: 把图移动若干像素。空出来的地方用边缘的像素填上。
export function moved(pixels: number[], right: number, down: number): number[] {
  const within = (place: number) => Math.min(side - 1, Math.max(0, place));
  return pixels.map((_, i) => {
    const [channel, row, column] = [Math.floor(i / side ** 2), Math.floor(i / side) % side, i % side];
    return pixels[side * (side * channel + within(row - down)) + within(column - right)];
  });
}
