/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const N = scores.length; const out = scores.map((row) => row.map(() => 0)); for (let i = 0; i < N; i++) for (let j = 0; j < scores[i].length; j++) { if (j === y[i]) continue; if (scores[i][j] - scores[i][y[i]] + 1 > 0) { out[i][j] += 1 / N; out[i][y[i]] -= 1 / N; } } return out;`,
    'sum to zero': `return scores.map((row, i) => { const g = row.map((s, j) => Number(j !== y[i] && s + 1 > row[y[i]])); g[y[i]] = -g.reduce((a, b) => a + b); return g.map((v) => v / scores.length); });`,
    'a tensor': `return tensor(scores.map((row, i) => { const g = row.map((s, j) => Number(j !== y[i] && s + 1 > row[y[i]])); g[y[i]] = -g.reduce((a, b) => a + b); return g.map((v) => v / scores.length); }));`,
    'rows of tensors': `return scores.map((row, i) => { const g = row.map((s, j) => Number(j !== y[i] && s + 1 > row[y[i]])); g[y[i]] = -g.reduce((a, b) => a + b); return div(tensor(g), scores.length); });`,
    autograd: `const t = tensor(scores, { requiresGrad: true }); const own = tensor(scores.map((row, i) => row.map((_, j) => Number(j === y[i])))); const correct = sum(mul(t, own), 1, { keepdim: true }); backward(div(sum(relu(add(sub(t, reshape(correct, [scores.length, 1])), sub(1, mul(own, 1))))), scores.length)); return t.grad;`,
    typed: `return scores.map((row, i) => { const g = Float32Array.from(row, (s, j) => Number(j !== y[i] && s - row[y[i]] > -1)); g[y[i]] = -g.reduce((a, b) => a + b, 0); return g.map((v) => v / scores.length); });`,
  },
  wrong: {
    'minus at others': [
      'wrong-at-others',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? -1 : 0) / N);
});`,
    ],
    precedence: [
      'sum-not-mean',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => j === y[i] ? -count : active[j] ? 1 : 0 / N);
});`,
    ],
    'own is minus N': [
      'wrong-at-correct',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -N : active[j] ? 1 : 0) / N);
});`,
    ],
    'divided by count': [
      'divided-by-active',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? 1 : 0) / (count || 1));
});`,
    ],
    two: [
      'twice',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -2 * count : active[j] ? 2 : 0) / N);
});`,
    ],
    'margin of two': [
      'margin-two',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 2 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? 1 : 0) / N);
});`,
    ],
    booleans: [
      'booleans',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => active[j]);
});`,
    ],
    'the scores': [
      'wrong-at-others',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? row[j] : 0) / N);
});`,
    ],
    'summed rows': [
      'summed',
      `const N = scores.length;
const rows = scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? 1 : 0) / N);
}); return rows.reduce((a, r) => a.map((v, j) => v + r[j]));`,
    ],
    transposed: [
      'transposed',
      `const N = scores.length;
const rows = scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? 1 : 0) / N);
}); return rows[0].map((_, j) => rows.map((r) => r[j]));`,
    ],
    'active when wrong': [
      'no-margin',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s > row[y[i]]);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? 1 : 0) / N);
});`,
    ],
    'own counts others that are not active': [
      'wrong-at-correct',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -(row.length - 1 - count) : active[j] ? 1 : 0) / N);
});`,
    ],
    softmax: [
      '',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -1 : 1 / (row.length - 1)) / N);
});`,
    ],
    'own slope missing when winning': [
      'wrong-at-correct',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? (count > 1 ? -count : 0) : active[j] ? 1 : 0) / N);
});`,
    ],
    'N − 1': [
      'size-minus-one',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? 1 : 0) / (N - 1 || 1));
});`,
    ],
    'per picture max': [
      'repair-superfluous: (j === y[i] ? -count : active[j] ? 1 : 0) / N * Math.max(0, row[j]) ⇒ ((j === y[i] ? -count : active[j] ? 1 : 0) / N)',
      `const N = scores.length;
return scores.map((row, i) => {
  const active = row.map((s, j) => j !== y[i] && s - row[y[i]] + 1 > 0);
  const count = active.filter(Boolean).length;
  return row.map((_, j) => (j === y[i] ? -count : active[j] ? 1 : 0) / N * Math.max(0, row[j]));
});`,
    ],
    'own in condition zero': [
      'wrong-at-correct',
      `const N=scores.length; return scores.map((r,i)=>r.map((s,j)=>(s-r[y[i]]+1>0?1:0)/N));`,
    ],
    'only violations': [
      'repair-sign: r[y[i]]+1 ⇒ r[y[i]]-1',
      `const N=scores.length; return scores.map((r,i)=>{const a=r.map((s,j)=>j!==y[i]&&s>=r[y[i]]+1);const c=a.filter(Boolean).length;return r.map((_,j)=>(j===y[i]?-c:a[j]?1:0)/N);});`,
    ],
    'own plus others': [
      'wrong-at-correct',
      `const N=scores.length; return scores.map((r,i)=>{const a=r.map((s,j)=>j!==y[i]&&s-r[y[i]]+1>0);const c=a.filter(Boolean).length;return r.map((_,j)=>(j===y[i]?-c/(r.length-1):a[j]?1:0)/N);});`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
