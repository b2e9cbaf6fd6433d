/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    reduce: `return test.map((a) => train.map((b) => { return a.reduce((s, v, p) => s + Math.abs(v - b[p]), 0); }));`,
    'by the larger and the smaller': `return test.map((a) => train.map((b) => { return a.reduce((s, v, p) => s + Math.max(v, b[p]) - Math.min(v, b[p]), 0); }));`,
    'tensors by rows': `const B = tensor(train); return test.map((a) => sum(abs(sub(B, tensor(a))), 1));`,
    'tensors by rows, as lists': `const B = tensor(train); return test.map((a) => sum(abs(sub(B, tensor(a))), 1).tolist());`,
    broadcasting: `const A = reshape(tensor(test), [test.length, 1, test[0].length]); return sum(abs(sub(A, tensor(train))), 2);`,
    'roots of squares': `return test.map((a) => train.map((b) => { return a.map((v, p) => Math.sqrt((v - b[p]) ** 2)).reduce((s, v) => s + v); }));`,
    typed: `return test.map((a) => Float32Array.from(train, (b) => a.reduce((s, v, p) => s + Math.abs(v - b[p]), 0)));`,
  },
  wrong: {
    transposed: [
      'transposed',
      `return train.map((b) => test.map((a) => a.reduce((s, v, p) => s + Math.abs(v - b[p]), 0)));`,
    ],
    'sum not set back': [
      'running-sum',
      `let s = 0; return test.map((a) => train.map((b) => { for (let p = 0; p < a.length; p++) s += Math.abs(a[p] - b[p]); return s; }));`,
    ],
    'sum not set back in a row': [
      'running-sum',
      `return test.map((a) => { let s = 0; return train.map((b) => { for (let p = 0; p < a.length; p++) s += Math.abs(a[p] - b[p]); return s; }); });`,
    ],
    'returned in the loop': [
      'first-pixel-only',
      `return test.map((a) => train.map((b) => { let s = 0; for (let p = 0; p < a.length; p++) { s += Math.abs(a[p] - b[p]); return s; } return s; }));`,
    ],
    'past the end': [
      'repair-bound: p <= a.length ⇒ p < a.length',
      `return test.map((a) => train.map((b) => { let s = 0; for (let p = 0; p <= a.length; p++) s += Math.abs(a[p] - b[p]); return s; }));`,
    ],
    'difference of sizes': [
      'no-absolute',
      `return test.map((a) => train.map((b) => { return a.reduce((s, v, p) => s + Math.abs(v) - Math.abs(b[p]), 0); }));`,
    ],
    caret: [
      '',
      `return test.map((a) => train.map((b) => { let s = 0; for (let p = 0; p < a.length; p++) s += ((a[p] - b[p]) ^ 2) ; return s; }));`,
    ],
    'a flat list': [
      'flat',
      `return test.flatMap((a) => train.map((b) => a.reduce((s, v, p) => s + Math.abs(v - b[p]), 0)));`,
    ],
    'pairs only': [
      'left-out',
      `return test.map((a, i) => { const b = train[i % train.length]; return a.reduce((s, v, p) => s + Math.abs(v - b[p]), 0); });`,
    ],
    half: [
      'factor',
      `return test.map((a) => train.map((b) => { return a.reduce((s, v, p) => s + Math.abs(v - b[p]) / 2, 0); }));`,
    ],
    clipped: [
      'only-brighter',
      `return test.map((a) => train.map((b) => { return a.reduce((s, v, p) => s + Math.max(0, v - b[p]), 0); }));`,
    ],
    'every second pixel': [
      'every-second',
      `return test.map((a) => train.map((b) => { let s = 0; for (let p = 0; p < a.length; p += 2) s += Math.abs(a[p] - b[p]); return s; }));`,
    ],
    'root of absolute': [
      'root',
      `return test.map((a) => train.map((b) => { return Math.sqrt(a.reduce((s, v, p) => s + Math.abs(v - b[p]), 0)); }));`,
    ],
    'number of pixels that differ': [
      'pixels-that-differ',
      `return test.map((a) => train.map((b) => { return a.filter((v, p) => v !== b[p]).length; }));`,
    ],
    'mean of abs by N': [
      'factor-one-over-size',
      `return test.map((a)=>train.map((b)=>a.reduce((s,v,p)=>s+Math.abs(v-b[p]),0)/train.length));`,
    ],
    smallest: ['smallest', `return test.map((a)=>train.map((b)=>Math.min(...a.map((v,p)=>Math.abs(v-b[p])))));`],
    product: ['products', `return test.map((a)=>train.map((b)=>a.reduce((s,v,p)=>s+v*b[p],0)));`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
