const dot = `const dot = (w, x) => w.reduce((s, v, p) => s + v * x[p], 0); const relu = (z) => Math.max(0, z);`;
const hidden = `${dot} const hidden = (x) => W1.map((w, j) => relu(dot(w, x) + b1[j]));`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const out = []; for (const x of X) { const h = []; for (let j = 0; j < W1.length; j++) { let z = b1[j]; for (let p = 0; p < x.length; p++) z += W1[j][p] * x[p]; h.push(z > 0 ? z : 0); } const s = []; for (let c = 0; c < W2.length; c++) { let z = b2[c]; for (let j = 0; j < h.length; j++) z += W2[c][j] * h[j]; s.push(z); } out.push(s); } return out;`,
    helpers: `${hidden} return X.map((x) => { const h = hidden(x); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    'only the units that are on': `${dot} return X.map((x) => W2.map((w, c) => { let s = b2[c]; W1.forEach((u, j) => { const z = dot(u, x) + b1[j]; if (z > 0) s += w[j] * z; }); return s; }));`,
    tensors: `const t = (m) => transpose(tensor(m), 0, 1); const h = relu(add(matmul(tensor(X), t(W1)), tensor(b1))); return add(matmul(h, t(W2)), tensor(b2));`,
    'tensors as lists': `const t = (m) => transpose(tensor(m), 0, 1); const h = maximum(add(matmul(tensor(X), t(W1)), tensor(b1)), 0); return add(matmul(h, t(W2)), tensor(b2)).tolist();`,
    'bias trick': `const wide = (W, b) => W.map((w, i) => [...w, b[i]]); const times = (W, x) => W.map((w) => w.reduce((s, v, p) => s + v * x[p], 0)); return X.map((x) => times(wide(W2, b2), [...times(wide(W1, b1), [...x, 1]).map((z) => Math.max(z, 0)), 1]));`,
    'half of z + |z|': `${dot} return X.map((x) => { const h = W1.map((w, j) => { const z = dot(w, x) + b1[j]; return (z + Math.abs(z)) / 2; }); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
  },
  wrong: {
    'as it starts': ['first-layer-only', `${dot} return X.map((x) => W1.map((w, j) => dot(w, x) + b1[j]));`],
    'ReLU forgotten': [
      'no-relu',
      `${dot} return X.map((x) => { const h = W1.map((w, j) => dot(w, x) + b1[j]); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    ],
    'hidden layer alone': ['hidden-returned', `${hidden} return X.map(hidden);`],
    'ReLU after each layer': [
      'relu-at-the-end-too',
      `${hidden} return X.map((x) => { const h = hidden(x); return W2.map((w, c) => relu(dot(w, h) + b2[c])); });`,
    ],
    'ReLU after the second': [
      'relu-at-the-end-only',
      `${dot} return X.map((x) => { const h = W1.map((w, j) => dot(w, x) + b1[j]); return W2.map((w, c) => relu(dot(w, h) + b2[c])); });`,
    ],
    'no biases': [
      'no-biases',
      `${dot} return X.map((x) => { const h = W1.map((w) => relu(dot(w, x))); return W2.map((w) => dot(w, h)); });`,
    ],
    'b₁ outside': [
      'b1-after-relu',
      `${dot} return X.map((x) => { const h = W1.map((w, j) => relu(dot(w, x)) + b1[j]); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    ],
    'b₁ in the loop': [
      'b1-for-each-input',
      `${dot} return X.map((x) => { const h = W1.map((w, j) => relu(w.reduce((s, v, p) => s + v * x[p] + b1[j], 0))); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    ],
    'W₁ by its columns': [
      'w1-transposed',
      `${dot} return X.map((x) => { const h = b1.map((b, j) => relu(x.reduce((s, v, p) => s + (W1[p]?.[j] ?? 0) * v, b))); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    ],
    'W₂ by its columns': [
      'w2-transposed',
      `${hidden} return X.map((x) => { const h = hidden(x); return b2.map((b, c) => h.reduce((s, v, j) => s + (W2[j]?.[c] ?? 0) * v, b)); });`,
    ],
    'Math.max(...)': [
      'largest-for-all',
      `${dot} return X.map((x) => { const z = W1.map((w, j) => dot(w, x) + b1[j]); const h = z.map(() => Math.max(0, ...z)); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    ],
    'clipped inputs': [
      'relu-on-inputs',
      `${dot} return X.map((x) => { const h = W1.map((w, j) => dot(w, x.map(relu)) + b1[j]); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    ],
    softmaxed: [
      'probabilities',
      `${hidden} return X.map((x) => { const h = hidden(x); const s = W2.map((w, c) => dot(w, h) + b2[c]); const e = s.map((v) => Math.exp(v - Math.max(...s))); return e.map((v) => v / e.reduce((p, q) => p + q)); });`,
    ],
    argmax: [
      'winners',
      `${hidden} return X.map((x) => { const h = hidden(x); const s = W2.map((w, c) => dot(w, h) + b2[c]); return s.indexOf(Math.max(...s)); });`,
    ],
    sigmoid: [
      'sigmoid',
      `${dot} return X.map((x) => { const h = W1.map((w, j) => 1 / (1 + Math.exp(-dot(w, x) - b1[j]))); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    ],
    'the first point': [
      'first-point-only',
      `${hidden} const h = hidden(X[0]); return [W2.map((w, c) => dot(w, h) + b2[c])];`,
    ],
    columns: ['transposed', `${hidden} return W2.map((w, c) => X.map((x) => dot(w, hidden(x)) + b2[c]));`],
    flat: [
      'flat',
      `${hidden} return X.flatMap((x) => { const h = hidden(x); return W2.map((w, c) => dot(w, h) + b2[c]); });`,
    ],
    'W₂ on the inputs': [
      '',
      `${dot} return X.map((x) => W2.map((w, c) => w.reduce((s, v, p) => s + v * (x[p] ?? 0), b2[c])));`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
