/** A cell that votes gradient by gradient: `line` says what to do with x and y. */
const loop = (line: string) =>
  `const h = new Array(bins).fill(0);
for (let i = 0; i < gx.length; i++) for (let j = 0; j < gx[i].length; j++) { const x = gx[i][j]; const y = gy[i][j]; ${line} }
return h;`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: loop(`let a = Math.atan2(y, x) * 180 / Math.PI; if (a < 0) a += 180; if (a >= 180) a -= 180; h[Math.floor(a / (180 / bins))] += Math.hypot(x, y);`), // prettier-ignore
    radians: loop(`const a = (Math.atan2(y, x) + 2 * Math.PI) % Math.PI; h[Math.min(bins - 1, Math.floor(a * bins / Math.PI))] += Math.sqrt(x * x + y * y);`), // prettier-ignore
    'by the quotient': loop(`const a = x === 0 ? 90 : Math.atan(y / x) * 180 / Math.PI; h[Math.floor((a < 0 ? a + 180 : a) * bins / 180)] += Math.hypot(x, y);`), // prettier-ignore
    'bin after bin': `const at = (y, x) => (Math.atan2(y, x) * 180 / Math.PI + 360) % 180;
return Array.from({ length: bins }, (_, b) => gx.flatMap((row, i) => row.map((x, j) => { const a = at(gy[i][j], x); return a >= b * 180 / bins && a < (b + 1) * 180 / bins ? Math.hypot(x, gy[i][j]) : 0; })).reduce((s, v) => s + v, 0));`, // prettier-ignore
    flat: `const h = new Float64Array(bins); const [xs, ys] = [gx.flat(), gy.flat()];
xs.forEach((x, i) => { let a = Math.atan2(ys[i], x); if (a < 0) a += Math.PI; h[Math.floor(a / Math.PI * bins) % bins] += Math.hypot(x, ys[i]); });
return h;`,
    'turned upwards first': loop(`const s = y < 0 || (y === 0 && x < 0) ? -1 : 1; const a = Math.atan2(s * y, s * x); h[Math.floor(a * bins / Math.PI)] += Math.hypot(x, y);`), // prettier-ignore
  },
  wrong: {
    'the whole circle': ['signed', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 360) % 360; h[Math.floor(a * bins / 360)] += Math.hypot(x, y);`)], // prettier-ignore
    'radians for degrees': ['radians', loop(`const a = (Math.atan2(y, x) + Math.PI) % Math.PI; h[Math.floor(a / (180 / bins))] += Math.hypot(x, y);`)], // prettier-ignore
    'radians, negative ones turned by 180': ['radians-turned', loop(`let a = Math.atan2(y, x); if (a < 0) a += 180; h[Math.floor(a / 180 * bins)] += Math.hypot(x, y);`)], // prettier-ignore
    'radians as they come': ['radians-lost', loop(`const a = Math.atan2(y, x); h[Math.floor(a / 180 * bins)] += Math.hypot(x, y);`)], // prettier-ignore
    'one each': ['no-magnitude', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 180) % 180; h[Math.floor(a * bins / 180)] += 1;`)], // prettier-ignore
    'negative ones left out': ['negative-lost', loop(`const a = Math.atan2(y, x) * 180 / Math.PI; if (a >= 0) h[Math.floor(a % 180 * bins / 180)] += Math.hypot(x, y);`)], // prettier-ignore
    'without the sign': ['mirrored', loop(`const a = Math.abs(Math.atan2(y, x)) * 180 / Math.PI % 180; h[Math.floor(a * bins / 180)] += Math.hypot(x, y);`)], // prettier-ignore
    'half a turn nowhere': ['half-turn-lost', loop(`let a = Math.atan2(y, x) * 180 / Math.PI; if (a < 0) a += 180; const b = Math.floor(a * bins / 180); if (b < bins) h[b] += Math.hypot(x, y);`)], // prettier-ignore
    'half a turn last': ['half-turn-last', loop(`let a = Math.atan2(y, x) * 180 / Math.PI; if (a < 0) a += 180; h[Math.min(bins - 1, Math.floor(a * bins / 180))] += Math.hypot(x, y);`)], // prettier-ignore
    'half a turn into a new bin': ['half-turn-beyond', loop(`let a = Math.atan2(y, x) * 180 / Math.PI; if (a < 0) a += 180; h[Math.floor(a * bins / 180)] += Math.hypot(x, y);`)], // prettier-ignore
    nearest: ['rounded', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 180) % 180; h[Math.round(a * bins / 180) % bins] += Math.hypot(x, y);`)], // prettier-ignore
    'rounded up': ['rounded-up', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 180) % 180; h[Math.ceil(a * bins / 180) % bins] += Math.hypot(x, y);`)], // prettier-ignore
    exchanged: ['swapped', loop(`const a = (Math.atan2(x, y) * 180 / Math.PI + 180) % 180; h[Math.floor(a * bins / 180)] += Math.hypot(x, y);`)], // prettier-ignore
    'no root': ['squared', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 180) % 180; h[Math.floor(a * bins / 180)] += x * x + y * y;`)], // prettier-ignore
    'the sum of both': ['sum-of-parts', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 180) % 180; h[Math.floor(a * bins / 180)] += Math.abs(x) + Math.abs(y);`)], // prettier-ignore
    'always 20°': ['bins-of-20', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 180) % 180; const b = Math.floor(a / 20); if (b < bins) h[b] += Math.hypot(x, y);`)], // prettier-ignore
    'the edge': ['edge-direction', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 270) % 180; h[Math.floor(a * bins / 180)] += Math.hypot(x, y);`)], // prettier-ignore
    overwritten: ['last-vote', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 180) % 180; h[Math.floor(a * bins / 180)] = Math.hypot(x, y);`)], // prettier-ignore
    'as scikit-image': ['mean', loop(`const a = (Math.atan2(y, x) * 180 / Math.PI + 180) % 180; h[Math.floor(a * bins / 180)] += Math.hypot(x, y) / gx.length / gx[0].length;`)], // prettier-ignore
    'one more': ['', `return new Array(bins).fill(1);`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
