/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    maps: `return scores.map((row, i) => row.reduce((s, v, j) => s + (j === y[i] ? 0 : Math.max(0, v - row[y[i]] + 1)), 0)).reduce((s, v) => s + v, 0) / scores.length;`,
    'minus one': `return scores.reduce((t, row, i) => t + row.reduce((s, v) => s + Math.max(0, 1 + v - row[y[i]]), 0) - 1, 0) / y.length;`,
    if: `let total = 0; scores.forEach((row, i) => row.forEach((v, j) => { const m = v - row[y[i]] + 1; if (j !== y[i] && m > 0) total += m; })); return total / scores.length;`,
    tensors: `const t = tensor(scores); const own = tensor(scores.map((row, i) => [row[y[i]]])); return sub(div(sum(relu(add(sub(t, own), 1))), scores.length), 1);`,
    'tensors, item': `const t = tensor(scores); const own = tensor(scores.map((row, i) => [row[y[i]]])); return sum(relu(add(sub(t, own), 1))).item() / scores.length - 1;`,
    'half of sum and absolute': `let total = 0; scores.forEach((row, i) => row.forEach((v, j) => { if (j === y[i]) return; const m = v - row[y[i]] + 1; total += (m + Math.abs(m)) / 2 / scores.length; })); return total;`,
  },
  wrong: {
    'margin of two': [
      'margin-two',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.max(0, scores[i][j] - correct + 2);
  }
}
return total / scores.length;`,
    ],
    'half squared': [
      'half-squared',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.max(0, scores[i][j] - correct + 1) ** 2 / 2;
  }
}
return total / scores.length;`,
    ],
    'at least one': [
      'margin-outside',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.max(1, scores[i][j] - correct + 1);
  }
}
return total / scores.length;`,
    ],
    'own subtracted afterwards wrongly': [
      '',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (true) total += Math.max(0, scores[i][j] - correct + 1);
  }
}
return total / scores.length - scores.length;`,
    ],
    'classes and pictures swapped': [
      'classes-by-pictures + infinite-too',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores.length; j++) {
    if (j !== y[i]) total += Math.max(0, scores[i][j] - correct + 1);
  }
}
return total / scores.length;`,
    ],
    'past the end': [
      'repair-bound: scores[i].length ⇒ scores[i].length - 1',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length + 1; j++) {
    if (j !== y[i]) total += Math.max(0, scores[i][j] - correct + 1);
  }
}
return total / scores.length;`,
    ],
    'skip stops': [
      'stops-at-own',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j === y[i]) break; else total += Math.max(0, scores[i][j] - correct + 1);
  }
}
return total / scores.length;`,
    ],
    log: [
      'softplus',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.log(1 + Math.exp(scores[i][j] - correct + 1));
  }
}
return total / scores.length;`,
    ],
    'N − 1': [
      'size-minus-one',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.max(0, scores[i][j] - correct + 1);
  }
}
return total / (scores.length - 1 || 1);`,
    ],
    'wrong class twice': [
      'twice',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += 2 * Math.max(0, scores[i][j] - correct + 1);
  }
}
return total / scores.length;`,
    ],
    'abs of margin': [
      'term-absolute',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.abs(scores[i][j] - correct + 1);
  }
}
return total / scores.length;`,
    ],
    'max only of difference then plus one': [
      'margin-outside',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.max(0, scores[i][j] - correct) + 1;
  }
}
return total / scores.length;`,
    ],
    sum: [
      'scores-added',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.max(0, scores[i][j] + correct + 1);
  }
}
return total / scores.length;`,
    ],
    'only if loss above margin': [
      'over-margin-only',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += (scores[i][j] - correct + 1 > 1 ? scores[i][j] - correct + 1 : 0);
  }
}
return total / scores.length;`,
    ],
    'skips by score': [
      '',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i]];
  for (let j = 0; j < scores[i].length; j++) {
    if (scores[i][j] !== Math.max(...scores[i])) total += Math.max(0, scores[i][j] - correct + 1);
  }
}
return total / scores.length;`,
    ],
    'empty function': ['nothing', `const total = scores.length;`],
    'labels off by one': [
      'repair-superfluous: y[i] - 1 ⇒ y[i]',
      `let total = 0;
for (let i = 0; i < scores.length; i++) {
  const correct = scores[i][y[i] - 1] ?? 0;
  for (let j = 0; j < scores[i].length; j++) {
    if (j !== y[i]) total += Math.max(0, scores[i][j] - correct + 1);
  }
}
return total / scores.length;`,
    ],
    'margins below': [
      'sign-swapped',
      `let t=0; scores.forEach((r,i)=>r.forEach((s,j)=>{if(j!==y[i]) t+=Math.max(0,1-(s-r[y[i]]));})); return t/scores.length;`,
    ],
    'mean over wrong terms': [
      'mean-of-terms',
      `let t=0,n=0; scores.forEach((r,i)=>r.forEach((s,j)=>{if(j!==y[i]){const m=s-r[y[i]]+1; if(m>0){t+=m;n++;}}})); return n?t/n:0;`,
    ],
    median: [
      'over-margin-only',
      `let t=0; scores.forEach((r,i)=>r.forEach((s,j)=>{if(j!==y[i]&&s>r[y[i]]) t+=s-r[y[i]]+1;})); return t/scores.length;`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
