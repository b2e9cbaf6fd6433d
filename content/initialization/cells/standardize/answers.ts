const columns = `const D = train[0].length, N = train.length; const m = [], s = []; for (let j = 0; j < D; j++) { let sum = 0; for (let i = 0; i < N; i++) sum += train[i][j]; m.push(sum / N); let sq = 0; for (let i = 0; i < N; i++) sq += (train[i][j] - m[j]) ** 2; s.push(Math.sqrt(sq / N)); }`;
const helpers = `const avg = (a) => a.reduce((t, v) => t + v, 0) / a.length; const sd = (a) => Math.sqrt(avg(a.map((v) => (v - avg(a)) ** 2))); const col = (r, j) => r.map((x) => x[j]);`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `${columns} return [train, test].map((r) => r.map((x) => x.map((v, j) => (v - m[j]) / (s[j] === 0 ? 1 : s[j]))));`,
    helpers: `${helpers} const f = (r) => r.map((x) => x.map((v, j) => { const c = col(train, j); return (v - avg(c)) / (sd(c) || 1); })); return [f(train), f(test)];`,
    'with an if': `${columns} const f = (r) => r.map((x) => x.map((v, j) => { let d = v - m[j]; if (s[j] > 0) d /= s[j]; return d; })); return [f(train), f(test)];`,
    'mean of squares less the square of the mean': `${helpers} const m = train[0].map((_, j) => avg(col(train, j))); const s = m.map((u, j) => Math.sqrt(Math.max(0, avg(col(train, j).map((v) => v * v)) - u * u))); const f = (r) => r.map((x) => x.map((v, j) => (v - m[j]) / (s[j] > 1e-6 ? s[j] : 1))); return [f(train), f(test)];`,
    tensors: `const x = tensor(train, { dtype: 'float64' }); const s = std(x, 0, { unbiased: false }).tolist().map((v) => v || 1); return [train, test].map((r) => div(sub(tensor(r, { dtype: 'float64' }), mean(x, 0)), tensor(s, { dtype: 'float64' })));`,
    'tensors in float32': `const x = tensor(train); const s = tensor(std(x, 0, { unbiased: false }).tolist().map((v) => (v > 1e-6 ? v : 1))); const f = (r) => div(sub(tensor(r), mean(x, 0)), s).tolist(); return [f(train), f(test)];`,
    'by reduction': `${helpers} const stats = train[0].map((_, j) => ({ m: avg(col(train, j)), s: sd(col(train, j)) || 1 })); const f = (r) => r.reduce((all, x) => [...all, stats.map(({ m, s }, j) => (x[j] - m) / s)], []); return [f(train), f(test)];`,
  },
  wrong: {
    'as it starts': [
      'own-mean-alone',
      `${helpers} return [train, test].map((r) => r.map((x) => x.map((v, j) => v - avg(col(r, j)))));`,
    ],
    'each by its own': [
      'own-statistics',
      `${helpers} const f = (r) => r.map((x) => x.map((v, j) => { const c = col(r, j); return (v - avg(c)) / (sd(c) || 1); })); return [f(train), f(test)];`,
    ],
    'the test set’s for both': [
      'test-statistics',
      `${helpers} const f = (r) => r.map((x) => x.map((v, j) => { const c = col(test, j); return (v - avg(c)) / (sd(c) || 1); })); return [f(train), f(test)];`,
    ],
    'both sets in one': [
      'both-together',
      `${helpers} const all = train.concat(test); const f = (r) => r.map((x) => x.map((v, j) => { const c = col(all, j); return (v - avg(c)) / (sd(c) || 1); })); return [f(train), f(test)];`,
    ],
    'the variance': [
      'variance',
      `${columns} return [train, test].map((r) => r.map((x) => x.map((v, j) => (v - m[j]) / (s[j] * s[j] || 1))));`,
    ],
    'N − 1': [
      'unbiased',
      `const D = train[0].length, N = train.length; const m = [], s = []; for (let j = 0; j < D; j++) { m.push(train.reduce((t, r) => t + r[j], 0) / N); s.push(Math.sqrt(train.reduce((t, r) => t + (r[j] - m[j]) ** 2, 0) / Math.max(1, N - 1))); } return [train, test].map((r) => r.map((x) => x.map((v, j) => (v - m[j]) / (s[j] || 1))));`,
    ],
    'no look at 0': [
      'zero-spread',
      `${columns} return [train, test].map((r) => r.map((x) => x.map((v, j) => (v - m[j]) / s[j])));`,
    ],
    'ε for all': [
      'epsilon',
      `${columns} return [train, test].map((r) => r.map((x) => x.map((v, j) => (v - m[j]) / (s[j] + 1e-8))));`,
    ],
    'another ε': [
      'constant-column',
      `${columns} return [train, test].map((r) => r.map((x) => x.map((v, j) => (v - m[j]) / Math.max(s[j], 1e-5))));`,
    ],
    'constant columns are 0': [
      'constant-column-zeroed',
      `${columns} return [train, test].map((r) => r.map((x) => x.map((v, j) => (s[j] === 0 ? 0 : (v - m[j]) / s[j]))));`,
    ],
    'rows in place of columns': [
      'rows',
      `${helpers} const f = (r) => r.map((x) => x.map((v) => (v - avg(x)) / (sd(x) || 1))); return [f(train), f(test)];`,
    ],
    'all numbers at once': [
      'all-at-once',
      `${helpers} const all = train.flat(); const f = (r) => r.map((x) => x.map((v) => (v - avg(all)) / (sd(all) || 1))); return [f(train), f(test)];`,
    ],
    'not centred': [
      'not-centred',
      `${columns} return [train, test].map((r) => r.map((x) => x.map((v, j) => v / (s[j] || 1))));`,
    ],
    'not scaled': [
      'not-scaled',
      `${columns} return [train, test].map((r) => r.map((x) => x.map((v, j) => v - m[j])));`,
    ],
    'squares around 0': [
      'root-mean-square',
      `${helpers} const f = (r) => r.map((x) => x.map((v, j) => { const c = col(train, j); return (v - avg(c)) / (Math.sqrt(avg(c.map((u) => u * u))) || 1); })); return [f(train), f(test)];`,
    ],
    'from 0 to 1': [
      'zero-to-one',
      `${helpers} const f = (r) => r.map((x) => x.map((v, j) => { const c = col(train, j); return (v - Math.min(...c)) / (Math.max(...c) - Math.min(...c) || 1); })); return [f(train), f(test)];`,
    ],
    'the range': [
      'range',
      `${helpers} const f = (r) => r.map((x) => x.map((v, j) => { const c = col(train, j); return (v - avg(c)) / (Math.max(...c) - Math.min(...c) || 1); })); return [f(train), f(test)];`,
    ],
    'the test set as it is': [
      'test-as-it-is',
      `${columns} return [train.map((x) => x.map((v, j) => (v - m[j]) / (s[j] || 1))), test];`,
    ],
    'the training set alone': [
      'part-alone',
      `${columns} return train.map((x) => x.map((v, j) => (v - m[j]) / (s[j] || 1)));`,
    ],
    'in another order': [
      'results-exchanged',
      `${columns} const [a, b] = [train, test].map((r) => r.map((x) => x.map((v, j) => (v - m[j]) / (s[j] || 1)))); return [b, a];`,
    ],
    'in place': [
      'changed-arguments',
      `${columns} for (const r of [train, test]) for (const x of r) for (let j = 0; j < D; j++) x[j] = (x[j] - m[j]) / (s[j] || 1); return [train, test];`,
    ],
    'PyTorch’s std': [
      'unbiased',
      `const x = tensor(train, { dtype: 'float64' }); const s = std(x, 0).tolist().map((v) => v || 1); return [train, test].map((r) => div(sub(tensor(r, { dtype: 'float64' }), mean(x, 0)), tensor(s, { dtype: 'float64' })));`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
