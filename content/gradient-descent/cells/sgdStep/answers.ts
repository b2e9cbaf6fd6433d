/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'a copy in loops': `const out = W.map((row) => row.slice()); for (let c = 0; c < out.length; c++) for (let p = 0; p < out[c].length; p++) out[c][p] -= rate * gradient[c][p]; return out;`,
    tensors: `return sub(tensor(W), mul(tensor(gradient), rate));`,
    'tensors as lists': `return sub(tensor(W), mul(tensor(gradient), rate)).tolist();`,
    'float64 tensors': `return add(tensor(W, { dtype: 'float64' }), mul(tensor(gradient, { dtype: 'float64' }), -rate));`,
    'rows of tensors': `return W.map((row, c) => sub(tensor(row), mul(tensor(gradient[c]), rate)));`,
    typed: `return W.map((row, c) => Float32Array.from(row, (w, p) => w - rate * gradient[c][p]));`,
    structuredClone: `const out = structuredClone(W); out.forEach((row, c) => row.forEach((_, p) => { row[p] = row[p] + -rate * gradient[c][p]; })); return out;`,
  },
  wrong: {
    'in place': [
      'changed-arguments',
      `for (let c = 0; c < W.length; c++) for (let p = 0; p < W[c].length; p++) W[c][p] -= rate * gradient[c][p]; return W;`,
    ],
    'divided by the rows': [
      'repair-superfluous: (rate * gradient[c][p]) / W.length ⇒ (rate * gradient[c][p])',
      `return W.map((row, c) => row.map((w, p) => w - (rate * gradient[c][p]) / W.length));`,
    ],
    'transposed gradient': ['', `return W.map((row, c) => row.map((w, p) => w - rate * (gradient[p]?.[c] ?? 0)));`],
    'first gradient row for all': [
      'argument-first',
      `return W.map((row) => row.map((w, p) => w - rate * gradient[0][p]));`,
    ],
    precedence: ['rate-taken-off', `return W.map((row, c) => row.map((w, p) => (w - rate) * gradient[c][p]));`],
    normalized: [
      'normalized + infinite-too',
      `const n = Math.hypot(...gradient.flat()); return W.map((row, c) => row.map((w, p) => w - (rate * gradient[c][p]) / n));`,
    ],
    squared: ['slope-squared', `return W.map((row, c) => row.map((w, p) => w - rate * gradient[c][p] ** 2));`],
    'gradient of the loss times W': [
      'times-weight',
      `return W.map((row, c) => row.map((w, p) => w - rate * gradient[c][p] * w));`,
    ],
    'turned around': ['negative', `return W.map((row, c) => row.map((w, p) => rate * gradient[c][p] - w));`],
    flat: ['flat', `return W.flatMap((row, c) => row.map((w, p) => w - rate * gradient[c][p]));`],
    'nothing returned': ['nothing', `W.map((row, c) => row.map((w, p) => w - rate * gradient[c][p]));`],
    'last column missing': [
      'argument-last-missing',
      `const out = W.map((row) => [...row]); for (let c = 0; c < W.length; c++) for (let p = 0; p < W[c].length - 1; p++) out[c][p] -= rate * gradient[c][p]; return out;`,
    ],
    rounded: [
      'rounded',
      `return W.map((row, c) => row.map((w, p) => Number((w - rate * gradient[c][p]).toFixed(2))));`,
    ],
    'arguments exchanged': [
      'arguments-exchanged',
      `return gradient.map((row, c) => row.map((g, p) => g - rate * W[c][p]));`,
    ],
    'plus and rate divided': ['divided-by-rate', `return W.map((r,c)=>r.map((w,p)=>w-gradient[c][p]/rate));`],
    abs: ['argument-absolute', `return W.map((r,c)=>r.map((w,p)=>w-rate*Math.abs(gradient[c][p])));`],
    'mean gradient': [
      'mean-slope',
      `const g=gradient.flat(); const m=g.reduce((s,v)=>s+v,0)/g.length; return W.map((r)=>r.map((w)=>w-rate*m));`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
