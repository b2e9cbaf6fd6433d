/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'map and reduce': `return scores.reduce((t, row, i) => { const m = row.reduce((a, b) => Math.max(a, b)); return t + m + Math.log(row.reduce((s, v) => s + Math.exp(v - m), 0)) - row[y[i]]; }, 0) / scores.length;`,
    'shifted by the correct score, then by the max': `return scores.map((row, i) => { const d = row.map((v) => v - row[y[i]]); const m = Math.max(...d); return m + Math.log(d.map((v) => Math.exp(v - m)).reduce((a, b) => a + b)); }).reduce((a, b) => a + b) / y.length;`,
    log1p: `return scores.map((row, i) => { const m = Math.max(...row); const at = row.indexOf(m); const rest = row.reduce((s, v, j) => (j === at ? s : s + Math.exp(v - m)), 0); return Math.log1p(rest) + m - row[y[i]]; }).reduce((a, b) => a + b) / scores.length;`,
    tensors: `const t = tensor(scores); const m = max(t, 1, { keepdim: true }); const shifted = sub(t, m); const logs = log(sum(exp(shifted), 1)); const own = sum(mul(shifted, tensor(scores.map((row, i) => row.map((_, j) => Number(j === y[i]))))), 1); return mean(sub(logs, own));`,
    'tensors, item': `const rows = scores.map((row, i) => { const t = tensor(row); const m = Math.max(...row); return add(log(sum(exp(sub(t, m)))), m - row[y[i]]); }); return rows.reduce((a, b) => add(a, b)).item() / rows.length;`,
    loops: `let total = 0; for (let i = 0; i < scores.length; i++) { let m = -Infinity; for (const s of scores[i]) if (s > m) m = s; let z = 0; for (const s of scores[i]) z += Math.exp(s - m); total -= scores[i][y[i]] - m - Math.log(z); } return total / scores.length;`,
    running: `let mean_ = 0; scores.forEach((row, i) => { const m = Math.max(...row); const loss = Math.log(row.reduce((s, v) => s + Math.exp(v - m), 0)) + m - row[y[i]]; mean_ += (loss - mean_) / (i + 1); }); return mean_;`,
  },
  wrong: {
    'mean over all entries and classes': [
      '',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) - (row[y[i]] - max);
});
return total / (scores.length * scores[0].length) * 2;`,
    ],
    'max not added back': [
      'max-in-sum-only',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) - row[y[i]];
});
return total / scores.length;`,
    ],
    'max added': [
      'repair-grouping: Math.log(sum_) - (row[y[i]] + max) ⇒ (Math.log(sum_) - row[y[i]]) + max',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) - (row[y[i]] + max);
});
return total / scores.length;`,
    ],
    'exp of the max': [
      'max-outside',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v) - max, 0);
  total += Math.log(sum_) - (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'log of each': [
      '',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += sum_ - Math.log(row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'sum starts at one': [
      'sum-from-one',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 1);
  total += Math.log(sum_) - (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'predicted instead of correct, all minus': [
      'own-added',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) + (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    '2^s': [
      'base-two',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + 2 ** (v - max), 0);
  total += Math.log(sum_) - (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    log1p: [
      'sum-from-one',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log1p(sum_) - (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'N − 1': [
      'size-minus-one',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) - (row[y[i]] - max);
});
return total / (scores.length - 1 || 1);`,
    ],
    'the accuracy': [
      'accuracy',
      `return scores.filter((row, i) => row.indexOf(Math.max(...row)) === y[i]).length / scores.length;`,
    ],
    'the probability’s sum': [
      'one-minus-probability',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += 1 - Math.exp(row[y[i]] - max) / sum_;
});
return total / scores.length;`,
    ],
    'total not added': [
      'last-only',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total = Math.log(sum_) - (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'correct class twice': [
      'score-twice',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) - 2 * (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'minimum for max': [
      'large-scores',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.min(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) - (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'max of zero': [
      'large-scores',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(0);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) - (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'clipped probability': [
      'large-scores',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(...row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += -Math.log(Math.max(1e-12, Math.exp(row[y[i]] - max) / sum_));
});
return total / scores.length;`,
    ],
    'max not spread': [
      'repair-missing: Math.max(row) ⇒ Math.max(...row)',
      `let total = 0;
scores.forEach((row, i) => {
  const max = Math.max(row);
  const sum_ = row.reduce((s, v) => s + Math.exp(v - max), 0);
  total += Math.log(sum_) - (row[y[i]] - max);
});
return total / scores.length;`,
    ],
    'mean of probabilities logged': [
      'mean-first',
      `const p=scores.map((r,i)=>{const m=Math.max(...r);const e=r.map((s)=>Math.exp(s-m));return e[y[i]]/e.reduce((a,b)=>a+b);}); return -Math.log(p.reduce((a,b)=>a+b)/p.length);`,
    ],
    'product not sum': [
      'sum-not-mean + infinite-too',
      `return -Math.log(scores.map((r,i)=>{const m=Math.max(...r);const e=r.map((s)=>Math.exp(s-m));return e[y[i]]/e.reduce((a,b)=>a+b);}).reduce((a,b)=>a*b));`,
    ],
    'largest p': [
      'winner-as-class',
      `return scores.map((r)=>{const m=Math.max(...r);return Math.log(r.reduce((s,v)=>s+Math.exp(v-m),0));}).reduce((a,b)=>a+b)/scores.length;`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
