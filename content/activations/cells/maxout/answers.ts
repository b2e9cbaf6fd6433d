const forward = `const z = W.map((row, k) => row.reduce((s, w, d) => s + w * x[d], b[k]));`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `let best = -Infinity, winner = 0;
for (let k = 0; k < W.length; k++) { let s = b[k]; for (let d = 0; d < x.length; d++) s += W[k][d] * x[d]; if (s > best) { best = s; winner = k; } }
const gradW = W.map((row) => row.map(() => 0)); const gradB = b.map(() => 0); gradB[winner] = upstream;
for (let d = 0; d < x.length; d++) gradW[winner][d] = upstream * x[d];
return [best, W[winner].map((w) => w * upstream), gradW, gradB];`,
    'by a mask': `${forward} const y = Math.max(...z); const first = z.indexOf(y); const m = z.map((_, k) => Number(k === first));
return [y, x.map((_, d) => upstream * m.reduce((s, on, k) => s + on * W[k][d], 0)), m.map((on) => x.map((v) => on * v * upstream)), m.map((on) => on * upstream)];`,
    tensors: `${forward} const k = argmax(tensor(z)).item(); const m = tensor(z.map((_, i) => (i === k ? upstream : 0)));
return [z[k], mul(tensor(W[k]), upstream), outer(m, tensor(x)), m];`,
    'tensors as lists': `${forward} const k = argmax(tensor(z)).item(); const m = tensor(z.map((_, i) => (i === k ? upstream : 0)));
return [z[k], mul(tensor(W[k]), upstream).tolist(), outer(m, tensor(x)).tolist(), m.tolist()];`,
    typed: `${forward} const y = Math.max(...z); const k = z.findIndex((v) => v >= y);
return [y, Float64Array.from(W[k], (w) => w * upstream), W.map((_, i) => Float64Array.from(x, (v) => (i === k ? v * upstream : 0))), Float64Array.from(b, (_, i) => (i === k ? upstream : 0))];`,
    'by reduction': `${forward} const k = z.reduce((best, v, i) => (v > z[best] ? i : best), 0);
return [z[k], W[k].map((w) => upstream * w), W.map((row, i) => row.map((_, d) => (i === k ? upstream * x[d] : 0))), z.map((_, i) => (i === k ? upstream : 0))];`,
  },
  wrong: {
    'to all pieces': [
      'to-all',
      `${forward} return [Math.max(...z), x.map((_, d) => W.reduce((s, row) => s + row[d] * upstream, 0)), W.map(() => x.map((v) => v * upstream)), b.map(() => upstream)];`,
    ],
    'x from all pieces': [
      'x-from-all',
      `${forward} const y = Math.max(...z); const k = z.indexOf(y); return [y, x.map((_, d) => W.reduce((s, row) => s + row[d] * upstream, 0)), W.map((_, i) => x.map((v) => (i === k ? v * upstream : 0))), b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
    'ties to the last': [
      'tie-to-last',
      `${forward} const y = Math.max(...z); const k = z.lastIndexOf(y); return [y, W[k].map((w) => w * upstream), W.map((_, i) => x.map((v) => (i === k ? v * upstream : 0))), b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
    'ties to both': [
      'tie-to-both',
      `${forward} const y = Math.max(...z); const m = z.map((v) => Number(v === y)); return [y, x.map((_, d) => W.reduce((s, row, k) => s + m[k] * row[d] * upstream, 0)), m.map((on) => x.map((v) => on * v * upstream)), m.map((on) => on * upstream)];`,
    ],
    'without the bias': [
      'without-bias',
      `const z = W.map((row) => row.reduce((s, w, d) => s + w * x[d], 0)); const y = Math.max(...z); const k = z.indexOf(y); return [y, W[k].map((w) => w * upstream), W.map((_, i) => x.map((v) => (i === k ? v * upstream : 0))), b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
    'x and w exchanged': [
      'factors-exchanged',
      `${forward} const y = Math.max(...z); const k = z.indexOf(y); return [y, x.map((v) => v * upstream), W.map((row, i) => row.map((w) => (i === k ? w * upstream : 0))), b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
    'the pieces themselves': [
      'repair-name: z ⇒ y',
      `${forward} const y = Math.max(...z); const k = z.indexOf(y); return [z, W[k].map((w) => w * upstream), W.map((_, i) => x.map((v) => (i === k ? v * upstream : 0))), b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
    'without the bias’s gradient': [
      'part-missing',
      `${forward} const y = Math.max(...z); const k = z.indexOf(y); return [y, W[k].map((w) => w * upstream), W.map((_, i) => x.map((v) => (i === k ? v * upstream : 0)))];`,
    ],
    'the winner’s row alone': [
      'part-shape',
      `${forward} const y = Math.max(...z); const k = z.indexOf(y); return [y, W[k].map((w) => w * upstream), x.map((v) => v * upstream), b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
    'without upstream': [
      'no-upstream',
      `${forward} const y = Math.max(...z); const k = z.indexOf(y); return [y, W[k], W.map((_, i) => x.map((v) => (i === k ? v : 0))), b.map((_, i) => (i === k ? 1 : 0))];`,
    ],
    'in place': [
      'changed-arguments',
      `${forward} const y = Math.max(...z); const k = z.indexOf(y); const gradX = W[k].map((w) => w * upstream); W.forEach((row, i) => row.forEach((_, d) => { row[d] = i === k ? x[d] * upstream : 0; })); return [y, gradX, W, b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
    'and then a ReLU': [
      'with-zero',
      `${forward} const y = Math.max(0, ...z); const k = z.indexOf(y); return [y, x.map((_, d) => (k < 0 ? 0 : W[k][d] * upstream)), W.map((_, i) => x.map((v) => (i === k ? v * upstream : 0))), b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
    'a sum of pieces': [
      'all-summed',
      `${forward} return [z.reduce((s, v) => s + v, 0), x.map((_, d) => W.reduce((s, row) => s + row[d] * upstream, 0)), W.map(() => x.map((v) => v * upstream)), b.map(() => upstream)];`,
    ],
    'y times upstream': [
      'only-part + times-argument',
      `${forward} const y = Math.max(...z); const k = z.indexOf(y); return [y * upstream, W[k].map((w) => w * upstream), W.map((_, i) => x.map((v) => (i === k ? v * upstream : 0))), b.map((_, i) => (i === k ? upstream : 0))];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
