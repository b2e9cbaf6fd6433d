/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'copies and subtracts': `const N = scores.length; const p = scores.map((row) => { const m = Math.max(...row); const e = row.map((s) => Math.exp(s - m)); const z = e.reduce((a, b) => a + b); return e.map((v) => v / z); }); y.forEach((c, i) => { p[i][c] -= 1; }); return p.map((row) => row.map((v) => v / N));`,
    'by differences of scores': `return scores.map((row, i) => row.map((s, j) => (1 / row.reduce((t, v) => t + Math.exp(Math.min(700, v - s)), 0) - Number(j === y[i])) / scores.length));`,
    'by logarithms': `return scores.map((row, i) => { const m = Math.max(...row); const lse = m + Math.log(row.reduce((t, v) => t + Math.exp(v - m), 0)); return row.map((s, j) => (Math.exp(s - lse) - (y[i] === j ? 1 : 0)) / scores.length); });`,
    tensors: `return tensor(scores.map((row, i) => { const m = Math.max(...row); const e = row.map((s) => Math.exp(s - m)); const z = e.reduce((a, b) => a + b); return e.map((v, j) => (v / z - Number(j === y[i])) / scores.length); }));`,
    'rows of tensors': `return scores.map((row, i) => { const e = exp(sub(tensor(row), Math.max(...row))); const p = div(e, sum(e)); return div(sub(p, tensor(row.map((_, j) => Number(j === y[i])))), scores.length); });`,
    'rows of tensors, as lists': `return scores.map((row, i) => { const e = exp(sub(tensor(row), Math.max(...row))); const p = div(e, sum(e)); return div(sub(p, tensor(row.map((_, j) => Number(j === y[i])))), scores.length).tolist(); });`,
    typed: `return scores.map((row, i) => { const m = Math.max(...row); const e = Float64Array.from(row, (s) => Math.exp(s - m)); const z = e.reduce((a, b) => a + b); return e.map((v, j) => (v / z - Number(j === y[i])) / scores.length); });`,
  },
  wrong: {
    'one added': [
      'one-added',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (v / z + (j === y[i] ? 1 : 0)) / scores.length);
});`,
    ],
    precedence: [
      'only-one-divided',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => v / z - (j === y[i] ? 1 : 0) / scores.length);
});`,
    ],
    'the loss at the correct class': [
      'losses',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (j === y[i] ? -Math.log(v / z) : 0) / scores.length);
});`,
    ],
    'the jacobian’s diagonal': [
      'diagonal',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (v / z * (1 - v / z)) / scores.length);
});`,
    ],
    'one hot': [
      'target-only',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (j === y[i] ? -1 : 0) / scores.length);
});`,
    ],
    'correct where predicted': [
      '',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (v / z - (v === Math.max(...e) ? 1 : 0)) / scores.length);
});`,
    ],
    'labels off by one': [
      'next-label',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (v / z - (j === y[i] - 1 ? 1 : 0)) / scores.length);
});`,
    ],
    'divided by C': [
      'sum-not-mean + divided-by-classes',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (v / z - (j === y[i] ? 1 : 0)) / row.length);
});`,
    ],
    half: [
      'wrong-at-correct',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (v / z - (j === y[i] ? 0.5 : 0)) / scores.length);
});`,
    ],
    'signs at others': [
      'wrong-at-others',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (j === y[i] ? v / z - 1 : -v / z) / scores.length);
});`,
    ],
    'summed to one number': [
      'summed-whole',
      `let t = 0; scores.forEach((row, i) => { const m = Math.max(...row); const z = row.reduce((s, v) => s + Math.exp(v - m), 0); row.forEach((v, j) => (t += Math.exp(v - m) / z - (j === y[i] ? 1 : 0))); }); return t / scores.length;`,
    ],
    'inverse at correct': [
      'in-the-probability',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (j === y[i] ? -1 / (v / z) : 0) / scores.length);
});`,
    ],
    'sum starts at one': [
      'sum-from-one',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 1);
  return e.map((v, j) => (v / z - (j === y[i] ? 1 : 0)) / scores.length);
});`,
    ],
    flat: [
      'flat',
      `return scores.flatMap((row, i) => { const m = Math.max(...row); const z = row.reduce((s, v) => s + Math.exp(v - m), 0); return row.map((v, j) => (Math.exp(v - m) / z - (j === y[i] ? 1 : 0)) / scores.length); });`,
    ],
    'N − 1': [
      'size-minus-one',
      `return scores.map((row, i) => {
  const max = Math.max(...row);
  const e = row.map((s) => Math.exp(s - max));
  const z = e.reduce((s, v) => s + v, 0);
  return e.map((v, j) => (v / z - (j === y[i] ? 1 : 0)) / (scores.length - 1 || 1));
});`,
    ],
    'target minus p halves': [
      'sign-swapped',
      `return scores.map((r,i)=>{const m=Math.max(...r);const e=r.map((s)=>Math.exp(s-m));const z=e.reduce((a,b)=>a+b);return e.map((v,j)=>((j===y[i]?1:0)-v/z)/scores.length);});`,
    ],
    'log softmax': [
      'logarithm',
      `return scores.map((r,i)=>{const m=Math.max(...r);const z=m+Math.log(r.reduce((s,v)=>s+Math.exp(v-m),0));return r.map((v,j)=>(v-z-(j===y[i]?1:0))/scores.length);});`,
    ],
    'minus one over C': [
      'wrong-at-correct',
      `return scores.map((r,i)=>{const m=Math.max(...r);const e=r.map((s)=>Math.exp(s-m));const z=e.reduce((a,b)=>a+b);return e.map((v,j)=>(v/z-(j===y[i]?1/r.length:0))/scores.length);});`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
