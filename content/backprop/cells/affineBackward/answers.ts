/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const [N, C, D] = [X.length, W.length, X[0].length];
const gradX = X.map((row) => row.map(() => 0));
const gradW = W.map((row) => row.map(() => 0));
const gradB = W.map(() => 0);
for (let n = 0; n < N; n++) for (let c = 0; c < C; c++) {
  gradB[c] += upstream[n][c];
  for (let d = 0; d < D; d++) {
    gradX[n][d] += upstream[n][c] * W[c][d];
    gradW[c][d] += upstream[n][c] * X[n][d];
  }
}
return [gradX, gradW, gradB];`,
    'float32 tensors': `const G = tensor(upstream);
return [matmul(G, tensor(W)), matmul(transpose(G, 0, 1), tensor(X)), sum(G, 0)];`,
    'float32, as lists': `const G = tensor(upstream);
return [matmul(G, tensor(W)).tolist(), matmul(transpose(G, 0, 1), tensor(X)).tolist(), sum(G, 0).tolist()];`,
    'a mixture': `const G = tensor(upstream);
return [matmul(G, tensor(W)), W.map((row, c) => row.map((_, d) => upstream.reduce((s, g, n) => s + g[c] * X[n][d], 0))), Float32Array.from(W, (_, c) => upstream.reduce((s, g) => s + g[c], 0))];`,
    'outer products, from the last example': `const gradW = W.map((row) => row.map(() => 0));
const gradB = W.map(() => 0);
const gradX = X.map((row) => row.map(() => 0));
for (let n = X.length - 1; n >= 0; n--) upstream[n].forEach((g, c) => {
  gradB[c] += g;
  X[n].forEach((x, d) => { gradW[c][d] += g * x; gradX[n][d] += g * W[c][d]; });
});
return [gradX, gradW, gradB];`,
    'typed rows': `const gradX = upstream.map((g) => Float64Array.from(X[0], (_, d) => g.reduce((s, v, c) => s + v * W[c][d], 0)));
const gradW = W.map((row, c) => Float64Array.from(row, (_, d) => upstream.reduce((s, g, n) => s + g[c] * X[n][d], 0)));
return [gradX, gradW, Float64Array.from(W, (_, c) => upstream.reduce((s, g) => s + g[c], 0))];`,
  },
  wrong: {
    'the gradients in another order': [
      'results-exchanged',
      `const G = tensor(upstream, { dtype: 'float64' });
const gradX = matmul(G, tensor(W, { dtype: 'float64' }));
const gradW = matmul(transpose(G, 0, 1), tensor(X, { dtype: 'float64' }));
return [gradW, gradX, sum(G, 0)];`,
    ],
    'without the bias': [
      'part-missing',
      `const G = tensor(upstream, { dtype: 'float64' });
return [matmul(G, tensor(W, { dtype: 'float64' })), matmul(transpose(G, 0, 1), tensor(X, { dtype: 'float64' }))];`,
    ],
    'W’s gradient transposed': [
      'part-transposed',
      `const G = tensor(upstream, { dtype: 'float64' });
return [matmul(G, tensor(W, { dtype: 'float64' })), matmul(transpose(tensor(X, { dtype: 'float64' }), 0, 1), G), sum(G, 0)];`,
    ],
    'the bias summed over the classes': [
      'repair-constant: 1 ⇒ 0',
      `const G = tensor(upstream, { dtype: 'float64' });
return [matmul(G, tensor(W, { dtype: 'float64' })), matmul(transpose(G, 0, 1), tensor(X, { dtype: 'float64' })), sum(G, 1)];`,
    ],
    'the bias as one number': [
      'part-summed-whole',
      `const G = tensor(upstream, { dtype: 'float64' });
return [matmul(G, tensor(W, { dtype: 'float64' })), matmul(transpose(G, 0, 1), tensor(X, { dtype: 'float64' })), sum(G)];`,
    ],
    'W without upstream': [
      'only-part + argument-one',
      `const N = X.length;
const gradX = upstream.map((g) => X[0].map((_, d) => g.reduce((s, v, c) => s + v * W[c][d], 0)));
const gradW = W.map((row, c) => row.map((_, d) => { let s = 0; for (let n = 0; n < N; n++) s += X[n][d]; return s; }));
return [gradX, gradW, W.map((_, c) => upstream.reduce((s, g) => s + g[c], 0))];`,
    ],
    'W set, not added': [
      'last-for-w',
      `const gradX = upstream.map((g) => X[0].map((_, d) => g.reduce((s, v, c) => s + v * W[c][d], 0)));
const gradW = W.map((row) => row.map(() => 0));
for (let n = 0; n < X.length; n++) for (let c = 0; c < W.length; c++) for (let d = 0; d < X[0].length; d++) gradW[c][d] = upstream[n][c] * X[n][d];
return [gradX, gradW, W.map((_, c) => upstream.reduce((s, g) => s + g[c], 0))];`,
    ],
    'X’s gradient by the first row of W': [
      'argument-first',
      `const gradX = upstream.map((g) => X[0].map((_, d) => g.reduce((s, v) => s + v * W[0][d], 0)));
const gradW = W.map((row, c) => row.map((_, d) => upstream.reduce((s, g, n) => s + g[c] * X[n][d], 0)));
return [gradX, gradW, W.map((_, c) => upstream.reduce((s, g) => s + g[c], 0))];`,
    ],
    'bias gradient also times X': [
      'repair-superfluous: g[c]*X[n][0] ⇒ g[c]',
      `const G=tensor(upstream,{dtype:'float64'}); return [matmul(G,tensor(W,{dtype:'float64'})), matmul(transpose(G,0,1),tensor(X,{dtype:'float64'})), W.map((_,c)=>upstream.reduce((s,g,n)=>s+g[c]*X[n][0],0))];`,
    ],
    'W twice': [
      'argument-doubled',
      `const G=tensor(upstream,{dtype:'float64'}); return [matmul(G,tensor(W,{dtype:'float64'})), mul(matmul(transpose(G,0,1),tensor(X,{dtype:'float64'})),2), sum(G,0)];`,
    ],
    'X and W exchanged': [
      'results-exchanged',
      `const G=tensor(upstream,{dtype:'float64'}); return [matmul(transpose(G,0,1),tensor(X,{dtype:'float64'})), matmul(G,tensor(W,{dtype:'float64'})), sum(G,0)];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
