const helpers = `const D = X[0].length; const avg = (a) => a.reduce((t, u) => t + u, 0) / a.length; const col = (r, j) => r.map((x) => x[j]); const biased = (a) => avg(a.map((u) => (u - avg(a)) ** 2)); const vari = (a) => biased(a) * a.length / (a.length - 1); const m = Array(D).fill(0), v = Array(D).fill(1);`;
const loop = (body: string) => `for (const b of batches) for (let j = 0; j < D; j++) { ${body} }`;
const moves = loop('m[j] = (1 - momentum) * m[j] + momentum * avg(col(b, j)); v[j] = (1 - momentum) * v[j] + momentum * vari(col(b, j));'); // prettier-ignore
const normalized = 'return [m, v, X.map((r) => r.map((x, j) => (x - m[j]) / Math.sqrt(v[j] + eps)))];';
const moving = (body: string) => `${helpers} ${loop(body)} ${normalized}`;
const returning = (formula: string) => `${helpers} ${moves} return [m, v, X.map((r) => r.map((x, j) => ${formula}))];`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'two shares': `${helpers} ${moves} ${normalized}`,
    differences: moving('m[j] -= momentum * (m[j] - avg(col(b, j))); v[j] -= momentum * (v[j] - vari(col(b, j)));'),
    'by reduction': `${helpers} const run = (first, of) => m.map((_, j) => batches.reduce((s, b) => s + momentum * (of(col(b, j)) - s), first)); const mean = run(0, avg), variance = run(1, vari); return [mean, variance, X.map((r) => r.map((x, j) => (x - mean[j]) * (variance[j] + eps) ** -0.5))];`,
    'weights known in advance': `${helpers} const B = batches.length; const w = (k) => momentum * (1 - momentum) ** (B - 1 - k); for (let j = 0; j < D; j++) { m[j] = 0; v[j] = (1 - momentum) ** B; batches.forEach((b, k) => { m[j] += w(k) * avg(col(b, j)); v[j] += w(k) * vari(col(b, j)); }); } ${normalized}`,
    tensors: `const of = (v) => tensor(v, { dtype: 'float64' }); let m = of(X[0].map(() => 0)), v = of(X[0].map(() => 1)); for (const b of batches) { m = add(mul(m, 1 - momentum), mul(mean(of(b), 0), momentum)); v = add(mul(v, 1 - momentum), mul(variance(of(b), 0), momentum)); } return [m, v, div(sub(of(X), m), sqrt(add(v, eps)))];`,
    'tensors in float32': `let m = tensor(X[0].map(() => 0)), v = tensor(X[0].map(() => 1)); for (const b of batches) { m = add(m, mul(sub(mean(tensor(b), 0), m), momentum)); v = add(v, mul(sub(variance(tensor(b), 0), v), momentum)); } return [m.tolist(), v.tolist(), div(sub(tensor(X), m), sqrt(add(v, eps))).tolist()];`,
  },
  wrong: {
    'as it starts': ['unmoved', `${helpers} ${normalized}`],
    'X by its own': ['batch-statistics', returning('(x - avg(col(X, j))) / Math.sqrt(biased(col(X, j)) + eps)')],
    'momentum the other way': [
      'momentum-reversed',
      moving(
        'm[j] = momentum * m[j] + (1 - momentum) * avg(col(b, j)); v[j] = momentum * v[j] + (1 - momentum) * vari(col(b, j));',
      ),
    ],
    'biased, as in TensorFlow.js': [
      'biased',
      moving('m[j] += momentum * (avg(col(b, j)) - m[j]); v[j] += momentum * (biased(col(b, j)) - v[j]);'),
    ],
    'from 0, both': ['starts-at-zero', `${helpers} v.fill(0); ${moves} ${normalized}`],
    'the last batch': ['last-batch', moving('m[j] = avg(col(b, j)); v[j] = vari(col(b, j));')],
    'the average of all': [
      'average',
      `${helpers} for (let j = 0; j < D; j++) { m[j] = avg(batches.map((b) => avg(col(b, j)))); v[j] = avg(batches.map((b) => vari(col(b, j)))); } ${normalized}`,
    ],
    'all examples at once': [
      'all-examples',
      `${helpers} const all = batches.flat(); for (let j = 0; j < D; j++) { m[j] = avg(col(all, j)); v[j] = vari(col(all, j)); } ${normalized}`,
    ],
    'nothing forgotten': ['added', moving('m[j] += momentum * avg(col(b, j)); v[j] += momentum * vari(col(b, j));')],
    'around the running mean': [
      'around-moved',
      moving(
        'm[j] += momentum * (avg(col(b, j)) - m[j]); const c = col(b, j); v[j] += momentum * (c.reduce((t, u) => t + (u - m[j]) ** 2, 0) / (c.length - 1) - v[j]);',
      ),
    ],
    'ε beside the root': ['eps-outside', returning('(x - m[j]) / (Math.sqrt(v[j]) + eps)')],
    'no ε': ['no-eps', returning('(x - m[j]) / Math.sqrt(v[j])')],
    'no root': ['no-root', returning('(x - m[j]) / (v[j] + eps)')],
    'the variance in another place': [
      'results-exchanged',
      `${helpers} ${moves} return [v, m, X.map((r) => r.map((x, j) => (x - m[j]) / Math.sqrt(v[j] + eps)))];`,
    ],
    'X alone': [
      'part-alone',
      `${helpers} ${moves} return X.map((r) => r.map((x, j) => (x - m[j]) / Math.sqrt(v[j] + eps)));`,
    ],
    'X as one more batch': [
      'moved-by-x',
      `${helpers} for (const b of [...batches, X]) for (let j = 0; j < D; j++) { const c = col(b, j); m[j] += momentum * (avg(c) - m[j]); v[j] += momentum * ((c.length > 1 ? vari(c) : biased(c)) - v[j]); } ${normalized}`,
    ],
    'only the first batch': [
      '',
      `${helpers} const b = batches[0]; for (let j = 0; j < D; j++) { m[j] += momentum * (avg(col(b, j)) - m[j]); v[j] += momentum * (vari(col(b, j)) - v[j]); } ${normalized}`,
    ],
    'biased and the wrong way round': [
      'momentum-reversed + biased',
      moving(
        'm[j] = momentum * m[j] + (1 - momentum) * avg(col(b, j)); v[j] = momentum * v[j] + (1 - momentum) * biased(col(b, j));',
      ),
    ],
    'momentum for the mean alone': [
      'only-part + argument-fixed',
      moving('m[j] += momentum * (avg(col(b, j)) - m[j]); v[j] = vari(col(b, j));'),
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
