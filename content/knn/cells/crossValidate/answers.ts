/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    slices: `const size = x.length / F;
return ks.map((k) => { let total = 0; for (let f = 0; f < F; f++) { const [from, to] = [f * size, (f + 1) * size];
  const train = [...x.slice(0, from), ...x.slice(to)]; const labels = [...y.slice(0, from), ...y.slice(to)];
  let right = 0; for (let i = from; i < to; i++) if (predict(x[i], train, labels, k) === y[i]) right++;
  total += right; } return total / x.length; });`,
    'folds outside': `const size = x.length / F; const totals = ks.map(() => 0);
for (let f = 0; f < F; f++) { const train = x.filter((_, i) => Math.floor(i / size) !== f); const labels = y.filter((_, i) => Math.floor(i / size) !== f);
  for (let i = f * size; i < (f + 1) * size; i++) ks.forEach((k, j) => { totals[j] += Number(predict(x[i], train, labels, k) === y[i]) / x.length; }); }
return totals;`,
    'a tensor': `const size = x.length / F;
return tensor(ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += right / size;
  }
  return total / F;
}));`,
    concat: `const size = x.length / F;
const accuracy = (k, f) => { const train = x.slice(0, f * size).concat(x.slice((f + 1) * size)); const labels = y.slice(0, f * size).concat(y.slice((f + 1) * size)); const answers = x.slice(f * size, (f + 1) * size).map((a) => predict(a, train, labels, k)); return answers.filter((c, i) => c === y[f * size + i]).length / answers.length; };
return ks.map((k) => Array.from({ length: F }, (_, f) => accuracy(k, f)).reduce((s, v) => s + v, 0) / F);`,
    splice: `const size = x.length / F;
return ks.map((k) => { let mean = 0; for (let f = 0; f < F; f++) { const train = [...x]; const labels = [...y]; const tested = train.splice(f * size, size); const wanted = labels.splice(f * size, size); mean += tested.filter((a, i) => predict(a, train, labels, k) === wanted[i]).length / size / F; } return mean; });`,
    typed: `const size = x.length / F;
return Float64Array.from(ks, (k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += right / size;
  }
  return total / F;
});`,
  },
  wrong: {
    'labels not filtered': [
      'labels-whole',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => true);
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += right / size;
  }
  return total / F;
});`,
    ],
    'counts, not shares': [
      'counts',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += right;
  }
  return total / F;
});`,
    ],
    'divided by N per fold': [
      'factor-one-over-size',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += right / x.length;
  }
  return total / F;
});`,
    ],
    'fold numbers from one': [
      'first-fold-missing',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= (f + 1) * size && i < (f + 2) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += right / size;
  }
  return total / F;
});`,
    ],
    'fold one picture too long': [
      'repair-bound: i <= (f + 1) * size ⇒ i < (f + 1) * size',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (i >= f * size && i <= (f + 1) * size && predict(a, train, labels, k) === y[i]) right++; });
    total += right / size;
  }
  return total / F;
});`,
    ],
    'fold f and the next': [
      'earlier-only',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => i < f * size);
    const labels = y.filter((_, i) => i < f * size);
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += right / size;
  }
  return total / F;
});`,
    ],
    'in per cent': [
      'factor',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += 100 * right / size;
  }
  return total / F;
});`,
    ],
    'total not set back': [
      'running-sum',
      `const size = x.length / F; let total = 0;
return ks.map((k) => {
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i)); const labels = y.filter((_, i) => !held(i));
    total += x.filter((a, i) => held(i) && predict(a, train, labels, k) === y[i]).length / size;
  }
  return total / F;
});`,
    ],
    'divided by F − 1': [
      'divided-by-one-less',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === y[i]) right++; });
    total += right / size;
  }
  return total / (F - 1);
});`,
    ],
    'one list for each fold': [
      'one-list-for-each',
      `const size = x.length / F;
return ks.map((k) => Array.from({ length: F }, (_, f) => {
  const held = (i) => i >= f * size && i < (f + 1) * size;
  const train = x.filter((_, i) => !held(i)); const labels = y.filter((_, i) => !held(i));
  return x.filter((a, i) => held(i) && predict(a, train, labels, k) === y[i]).length / size;
}));`,
    ],
    'interleaved folds': [
      'interleaved',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => i % F !== f);
    const labels = y.filter((_, i) => i % F !== f);
    let right = 0;
    x.forEach((a, i) => { if (i % F === f && predict(a, train, labels, k) === y[i]) right++; });
    total += right / size;
  }
  return total / F;
});`,
    ],
    'the best k': [
      'best-k',
      `const size = x.length / F;
const means = ks.map((k) => { let total = 0; for (let f = 0; f < F; f++) { const held = (i) => i >= f * size && i < (f + 1) * size; const train = x.filter((_, i) => !held(i)); const labels = y.filter((_, i) => !held(i)); total += x.filter((a, i) => held(i) && predict(a, train, labels, k) === y[i]).length / size; } return total / F; });
return ks[means.indexOf(Math.max(...means))];`,
    ],
    'compared with the label of the fold’s place': [
      '',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k) === labels[i]) right++; });
    total += right / size;
  }
  return total / F;
});`,
    ],
    'k + 1': [
      'one-more-neighbour',
      `const size = x.length / F;
return ks.map((k) => {
  let total = 0;
  for (let f = 0; f < F; f++) {
    const held = (i) => i >= f * size && i < (f + 1) * size;
    const train = x.filter((_, i) => !held(i));
    const labels = y.filter((_, i) => !held(i));
    let right = 0;
    x.forEach((a, i) => { if (held(i) && predict(a, train, labels, k + 1) === y[i]) right++; });
    total += right / size;
  }
  return total / F;
});`,
    ],
    'training accuracy mixed, k as F': [
      '',
      `const size=x.length/F; return ks.map((k)=>{let t=0; for(let f=0;f<F;f++){const held=(i)=>i>=f*size&&i<(f+1)*size; const tr=x.filter((_,i)=>!held(i)), l=y.filter((_,i)=>!held(i)); t+=x.filter((a,i)=>held(i)&&predict(a,tr,l,F)===y[i]).length/size;} return t/F;});`,
    ],
    'size floor plus one': [
      'repair-superfluous: x.length/F+1 ⇒ (x.length/F)',
      `const size=x.length/F+1; return ks.map((k)=>{let t=0; for(let f=0;f<F;f++){const held=(i)=>i>=f*size&&i<(f+1)*size; const tr=x.filter((_,i)=>!held(i)), l=y.filter((_,i)=>!held(i)); t+=x.filter((a,i)=>held(i)&&predict(a,tr,l,k)===y[i]).length/size;} return t/F;});`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
