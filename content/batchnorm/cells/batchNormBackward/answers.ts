const before = `const N = X.length, D = gamma.length; const m = [], s = []; for (let j = 0; j < D; j++) { let sum = 0; for (let i = 0; i < N; i++) sum += X[i][j]; m.push(sum / N); let sq = 0; for (let i = 0; i < N; i++) sq += (X[i][j] - m[j]) ** 2; s.push(Math.sqrt(sq / N + eps)); } const h = X.map((r) => r.map((x, j) => (x - m[j]) / s[j])); const avg = (of) => X.reduce((t, r, i) => t + of(i), 0) / N;`;
const parameters = `const dg = gamma.map((_, j) => N * avg((i) => upstream[i][j] * h[i][j])); const db = gamma.map((_, j) => N * avg((i) => upstream[i][j]));`;
const withX = (formula: string) =>
  `${before} ${parameters} return [upstream.map((r, n) => r.map((g, j) => ${formula})), dg, db];`;
const withParameters = (dg: string, db: string) =>
  `${before} const dx = upstream.map((r, n) => r.map((g, j) => gamma[j] / s[j] * (g - avg((i) => upstream[i][j]) - h[n][j] * avg((i) => upstream[i][j] * h[i][j])))); return [dx, ${dg}, ${db}];`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'the short formula': withX(
      'gamma[j] / s[j] * (g - avg((i) => upstream[i][j]) - h[n][j] * avg((i) => upstream[i][j] * h[i][j]))',
    ),
    'as one fraction': withX('gamma[j] * (N * g - db[j] - h[n][j] * dg[j]) / (N * s[j])'),
    'step by step, as in the paper': `${before} ${parameters} const dx = X.map((r) => r.map(() => 0)); for (let j = 0; j < D; j++) { let dvar = 0, dmean = 0; for (let i = 0; i < N; i++) { dvar += upstream[i][j] * gamma[j] * (X[i][j] - m[j]) * -0.5 * s[j] ** -3; dmean += -upstream[i][j] * gamma[j] / s[j]; } for (let i = 0; i < N; i++) dx[i][j] = upstream[i][j] * gamma[j] / s[j] + dvar * 2 * (X[i][j] - m[j]) / N + dmean / N; } return [dx, dg, db];`,
    'by the whole Jacobian': `${before} ${parameters} const dx = X.map((r, n) => r.map((_, j) => { let t = 0; for (let i = 0; i < N; i++) t += upstream[i][j] * gamma[j] / s[j] * ((i === n ? 1 : 0) - 1 / N - h[i][j] * h[n][j] / N); return t; })); return [dx, dg, db];`,
    tensors: `const of = (v) => tensor(v, { dtype: 'float64' }); const x = of(X), g = of(upstream); const s = sqrt(add(variance(x, 0, { unbiased: false }), eps)); const h = div(sub(x, mean(x, 0)), s); const dx = mul(div(of(gamma), s), sub(sub(g, mean(g, 0)), mul(h, mean(mul(g, h), 0)))); return [dx, sum(mul(g, h), 0), sum(g, 0)];`,
    'tensors in float32': `const x = tensor(X), g = tensor(upstream); const s = sqrt(add(variance(x, 0, { unbiased: false }), eps)); const h = div(sub(x, mean(x, 0)), s); const dx = mul(div(tensor(gamma), s), sub(sub(g, mean(g, 0)), mul(h, mean(mul(g, h), 0)))); return [dx.tolist(), sum(mul(g, h), 0).tolist(), sum(g, 0).tolist()];`,
  },
  wrong: {
    'statistics that do not move': ['fixed-statistics', withX('gamma[j] * g / s[j]')],
    'as it starts': [
      'parts-missing',
      `${before} return [upstream.map((r, n) => r.map((g, j) => gamma[j] * g / s[j]))];`,
    ],
    'without the mean’s part': ['no-mean-part', withX('gamma[j] / s[j] * (g - h[n][j] * dg[j] / N)')],
    'without the variance’s part': ['no-variance-part', withX('gamma[j] / s[j] * (g - db[j] / N)')],
    'sums for means': ['sums-not-means', withX('gamma[j] / s[j] * (g - db[j] - h[n][j] * dg[j])')],
    'without γ': ['no-gamma', withX('(g - (db[j] + h[n][j] * dg[j]) / N) / s[j]')],
    'without the deviation': ['no-deviation', withX('gamma[j] * (g - (db[j] + h[n][j] * dg[j]) / N)')],
    'plus for minus': ['signs', withX('gamma[j] / s[j] * (g + (db[j] + h[n][j] * dg[j]) / N)')],
    'a wrong exponent in the variance': [
      '',
      `${before} ${parameters} const dx = X.map((r) => r.map(() => 0)); for (let j = 0; j < D; j++) { let dvar = 0, dmean = 0; for (let i = 0; i < N; i++) { dvar += upstream[i][j] * gamma[j] * (X[i][j] - m[j]) * -0.5 * s[j] ** -1.5; dmean += -upstream[i][j] * gamma[j] / s[j]; } for (let i = 0; i < N; i++) dx[i][j] = upstream[i][j] * gamma[j] / s[j] + dvar * 2 * (X[i][j] - m[j]) / N + dmean / N; } return [dx, dg, db];`,
    ],
    'γ by x': [
      'gamma-by-x',
      withParameters(
        'gamma.map((_, j) => N * avg((i) => upstream[i][j] * X[i][j]))',
        'gamma.map((_, j) => N * avg((i) => upstream[i][j]))',
      ),
    ],
    'means of γ and β': [
      'parameters-mean',
      withParameters(
        'gamma.map((_, j) => avg((i) => upstream[i][j] * h[i][j]))',
        'gamma.map((_, j) => avg((i) => upstream[i][j]))',
      ),
    ],
    'summed along the examples': [
      'wrong-axis',
      withParameters(
        'X.map((r, n) => r.reduce((t, _, j) => t + upstream[n][j] * h[n][j], 0))',
        'upstream.map((r) => r.reduce((t, g) => t + g, 0))',
      ),
    ],
    'β along the examples': [
      'beta-axis',
      withParameters(
        'gamma.map((_, j) => N * avg((i) => upstream[i][j] * h[i][j]))',
        'upstream.map((r) => r.reduce((t, g) => t + g, 0))',
      ),
    ],
    'β set, not added': [
      '',
      withParameters('gamma.map((_, j) => N * avg((i) => upstream[i][j] * h[i][j]))', 'upstream[N - 1]'),
    ],
    'N − 1': [
      'unbiased',
      `const of = (v) => tensor(v, { dtype: 'float64' }); const x = of(X), g = of(upstream); const s = sqrt(add(variance(x, 0), eps)); const h = div(sub(x, mean(x, 0)), s); const dx = mul(div(of(gamma), s), sub(sub(g, mean(g, 0)), mul(h, div(sum(mul(g, h), 0), X.length - 1)))); return [dx, sum(mul(g, h), 0), sum(g, 0)];`,
    ],
    'γ and β exchanged': [
      'results-exchanged',
      `${before} ${parameters} return [upstream.map((r, n) => r.map((g, j) => gamma[j] / s[j] * (g - (db[j] + h[n][j] * dg[j]) / N))), db, dg];`,
    ],
    'X alone': [
      'part-alone',
      `${before} ${parameters} return upstream.map((r, n) => r.map((g, j) => gamma[j] / s[j] * (g - (db[j] + h[n][j] * dg[j]) / N)));`,
    ],
    'only the parameters': ['part-missing', `${before} ${parameters} return [dg, db];`],
    'x in place of x̂': [
      'x-for-normal',
      `${before} ${parameters} return [upstream.map((r, n) => r.map((g, j) => gamma[j] / s[j] * (g - avg((i) => upstream[i][j]) - X[n][j] * avg((i) => upstream[i][j] * X[i][j])))), dg, db];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
