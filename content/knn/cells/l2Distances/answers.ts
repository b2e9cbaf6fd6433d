/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `return test.map((a) => train.map((b) => { let s = 0; for (let p = 0; p < a.length; p++) s += (a[p] - b[p]) ** 2; return Math.sqrt(s); }));`,
    expansion: `const a = tensor(test), b = tensor(train); const products = matmul(a, transpose(b, 0, 1)); const A = reshape(sum(mul(a, a), 1), [test.length, 1]); const B = sum(mul(b, b), 1);return sqrt(sub(add(A, B), mul(products, 2)));`,
    'expansion, as lists': `const a = tensor(test), b = tensor(train); const products = matmul(a, transpose(b, 0, 1)); const A = reshape(sum(mul(a, a), 1), [test.length, 1]); const B = sum(mul(b, b), 1);return sqrt(sub(add(A, B), mul(products, 2))).tolist();`,
    methods: `const a = tensor(test, { dtype: 'float64' }), b = tensor(train, { dtype: 'float64' }); return a.mul(a).sum(1).reshape([test.length, 1]).add(b.mul(b).sum(1)).sub(a.matmul(b.transpose(0, 1)).mul(2)).sqrt();`,
    broadcasting: `const A = reshape(tensor(test), [test.length, 1, test[0].length]); const d = sub(A, tensor(train)); return sqrt(sum(mul(d, d), 2));`,
    'clamped below by 0': `const a = tensor(test), b = tensor(train); const products = matmul(a, transpose(b, 0, 1)); const A = reshape(sum(mul(a, a), 1), [test.length, 1]); const B = sum(mul(b, b), 1);return sqrt(relu(sub(add(A, B), mul(products, 2))));`,
    hypot: `return test.map((a) => train.map((b) => { return Math.hypot(...a.map((v, p) => v - b[p])); }));`,
    power: `return test.map((a) => train.map((b) => { return a.reduce((s, v, p) => s + (v - b[p]) * (v - b[p]), 0) ** 0.5; }));`,
  },
  wrong: {
    transposed: ['transposed', `return train.map((b) => test.map((a) => Math.hypot(...a.map((v, p) => v - b[p]))));`],
    caret: [
      'repair-caret: ^ ⇒ **',
      `return test.map((a) => train.map((b) => { let s = 0; for (let p = 0; p < a.length; p++) s += (a[p] - b[p]) ^ 2; return Math.sqrt(s); }));`,
    ],
    'root of each': [
      'l1',
      `return test.map((a) => train.map((b) => { return a.reduce((s, v, p) => s + Math.sqrt((v - b[p]) ** 2), 0); }));`,
    ],
    'difference of squares': [
      'difference-of-squares',
      `return test.map((a) => train.map((b) => { return Math.sqrt(Math.abs(a.reduce((s, v, p) => s + v * v - b[p] * b[p], 0))); }));`,
    ],
    'square of the sum': [
      'square-of-sum',
      `return test.map((a) => train.map((b) => { return Math.sqrt(a.reduce((s, v, p) => s + v - b[p], 0) ** 2); }));`,
    ],
    'last pixel missing': [
      'last-pixel-missing',
      `return test.map((a) => train.map((b) => { let s = 0; for (let p = 0; p < a.length - 1; p++) s += (a[p] - b[p]) ** 2; return Math.sqrt(s); }));`,
    ],
    'sum not set back': [
      'running-sum',
      `let s = 0; return test.map((a) => train.map((b) => { for (let p = 0; p < a.length; p++) s += (a[p] - b[p]) ** 2; return Math.sqrt(s); }));`,
    ],
    'twice the squares': [
      'squares-twice',
      `const a = tensor(test), b = tensor(train); const products = matmul(a, transpose(b, 0, 1)); const A = reshape(sum(mul(a, a), 1), [test.length, 1]); const B = sum(mul(b, b), 1);return sqrt(sub(add(mul(A, 2), mul(B, 2)), mul(products, 2)));`,
    ],
    halved: [
      'factor',
      `const a = tensor(test), b = tensor(train); const products = matmul(a, transpose(b, 0, 1)); const A = reshape(sum(mul(a, a), 1), [test.length, 1]); const B = sum(mul(b, b), 1);return div(sqrt(sub(add(A, B), mul(products, 2))), 2);`,
    ],
    'root inside': [
      'root-too-early',
      `const a = tensor(test), b = tensor(train); const products = matmul(a, transpose(b, 0, 1)); const A = reshape(sum(mul(a, a), 1), [test.length, 1]); const B = sum(mul(b, b), 1);return sub(sqrt(add(A, B)), mul(products, 2));`,
    ],
    'row of test squares': [
      'all-test-squares',
      `const a = tensor(test), b = tensor(train); const products = matmul(a, transpose(b, 0, 1)); return sqrt(sub(add(sum(mul(a, a)), sum(mul(b, b), 1)), mul(products, 2)));`,
    ],
    cubes: [
      'cubed',
      `return test.map((a) => train.map((b) => { return Math.sqrt(a.reduce((s, v, p) => s + Math.abs(v - b[p]) ** 3, 0)); }));`,
    ],
    'largest difference': [
      'largest',
      `return test.map((a) => train.map((b) => { return Math.max(...a.map((v, p) => Math.abs(v - b[p]))); }));`,
    ],
    'first pixel missing': [
      'first-pixel-missing',
      `return test.map((a) => train.map((b) => { let s = 0; for (let p = 1; p < a.length; p++) s += (a[p] - b[p]) ** 2; return Math.sqrt(s); }));`,
    ],
    'exponent 1/3': [
      'repair-call: Math.cbrt(a.reduce((s,v,p)=>s+(v-b[p])**2,0)) ⇒ Math.sqrt(a.reduce((s,v,p)=>s+(v-b[p])**2,0))',
      `return test.map((a)=>train.map((b)=>Math.cbrt(a.reduce((s,v,p)=>s+(v-b[p])**2,0))));`,
    ],
    'sum of a only': ['argument-zero', `return test.map((a)=>train.map((b)=>Math.sqrt(a.reduce((s,v)=>s+v*v,0))));`],
    'root twice': [
      'root',
      `return test.map((a)=>train.map((b)=>Math.sqrt(Math.sqrt(a.reduce((s,v,p)=>s+(v-b[p])**2,0)))));`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
