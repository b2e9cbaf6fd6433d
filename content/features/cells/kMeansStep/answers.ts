const nearest = `const labels = points.map((p) => { const far = centres.map((c) => c.reduce((s, v, d) => s + (v - p[d]) ** 2, 0)); return far.indexOf(Math.min(...far)); });`;
const move = `const moved = centres.map((c, k) => { const own = points.filter((_, i) => labels[i] === k); return own.length ? c.map((_, d) => own.reduce((s, p) => s + p[d], 0) / own.length) : c; });`;
const answer = (labels: string, moved: string, end = 'return [labels, moved];') => `${labels}\n${moved}\n${end}`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'by lists': answer(nearest, move),
    'roots taken': answer(nearest.replace('0)); return', '0)).map(Math.sqrt); return'), move),
    'by hypot': answer(nearest.replace('c.reduce((s, v, d) => s + (v - p[d]) ** 2, 0)', 'Math.hypot(...c.map((v, d) => v - p[d]))'), move), // prettier-ignore
    loops: `const N = points.length, K = centres.length, D = centres[0].length;
const labels = []; const sums = centres.map((c) => c.map(() => 0)); const counts = centres.map(() => 0);
for (let i = 0; i < N; i++) { let best = 0, least = Infinity;
  for (let k = 0; k < K; k++) { let s = 0; for (let d = 0; d < D; d++) { const e = points[i][d] - centres[k][d]; s += e * e; } if (s < least) { least = s; best = k; } }
  labels.push(best); counts[best]++; for (let d = 0; d < D; d++) sums[best][d] += points[i][d]; }
for (let k = 0; k < K; k++) for (let d = 0; d < D; d++) sums[k][d] = counts[k] > 0 ? sums[k][d] / counts[k] : centres[k][d];
return [labels, sums];`,
    'by half the square': answer(nearest.replace('s + (v - p[d]) ** 2', 's + v * v / 2 - v * p[d]'), move),
    'with the library': answer(`const labels = cdist(tensor(points, { dtype: 'float64' }), tensor(centres, { dtype: 'float64' })).tolist().map((row) => row.indexOf(Math.min(...row)));`, move), // prettier-ignore
  },
  wrong: {
    'an empty mean': ['empty-nan', answer(nearest, move.replace('own.length ? ', 'true ? '))],
    'an empty one at 0': ['empty-zero', answer(nearest, move.replace(': c; });', ': c.map(() => 0); });'))],
    'the last of ties': ['last-of-ties', answer(nearest.replace('far.indexOf', 'far.lastIndexOf'), move)],
    'all points': ['divided-by-n', answer(nearest, move.replace('/ own.length)', '/ points.length)'))],
    'only added': ['not-divided', answer(nearest, move.replace(' / own.length)', ')'))],
    'the farthest': ['farthest', answer(nearest.replace('Math.min', 'Math.max'), move)],
    'by L1': ['absolute', answer(nearest.replace('(v - p[d]) ** 2', 'Math.abs(v - p[d])'), move)],
    'without squares': ['not-squared', answer(nearest.replace('(v - p[d]) ** 2', '(p[d] - v)'), move)],
    'old centres': ['not-moved', answer(nearest, '', 'return [labels, centres];')],
    'from one on': ['from-one', answer(nearest, move, 'return [labels.map((k) => k + 1), moved];')],
    'one number': ['first-coordinate', answer(nearest.replace('c.reduce((s, v, d) => s + (v - p[d]) ** 2, 0)', '(c[0] - p[0]) ** 2'), move)], // prettier-ignore
    'the sum forgotten': ['last-coordinate', answer(nearest.replace('s + (v - p[d]) ** 2', '(v - p[d]) ** 2'), move)],
    'assigned anew': ['labels-of-moved', answer(nearest, move, `return [points.map((p) => { const far = moved.map((c) => c.reduce((s, v, d) => s + (v - p[d]) ** 2, 0)); return far.indexOf(Math.min(...far)); }), moved];`)], // prettier-ignore
    'its input changed': [
      'changed-arguments',
      `${nearest}
centres.forEach((c, k) => { const own = points.filter((_, i) => labels[i] === k); if (own.length) c.forEach((_, d) => { c[d] = own.reduce((s, p) => s + p[d], 0) / own.length; }); });
return [labels, centres];`,
    ],
    'at once': [
      'while-assigning',
      `const now = centres.map((c) => [...c]); const own = centres.map(() => []);
const labels = points.map((p) => { const far = now.map((c) => c.reduce((s, v, d) => s + (v - p[d]) ** 2, 0)); const k = far.indexOf(Math.min(...far)); own[k].push(p); now[k] = p.map((_, d) => own[k].reduce((s, q) => s + q[d], 0) / own[k].length); return k; });
return [labels, now];`,
    ],
    'the other way round': ['results-exchanged', answer(nearest, move, 'return [moved, labels];')],
    'the centres alone': ['part-alone', answer(nearest, move, 'return moved;')],
    'an object': ['record', answer(nearest, move, 'return { labels, moved };')],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
