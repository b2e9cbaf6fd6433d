/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    autograd: `const X = tensor([x], { requiresGrad: true }); const V = tensor(w, { requiresGrad: true }); const B = tensor(w.map(() => 0), { requiresGrad: true });
backward(sum(mul(conv2d(X, V, B, { stride, padding }), tensor([upstream]))));
return [X.grad.tolist()[0], V.grad, B.grad];`,
    'autograd, reshaped': `const X = tensor([x], { requiresGrad: true }); const V = tensor(w, { requiresGrad: true }); const B = tensor(w.map(() => 0), { requiresGrad: true });
backward(sum(mul(conv2d(X, V, B, { stride, padding }), tensor([upstream]))));
return [reshape(X.grad, [x.length, x[0].length, x[0][0].length]), V.grad, B.grad];`,
    'gathered for each entry': `const [H, W, F] = [x[0].length, x[0][0].length, w[0][0].length];
const up = (k, i, j) => upstream[k][i]?.[j] ?? 0;
const dx = x.map((map, c) => map.map((row, r) => row.map((_, s) => { let sum = 0; w.forEach((filter, k) => filter[c].forEach((weights, p) => weights.forEach((v, q) => { const [i, j] = [(r + padding - p) / stride, (s + padding - q) / stride]; if (i % 1 === 0 && j % 1 === 0) sum += v * up(k, i, j); }))); return sum; })));
const dw = w.map((filter, k) => filter.map((slice, c) => slice.map((weights, p) => weights.map((_, q) => upstream[k].reduce((t, row, i) => t + row.reduce((u, g, j) => u + g * (x[c][i * stride - padding + p]?.[j * stride - padding + q] ?? 0), 0), 0)))));
return [dx, dw, upstream.map((map) => map.flat().reduce((a, b) => a + b, 0))];`,
    'a padded copy': `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const wide = x.map((map) => Array.from({ length: H + 2 * padding }, (_, i) => Array.from({ length: W + 2 * padding }, (_, j) => map[i - padding]?.[j - padding] ?? 0)));
const dwide = wide.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
upstream.forEach((map, k) => map.forEach((row, i) => row.forEach((g, j) => { for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) { dw[k][c][p][q] += g * wide[c][i * stride + p][j * stride + q]; dwide[c][i * stride + p][j * stride + q] += g * w[k][c][p][q]; } })));
return [dwide.map((map) => map.slice(padding, padding + H).map((row) => row.slice(padding, padding + W))), dw, upstream.map((map) => map.reduce((t, row) => t + row.reduce((a, b) => a + b, 0), 0))];`,
    'as tensors': `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [tensor(dx), tensor(dw), tensor(db)];`,
    'the last filter first': `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = w.length - 1; k >= 0; k--) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
  },
  wrong: {
    'x set, not added': [
      'x-not-added',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] = g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'w set, not added': [
      'w-not-added',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] = g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'b set, not added': [
      'b-not-added',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] = g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'turned round': [
      'flipped',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][F - 1 - p][F - 1 - q];
  }
}
return [dx, dw, db];`,
    ],
    'no padding': [
      'no-padding',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride + p, s = j * stride + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'no stride': [
      'no-stride',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i - padding + p, s = j - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'without the bias': [
      'part-missing',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw];`,
    ],
    'in another order': [
      'results-exchanged',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dw, dx, db];`,
    ],
    'w without upstream': [
      'no-upstream-in-w',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'one slice': [
      'first-map-of-x',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < 1; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'the bias as one number': [
      'part-summed-whole',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db.reduce((a, b) => a + b, 0)];`,
    ],
    'weights for weights': [
      'exchanged',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * w[k][c][p][q];
    dx[c][r][s] += g * x[c][r][s];
  }
}
return [dx, dw, db];`,
    ],
    subtracted: [
      'sign',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] -= g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] -= g * x[c][r][s];
    dx[c][r][s] -= g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'a batch of one': [
      '',
      `const X = tensor([x], { requiresGrad: true }); const V = tensor(w, { requiresGrad: true }); const B = tensor(w.map(() => 0), { requiresGrad: true });
backward(sum(mul(conv2d(X, V, B, { stride, padding }), tensor([upstream]))));
return [X.grad, V.grad, B.grad];`,
    ],
    averaged: [
      'only-part + factor-one-over-size',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g / upstream.length;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'the padding added': [
      'padding-added',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride + padding + p, s = j * stride + padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'a stride of rows alone': [
      'stride-of-rows',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'a stride of columns alone': [
      'stride-of-columns',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g;
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
    'the bias by places': [
      'b-mean',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
const db = w.map(() => 0);
const F = w[0][0].length;
for (let k = 0; k < w.length; k++) for (let i = 0; i < upstream[k].length; i++) for (let j = 0; j < upstream[k][i].length; j++) {
  const g = upstream[k][i][j];
  db[k] += g / (upstream[k].length * upstream[k][0].length);
  for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) {
    const r = i * stride - padding + p, s = j * stride - padding + q;
    if (r < 0 || s < 0 || r >= x[c].length || s >= x[c][0].length) continue;
    dw[k][c][p][q] += g * x[c][r][s];
    dx[c][r][s] += g * w[k][c][p][q];
  }
}
return [dx, dw, db];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
