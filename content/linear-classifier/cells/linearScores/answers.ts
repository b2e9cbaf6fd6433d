/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const out = []; for (let n = 0; n < X.length; n++) { out.push([]); for (let c = 0; c < W.length; c++) { let s = 0; for (let p = 0; p < W[c].length; p++) s += W[c][p] * X[n][p]; out[n].push(s + b[c]); } } return out;`,
    tensors: `return add(matmul(tensor(X), transpose(tensor(W), 0, 1)), tensor(b));`,
    'tensors as lists': `return add(matmul(tensor(X), transpose(tensor(W), 0, 1)), tensor(b)).tolist();`,
    'rows of tensors': `return X.map((x) => add(sum(mul(tensor(W), tensor(x)), 1), tensor(b)));`,
    'bias trick': `return X.map((x) => W.map((row, c) => [...row, b[c]].reduce((s, w, p) => s + w * [...x, 1][p], 0)));`,
    'from the last pixel': `return X.map((x) => W.map((row, c) => row.reduceRight((s, w, p) => s + x[p] * w, 0) + b[c]));`,
    typed: `return X.map((x) => Float32Array.from(W, (row, c) => row.reduce((s, w, p) => s + w * x[p], b[c])));`,
  },
  wrong: {
    transposed: ['transposed', `return W.map((row, c) => X.map((x) => row.reduce((s, w, p) => s + w * x[p], b[c])));`],
    'score not set back': [
      'repair-reset: score ⇒ score = 0',
      `return X.map((x) => { let score = 0; return W.map((row, c) => { for (let p = 0; p < row.length; p++) score += row[p] * x[p]; return score + b[c]; }); });`,
    ],
    'past the end': [
      'repair-bound: p <= row.length ⇒ p < row.length',
      `return X.map((x) => W.map((row, c) => { let score = b[c]; for (let p = 0; p <= row.length; p++) score += row[p] * x[p]; return score; }));`,
    ],
    'only the first picture': [
      'first-picture-only',
      `return [W.map((row, c) => row.reduce((s, w, p) => s + w * X[0][p], b[c]))];`,
    ],
    'divided by D': [
      'mean',
      `return X.map((x) => W.map((row, c) => row.reduce((s, w, p) => s + w * x[p], 0) / row.length + b[c]));`,
    ],
    'bias by picture': [
      'bias-of-picture',
      `return X.map((x, n) => W.map((row) => row.reduce((s, w, p) => s + w * x[p], b[n] ?? 0)));`,
    ],
    'all biases': [
      'all-biases',
      `const all = b.reduce((s, v) => s + v, 0); return X.map((x) => W.map((row) => row.reduce((s, w, p) => s + w * x[p], all)));`,
    ],
    precedence: [
      'sum-times-pixel',
      `return X.map((x) => W.map((row, c) => row.reduce((s, w, p) => (s + w) * x[p], b[c])));`,
    ],
    'bias multiplied in': [
      'bias-times-score',
      `return X.map((x) => W.map((row, c) => row.reduce((s, w, p) => s + w * x[p] * b[c], 0)));`,
    ],
    argmax: [
      'winners',
      `return X.map((x) => { const s = W.map((row, c) => row.reduce((t, w, p) => t + w * x[p], b[c])); return s.indexOf(Math.max(...s)); });`,
    ],
    'scaled to one': [
      'scaled',
      `return X.map((x) => W.map((row, c) => row.reduce((s, w, p) => s + w * x[p] / 255, b[c])));`,
    ],
    flat: ['flat', `return X.flatMap((x) => W.map((row, c) => row.reduce((s, w, p) => s + w * x[p], b[c])));`],
    relu: [
      'clipped',
      `return X.map((x) => W.map((row, c) => Math.max(0, row.reduce((s, w, p) => s + w * x[p], b[c]))));`,
    ],
    'returned in the loop': [
      'argument-only-first',
      `return X.map((x) => W.map((row, c) => { let s = b[c]; for (let p = 0; p < row.length; p++) { s += row[p] * x[p]; return s; } }));`,
    ],
    'weights squared': [
      'argument-squared',
      `return X.map((x) => W.map((row, c) => row.reduce((s, w, p) => s + w * w * x[p], b[c])));`,
    ],
    'minus weights': ['argument-negated', `return X.map((x)=>W.map((r,c)=>r.reduce((s,w,p)=>s-w*x[p],b[c])));`],
    softmaxed: [
      'probabilities',
      `return X.map((x)=>{const s=W.map((r,c)=>r.reduce((t,w,p)=>t+w*x[p],b[c])); const m=Math.max(...s); const e=s.map((v)=>Math.exp(v-m)); const z=e.reduce((p,q)=>p+q); return e.map((v)=>v/z);});`,
    ],
    'column of W': ['', `return X.map((x)=>W.map((r,c)=>x.reduce((s,v,p)=>s+v*(W[p]?.[c]??0),b[c])));`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
