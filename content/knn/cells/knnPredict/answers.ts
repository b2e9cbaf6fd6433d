/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    squares: `return test.map((a) => { const d = train.map((b) => b.reduce((s, v, p) => s + (v - a[p]) ** 2, 0));
const near = d.map((v, i) => ({ v, c: labels[i] })).sort((p, q) => p.v - q.v).slice(0, k);
const count = (c) => near.filter((n) => n.c === c).length;
return near.reduce((best, n) => (count(n.c) > count(best) ? n.c : best), near[0].c); });`,
    'an array of votes': `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]); const votes = new Array(Math.max(...labels) + 1).fill(0);
for (let i = 0; i < k; i++) votes[labels[order[i]]]++; return votes.indexOf(Math.max(...votes)); });`,
    'with the library’s products': `const A = tensor(test, { dtype: 'float64' }), B = tensor(train, { dtype: 'float64' });
const D = sub(add(reshape(sum(mul(A, A), 1), [test.length, 1]), sum(mul(B, B), 1)), mul(matmul(A, transpose(B, 0, 1)), 2)).tolist();
return D.map((d) => { const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]); const votes = {}; for (const i of order.slice(0, k)) votes[labels[i]] = (votes[labels[i]] ?? 0) + 1; return Number(Object.keys(votes).sort((p, q) => votes[q] - votes[p])[0]); });`,
    'again and again the nearest': `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p]))); const left = new Set(d.keys()); const votes = new Map();
for (let n = 0; n < k; n++) { let best = -1; for (const i of left) if (best < 0 || d[i] < d[best]) best = i; left.delete(best); votes.set(labels[best], (votes.get(labels[best]) ?? 0) + 1); }
let winner, most = 0; votes.forEach((n, c) => { if (n > most) { most = n; winner = c; } }); return winner; });`,
    'a tensor': `return tensor(test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]); const votes = new Map(); for (const i of order.slice(0, k)) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
return [...votes].sort((p, q) => q[1] - p[1])[0][0]; }));`,
  },
  wrong: {
    'sorted by text': [
      'text-order',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const sorted = [...d].sort(); const near = sorted.slice(0, k).map((v) => labels[d.indexOf(v)]);
const votes = {}; near.forEach((c) => (votes[c] = (votes[c] ?? 0) + 1));
return Number(Object.entries(votes).sort((p, q) => q[1] - p[1])[0][0]); });`,
    ],
    'sorted by text, places': [
      'text-order',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((v, i) => [v, i]).sort().map(([, i]) => i);
const votes = new Map(); for (const i of order.slice(0, k)) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
return [...votes].sort((p, q) => q[1] - p[1])[0][0]; });`,
    ],
    'the smallest label': [
      'smallest-label',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]); return Math.min(...order.slice(0, k).map((i) => labels[i])); });`,
    ],
    'the kth neighbour': [
      'kth-neighbour',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]); return labels[order[k - 1]]; });`,
    ],
    'votes not set back': [
      'votes-kept',
      `const votes = new Map(); return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]);
for (const i of order.slice(0, k)) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
return [...votes].sort((p, q) => q[1] - p[1])[0][0]; });`,
    ],
    'the count, not the class': [
      'count-given',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]);
const votes = new Map(); for (const i of order.slice(0, k)) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
return Math.max(...votes.values()); });`,
    ],
    'class as text': [
      'text',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]);
const votes = {}; for (const i of order.slice(0, k)) votes[labels[i]] = (votes[labels[i]] ?? 0) + 1;
return Object.keys(votes).sort((p, q) => votes[q] - votes[p])[0]; });`,
    ],
    'difference of sums': [
      'sum-of-differences',
      `return test.map((a) => { const d = train.map((b) => Math.abs(a.reduce((s, v, p) => s + v - b[p], 0)));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]);
const votes = new Map(); for (const i of order.slice(0, k)) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
return [...votes].sort((p, q) => q[1] - p[1])[0][0]; });`,
    ],
    'weighted by distance': [
      'weighted',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]);
const votes = new Map(); for (const i of order.slice(0, k)) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1 / d[i]);
return [...votes].sort((p, q) => q[1] - p[1])[0][0]; });`,
    ],
    'nearest not counted': [
      'threw',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]);
const votes = new Map(); for (const i of order.slice(1, k + 1)) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
return [...votes].sort((p, q) => q[1] - p[1])[0][0]; });`,
    ],
    'labels by rank': [
      'first-labels',
      `return test.map((a) => { const d = train.map((b) => Math.hypot(...a.map((v, p) => v - b[p])));
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]);
const votes = new Map(); for (let i = 0; i < k; i++) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
return [...votes].sort((p, q) => q[1] - p[1])[0][0]; });`,
    ],
    'the last of equal counts': [
      'last-pixel-missing',
      `return test.map((a) => { const d = train.map((b) => { let s = 0; for (let p = 0; p < a.length - 1; p++) s += (a[p] - b[p]) ** 2; return s; });
const order = d.map((_, i) => i).sort((i, j) => d[i] - d[j]);
const votes = new Map(); for (const i of order.slice(0, k)) votes.set(labels[i], (votes.get(labels[i]) ?? 0) + 1);
return [...votes].sort((p, q) => q[1] - p[1])[0][0]; });`,
    ],
    'squared differences not summed right': [
      'largest-difference',
      `return test.map((a)=>{const d=train.map((b)=>Math.max(...a.map((v,p)=>Math.abs(v-b[p])))); const o=d.map((_,i)=>i).sort((i,j)=>d[i]-d[j]); const v=new Map(); for(const i of o.slice(0,k)) v.set(labels[i],(v.get(labels[i])??0)+1); return [...v].sort((p,q)=>q[1]-p[1])[0][0];});`,
    ],
    descending: [
      'farthest',
      `return test.map((a)=>{const d=train.map((b)=>Math.hypot(...a.map((v,p)=>v-b[p]))); const o=d.map((_,i)=>i).sort((i,j)=>d[j]-d[i]); const v=new Map(); for(const i of o.slice(0,k)) v.set(labels[i],(v.get(labels[i])??0)+1); return [...v].sort((p,q)=>q[1]-p[1])[0][0];});`,
    ],
    'largest label': [
      'largest-label',
      `return test.map((a)=>{const d=train.map((b)=>Math.hypot(...a.map((v,p)=>v-b[p]))); const o=d.map((_,i)=>i).sort((i,j)=>d[i]-d[j]); return Math.max(...o.slice(0,k).map((i)=>labels[i]));});`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
