type Place = readonly [x: number, y: number];

/** The least distance between the middles of two badges that do not overlap, in percent of a map. */
export const badgeWidth = 6.5;
const rounds = 60;

/**
 * Where badges are drawn so that each can be read: overlapping ones move apart as little as necessary, and stay on the
 * map. Small changes move them only a little.
 */
export function apart(places: readonly Place[], width = badgeWidth): [x: number, y: number][] {
  let moved = places.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < rounds; round++) {
    const pushes = moved.map(() => [0, 0]);
    let isFree = true;
    for (let i = 0; i < moved.length; i++) {
      for (let k = 0; k < i; k++) {
        const [dx, dy] = [moved[i][0] - moved[k][0], moved[i][1] - moved[k][1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= width) continue;
        isFree = false;
        // the nearer they are, the more each moves in a direction of its own; otherwise they would form a long row
        const turn = (2 * Math.PI * i) / moved.length + k;
        const own = 1 - distance / width;
        const [vx, vy] = [dx / width + own * Math.cos(turn), dy / width + own * Math.sin(turn)];
        const length = Math.hypot(vx, vy) || 1;
        const [ux, uy] = [vx / length, vy / length];
        const push = 0.3 * (width + 0.1 - distance);
        pushes[i][0] += push * ux;
        pushes[i][1] += push * uy;
        pushes[k][0] -= push * ux;
        pushes[k][1] -= push * uy;
      }
    }
    if (isFree) break;
    moved = moved.map(([x, y], i) => within(x + pushes[i][0], y + pushes[i][1]));
  }
  return moved;
}

const within = (x: number, y: number): [number, number] => [clamp(x), clamp(y)];
const clamp = (place: number) => Math.min(100, Math.max(0, place));
