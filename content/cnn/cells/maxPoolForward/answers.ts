/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i * stride + p][j * stride + q]); return best;
})));`,
    spread: `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  return Math.max(...map.slice(i * stride, i * stride + size).flatMap((row) => row.slice(j * stride, j * stride + size)));
})));`,
    'the first as a start': `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = map[i * stride][j * stride]; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i * stride + p][j * stride + q]); return best;
})));`,
    'by if': `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) if (map[i * stride + p][j * stride + q] > best) best = map[i * stride + p][j * stride + q]; return best;
})));`,
    steps: `const out = []; for (const map of x) { const rows = []; for (let r = 0; r + size <= map.length; r += stride) { const row = []; for (let s = 0; s + size <= map[0].length; s += stride) { let best = map[r][s]; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = best > map[r + p][s + q] ? best : map[r + p][s + q]; row.push(best); } rows.push(row); } out.push(rows); } return out;`,
    sorted: `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  return map.slice(i * stride, i * stride + size).flatMap((row) => row.slice(j * stride, j * stride + size)).sort((a, b) => b - a)[0];
})));`,
    'the library': `return maxPool2d(tensor([x]), size, { stride }).tolist()[0];`,
  },
  wrong: {
    'from zero': [
      'from-zero',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = 0; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i * stride + p][j * stride + q]); return best;
})));`,
    ],
    'the mean': [
      'average',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = 0; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best += map[i * stride + p][j * stride + q]; return best / size ** 2;
})));`,
    ],
    'the sum': [
      'sum',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = 0; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best += map[i * stride + p][j * stride + q]; return best;
})));`,
    ],
    'a stride of rows alone': [
      'stride-of-rows',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i * stride + p][j + q]); return best;
})));`,
    ],
    'a stride of columns alone': [
      'stride-of-columns',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i + p][j * stride + q]); return best;
})));`,
    ],
    'a step of one': [
      'step-of-one',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i + p][j + q]); return best;
})));`,
    ],
    'a step of size': [
      '',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i * size + p]?.[j * size + q]); return best;
})));`,
    ],
    'the smallest': [
      'smallest',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.min(best, map[i * stride + p][j * stride + q]); return best;
})));`,
    ],
    magnitudes: [
      'absolute',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, Math.abs(map[i * stride + p][j * stride + q])); return best;
})));`,
    ],
    'one loop': [
      'diagonal',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) best = Math.max(best, map[i * stride + p][j * stride + p]); return best;
})));`,
    ],
    'the last one': [
      '',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = map[i * stride + p][j * stride + q]; return best;
})));`,
    ],
    'one map': [
      'shape',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
const all = x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i * stride + p][j * stride + q]); return best;
}))); return all[0];`,
    ],
    'a row too few': [
      'last-row-missing',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < Math.max(1, size - 1); p++) for (let q = 0; q < size; q++) best = Math.max(best, map[i * stride + p][j * stride + q]); return best;
})));`,
    ],
    'across the maps': [
      'across-depth',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((_, c) => Array.from({ length: places(x[0].length) }, (_, i) => Array.from({ length: places(x[0][0].length) }, (_, j) => Math.max(...x.flatMap((map) => map.slice(i * stride, i * stride + size).flatMap((row) => row.slice(j * stride, j * stride + size)))))));`,
    ],
    'one map for all depth': [
      '',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return [Array.from({ length: places(x[0].length) }, (_, i) => Array.from({ length: places(x[0][0].length) }, (_, j) => Math.max(...x.flatMap((map) => map.slice(i * stride, i * stride + size).flatMap((row) => row.slice(j * stride, j * stride + size))))))];`,
    ],
    'every other': [
      'top-left',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  return map[i * stride][j * stride];
})));`,
    ],
    'a place too many': [
      '',
      `const places = (side) => Math.floor((side - size) / stride) + 1;
return x.map((map) => Array.from({ length: places(map.length) + 1 }, (_, i) => Array.from({ length: places(map[0].length) }, (_, j) => {
  let best = -Infinity; for (let p = 0; p < size; p++) for (let q = 0; q < size; q++) best = Math.max(best, (map[i * stride + p] ?? [])[j * stride + q]); return best;
})));`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
