/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    'a padded copy': `const F = w[0][0].length;
const zeros = (n) => new Array(n).fill(0);
const maps = x.map((map) => [...Array.from({ length: padding }, () => zeros(map[0].length + 2 * padding)), ...map.map((row) => [...zeros(padding), ...row, ...zeros(padding)]), ...Array.from({ length: padding }, () => zeros(map[0].length + 2 * padding))]);
const out = [];
for (let k = 0; k < w.length; k++) {
  const map = [];
  for (let i = 0; i + F <= maps[0].length; i += stride) {
    const row = [];
    for (let j = 0; j + F <= maps[0][0].length; j += stride) {
      let sum = 0;
      for (let c = 0; c < x.length; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * maps[c][i + p][j + q];
      row.push(sum + b[k]);
    }
    map.push(row);
  }
  out.push(map);
}
return out;`,
    'patches and dot products': `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
const patches = [];
for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) patches.push(x.flatMap((_, c) => Array.from({ length: F * F }, (_, n) => at(c, i * stride - padding + Math.floor(n / F), j * stride - padding + (n % F)))));
return w.map((filter, k) => { const flat = filter.flat(2); const entries = patches.map((patch) => patch.reduce((s, v, n) => s + v * flat[n], b[k])); return Array.from({ length: rows }, (_, i) => entries.slice(i * columns, (i + 1) * columns)); });`,
    'patches and one matrix product': `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
const patches = [];
for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) patches.push(x.flatMap((_, c) => Array.from({ length: F * F }, (_, n) => at(c, i * stride - padding + Math.floor(n / F), j * stride - padding + (n % F)))));
const scores = add(matmul(tensor(w.map((filter) => filter.flat(2))), transpose(tensor(patches), 0, 1)), tensor(b.map((bias) => [bias])));
return reshape(scores, [w.length, rows, columns]);`,
    'weight by weight': `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
const out = w.map((_, k) => Array.from({ length: rows }, () => new Array(columns).fill(b[k])));
for (let k = 0; k < w.length; k++) for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[k][i][j] += w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
return out;`,
    'typed rows': `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Float32Array.from({ length: columns }, (_, j) => filter.reduce((s, slice, c) => s + slice.reduce((t, row, p) => t + row.reduce((u, v, q) => u + v * at(c, i * stride - padding + p, j * stride - padding + q), 0), 0), b[k]))));`,
    'the library': `return conv2d(tensor([x]), tensor(w), tensor(b), { stride, padding }).tolist()[0];`,
  },
  wrong: {
    'no bias': [
      'no-bias',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = 0;
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'the first place at 0': [
      'padding-not-subtracted',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride + p, j * stride + q);
  return sum;
})));`,
    ],
    'the padding added': [
      'padding-added',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride + padding + p, j * stride + padding + q);
  return sum;
})));`,
    ],
    'a stride of rows alone': [
      'stride-of-rows',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j - padding + q);
  return sum;
})));`,
    ],
    'a stride of columns alone': [
      'stride-of-columns',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'a stride of rows alone, in the size too': [
      'stride-of-rows',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [Math.floor((H + 2 * padding - F) / stride) + 1, W + 2 * padding - F + 1];
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j - padding + q);
  return sum;
})));`,
    ],
    'a step of one': [
      'stride-in-size-only',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i - padding + p, j - padding + q);
  return sum;
})));`,
    ],
    'one channel': [
      'first-channel-only',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < 1; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'the bias in the loop': [
      '',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = 0;
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += b[k] + w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'one slice': [
      'one-slice',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][0][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'turned round': [
      'flipped',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][F - 1 - p][F - 1 - q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'the filter transposed': [
      'rows-and-columns',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][q][p] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'set, not added': [
      '',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum = w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'the mean': [
      'mean',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = 0;
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum / (C * F * F) + b[k];
})));`,
    ],
    'ReLU too': [
      'relu',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return Math.max(0, sum);
})));`,
    ],
    'added, not multiplied': [
      'repair-operator: w[k][c][p][q] + at(c, i * stride - padding + p, j * stride - padding + q) ⇒ w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q)',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] + at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'a batch of one': ['arrangement', `return conv2d(tensor([x]), tensor(w), tensor(b), { stride, padding });`],
    'no padding': [
      'no-padding',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride  + p, j * stride  + q);
  return sum;
})));`,
    ],
    'bias subtracted': [
      'argument-negated',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = -b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'one filter': [
      'first-filter',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => (i < 0 || j < 0 || i >= H || j >= W ? 0 : x[c][i][j]);
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[0][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
    'past the edge': [
      'nan-sometimes',
      `const [C, H, W, F] = [x.length, x[0].length, x[0][0].length, w[0][0].length];
const [rows, columns] = [H, W].map((side) => Math.floor((side + 2 * padding - F) / stride) + 1);
const at = (c, i, j) => x[c]?.[i]?.[j];
return w.map((filter, k) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => {
  let sum = b[k];
  for (let c = 0; c < C; c++) for (let p = 0; p < F; p++) for (let q = 0; q < F; q++) sum += w[k][c][p][q] * at(c, i * stride - padding + p, j * stride - padding + q);
  return sum;
})));`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
