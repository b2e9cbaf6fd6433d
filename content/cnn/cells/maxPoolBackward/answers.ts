/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] > x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g;
})));
return dx;`,
    'from −Infinity': `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r, s, best = -Infinity;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] > best && ((best = x[c][i * stride + p][j * stride + q]), true)) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g;
})));
return dx;`,
    'the first of the winners': `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => { const window = []; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) window.push([i * stride + p, j * stride + q]); const best = Math.max(...window.map(([r, s]) => x[c][r][s])); const winners = window.filter(([r, s]) => x[c][r][s] === best); const [r, s] = winners[0]; dx[c][r][s] += g; })));
return dx;`,
    'from the end': `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => { let [r, s] = [i * stride + size - 1, j * stride + size - 1]; for (let p = size - 1; p >= 0; p--) for (let q = size - 1; q >= 0; q--) if (x[c][i * stride + p][j * stride + q] >= x[c][r][s]) [r, s] = [i * stride + p, j * stride + q]; dx[c][r][s] += g; })));
return dx;`,
    autograd: `const t = tensor([x], { requiresGrad: true }); backward(sum(mul(maxPool2d(t, size, { stride }), tensor([upstream])))); return t.grad.tolist()[0];`,
    'as tensors': `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] > x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g;
})));
return tensor(dx);`,
  },
  wrong: {
    'all that are equal': [
      'ties-all',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => { const window = []; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) window.push([i * stride + p, j * stride + q]); const best = Math.max(...window.map(([r, s]) => x[c][r][s])); const winners = window.filter(([r, s]) => x[c][r][s] === best); for (const [r, s] of winners) dx[c][r][s] += g; })));
return dx;`,
    ],
    shared: [
      'ties-split',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => { const window = []; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) window.push([i * stride + p, j * stride + q]); const best = Math.max(...window.map(([r, s]) => x[c][r][s])); const winners = window.filter(([r, s]) => x[c][r][s] === best); for (const [r, s] of winners) dx[c][r][s] += g / winners.length; })));
return dx;`,
    ],
    'begun with 0 in the window’s corner': [
      'from-zero-first',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride, best = 0;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) { const v = x[c][i * stride + p][j * stride + q]; if (v > best) { best = v; r = i * stride + p; s = j * stride + q; } }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'begun with 0 in the map’s corner': [
      'from-zero-corner',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = 0, s = 0, best = 0;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) { const v = x[c][i * stride + p][j * stride + q]; if (v > best) { best = v; r = i * stride + p; s = j * stride + q; } }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'a stride of rows alone': [
      'stride-of-rows',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r, s, best = -Infinity;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) { const v = x[c][i * stride + p][j + q]; if (v > best) { best = v; r = i * stride + p; s = j + q; } }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'a stride of columns alone': [
      'stride-of-columns',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r, s, best = -Infinity;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) { const v = x[c][i + p][j * stride + q]; if (v > best) { best = v; r = i + p; s = j * stride + q; } }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'the last of equals': [
      'ties-last',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] >= x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'set, not added': [
      'not-added',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] > x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] = g;
})));
return dx;`,
    ],
    ones: [
      'ones',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] > x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += 1;
})));
return dx;`,
    ],
    'the whole window': [
      'everywhere',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => { const window = []; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) window.push([i * stride + p, j * stride + q]); const best = Math.max(...window.map(([r, s]) => x[c][r][s])); const winners = window.filter(([r, s]) => x[c][r][s] === best); for (const [r, s] of window) dx[c][r][s] += g; })));
return dx;`,
    ],
    'the mean': [
      'average',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => { const window = []; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) window.push([i * stride + p, j * stride + q]); const best = Math.max(...window.map(([r, s]) => x[c][r][s])); const winners = window.filter(([r, s]) => x[c][r][s] === best); for (const [r, s] of window) dx[c][r][s] += g / size ** 2; })));
return dx;`,
    ],
    'the smallest': [
      'smallest',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] < x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'the first': [
      'top-left',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (false) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'one map': [
      'first-map',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[0][i * stride + p][j * stride + q] > x[0][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'times the value': [
      'values',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] > x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g * x[c][r][s];
})));
return dx;`,
    ],
    'a step of one': [
      'step-of-one',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i, s = j;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i + p][j + q] > x[c][r][s]) { r = i + p; s = j + q; }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    minus: [
      'sign',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (x[c][i * stride + p][j * stride + q] > x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] -= g;
})));
return dx;`,
    ],
    'the gradient compared': [
      '',
      `const dx = x.map((map) => map.map((row) => row.map(() => 0)));
upstream.forEach((map, c) => map.forEach((row, i) => row.forEach((g, j) => {
  let r = i * stride, s = j * stride;
  for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (Math.abs(x[c][i * stride + p][j * stride + q]) > x[c][r][s]) { r = i * stride + p; s = j * stride + q; }
  dx[c][r][s] += g;
})));
return dx;`,
    ],
    'a batch of one': [
      'arrangement',
      `const t = tensor([x], { requiresGrad: true }); backward(sum(mul(maxPool2d(t, size, { stride }), tensor([upstream])))); return t.grad;`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
