const statistics = `const N = X.length, D = X[0].length; const m = [], v = []; for (let j = 0; j < D; j++) { let sum = 0; for (let i = 0; i < N; i++) sum += X[i][j]; m.push(sum / N); let sq = 0; for (let i = 0; i < N; i++) sq += (X[i][j] - m[j]) ** 2; v.push(sq / N); }`;
const helpers = `const avg = (a) => a.reduce((t, u) => t + u, 0) / a.length; const col = (j) => X.map((r) => r[j]); const vari = (a) => avg(a.map((u) => (u - avg(a)) ** 2));`;
const each = (formula: string) => `return X.map((row) => row.map((x, j) => ${formula}));`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `${statistics} const Y = []; for (let i = 0; i < N; i++) { const row = []; for (let j = 0; j < D; j++) row.push((X[i][j] - m[j]) / Math.sqrt(v[j] + eps) * gamma[j] + beta[j]); Y.push(row); } return Y;`,
    helpers: `${helpers} ${each('(gamma[j] * (x - avg(col(j)))) / Math.sqrt(vari(col(j)) + eps) + beta[j]')}`,
    'by a power': `${statistics} ${each('gamma[j] * (x - m[j]) * (v[j] + eps) ** -0.5 + beta[j]')}`,
    'one line for each feature': `${statistics} const a = v.map((u, j) => gamma[j] / Math.sqrt(u + eps)); const b = a.map((s, j) => beta[j] - s * m[j]); ${each('a[j] * x + b[j]')}`,
    'mean of squares less the square of the mean': `${helpers} ${each('gamma[j] * (x - avg(col(j))) / Math.sqrt(Math.max(0, avg(col(j).map((u) => u * u)) - avg(col(j)) ** 2) + eps) + beta[j]')}`,
    tensors: `const of = (v) => tensor(v, { dtype: 'float64' }); const x = of(X); const normal = div(sub(x, mean(x, 0)), sqrt(add(variance(x, 0, { unbiased: false }), eps))); return add(mul(of(gamma), normal), of(beta));`,
    'tensors in float32': `const x = tensor(X); const normal = div(sub(x, mean(x, 0)), sqrt(add(variance(x, 0, { unbiased: false }), eps))); return add(mul(tensor(gamma), normal), tensor(beta)).tolist();`,
  },
  wrong: {
    'as it starts': [
      'rows',
      `${helpers} return X.map((r) => r.map((x, j) => gamma[j] * (x - avg(r)) / Math.sqrt(vari(r) + eps) + beta[j]));`,
    ],
    'N − 1': [
      'unbiased',
      `${statistics} ${each('gamma[j] * (x - m[j]) / Math.sqrt(v[j] * N / (N - 1) + eps) + beta[j]')}`,
    ],
    'PyTorch’s var': [
      'unbiased',
      `const of = (v) => tensor(v, { dtype: 'float64' }); const x = of(X); const normal = div(sub(x, mean(x, 0)), sqrt(add(variance(x, 0), eps))); return add(mul(of(gamma), normal), of(beta));`,
    ],
    'ε beside the root': [
      'eps-outside',
      `${statistics} ${each('gamma[j] * (x - m[j]) / (Math.sqrt(v[j]) + eps) + beta[j]')}`,
    ],
    'no ε': ['no-eps', `${statistics} ${each('gamma[j] * (x - m[j]) / Math.sqrt(v[j]) + beta[j]')}`],
    'all numbers at once': [
      'all-at-once',
      `${helpers} const all = X.flat(); ${each('gamma[j] * (x - avg(all)) / Math.sqrt(vari(all) + eps) + beta[j]')}`,
    ],
    'the variance': ['no-root', `${statistics} ${each('gamma[j] * (x - m[j]) / (v[j] + eps) + beta[j]')}`],
    'times the root': [
      'multiplied',
      `${statistics} ${each('gamma[j] * (x - m[j]) * Math.sqrt(v[j] + eps) + beta[j]')}`,
    ],
    'not centred': ['not-centred', `${statistics} ${each('gamma[j] * x / Math.sqrt(v[j] + eps) + beta[j]')}`],
    'only centred': ['not-scaled', `${statistics} ${each('gamma[j] * (x - m[j]) + beta[j]')}`],
    'squares around 0': [
      'root-mean-square',
      `${helpers} ${each('gamma[j] * (x - avg(col(j))) / Math.sqrt(avg(col(j).map((u) => u * u)) + eps) + beta[j]')}`,
    ],
    'a linear layer': ['not-normalized', each('gamma[j] * x + beta[j]')],
    'x̂ alone': ['no-gamma-beta', `${statistics} ${each('(x - m[j]) / Math.sqrt(v[j] + eps)')}`],
    'β before γ': ['beta-inside', `${statistics} ${each('gamma[j] * ((x - m[j]) / Math.sqrt(v[j] + eps) + beta[j])')}`],
    'γ and β exchanged': [
      'exchanged',
      `${statistics} ${each('beta[j] * (x - m[j]) / Math.sqrt(v[j] + eps) + gamma[j]')}`,
    ],
    'no β': ['no-beta', `${statistics} ${each('gamma[j] * (x - m[j]) / Math.sqrt(v[j] + eps)')}`],
    'precedence forgotten': ['', `${statistics} ${each('gamma[j] * x - m[j] / Math.sqrt(v[j] + eps) + beta[j]')}`],
    'the last feature’s statistics': [
      '',
      `${statistics} ${each('gamma[j] * (x - m[D - 1]) / Math.sqrt(v[D - 1] + eps) + beta[j]')}`,
    ],
    'in place': [
      'changed-arguments',
      `${statistics} for (const r of X) for (let j = 0; j < D; j++) r[j] = gamma[j] * (r[j] - m[j]) / Math.sqrt(v[j] + eps) + beta[j]; return X;`,
    ],
    'columns in place of rows': [
      'transposed',
      `${statistics} return X[0].map((_, j) => X.map((r) => gamma[j] * (r[j] - m[j]) / Math.sqrt(v[j] + eps) + beta[j]));`,
    ],
    'on the way, with what is already changed': [
      '',
      `${statistics} const Y = X.map((r) => [...r]); for (let j = 0; j < D; j++) for (let i = 0; i < N; i++) { const c = Y.map((r) => r[j]); const mean = c.reduce((t, u) => t + u, 0) / N; Y[i][j] = gamma[j] * (Y[i][j] - mean) / Math.sqrt(v[j] + eps) + beta[j]; } return Y;`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
