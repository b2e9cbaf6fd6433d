/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const out = []; for (let n = 0; n < x.length; n++) { const row = []; for (let d = 0; d < x[n].length; d++) row.push(x[n][d] <= 0 ? 0 : upstream[n][d]); out.push(row); } return out;`,
    'by a mask': `return mul(tensor(x.map((row) => row.map((v) => Number(v > 0)))), tensor(upstream));`,
    'by a mask, as lists': `return mul(tensor(x.map((row) => row.map((v) => Number(v > 0)))), tensor(upstream)).tolist();`,
    'by multiplication': `return upstream.map((row, n) => row.map((g, d) => g * Number(x[n][d] > 0)));`,
    'typed rows': `return x.map((row, n) => Float32Array.from(row, (v, d) => (v > 0 ? upstream[n][d] : 0)));`,
    autograd: `const t = tensor(x, { requiresGrad: true }); backward(sum(mul(relu(t), tensor(upstream)))); return t.grad;`,
  },
  wrong: {
    'ReLU forward': ['argument-replaced', `return x.map((row) => row.map((v) => Math.max(0, v)));`],
    transposed: ['transposed', `return x[0].map((_, d) => x.map((row, n) => (row[d] > 0 ? upstream[n][d] : 0)));`],
    'first column only': ['', `return x.map((row, n) => row.map((v, d) => (row[0] > 0 ? upstream[n][d] : 0)));`],
    'by the sum': [
      'repair-superfluous: v + upstream[n][d] ⇒ v',
      `return x.map((row, n) => row.map((v, d) => (v + upstream[n][d] > 0 ? upstream[n][d] : 0)));`,
    ],
    'the absolute gradient': [
      'absolute',
      `return x.map((row, n) => row.map((v, d) => (v > 0 ? Math.abs(upstream[n][d]) : 0)));`,
    ],
    'both must be positive': [
      'by-both',
      `return x.map((row, n) => row.map((v, d) => (v > 0 && upstream[n][d] > 0 ? upstream[n][d] : 0)));`,
    ],
    'minus where negative': [
      'turned-where-negative',
      `return x.map((row, n) => row.map((v, d) => (v > 0 ? upstream[n][d] : -upstream[n][d])));`,
    ],
    'the first row of upstream': [
      'argument-first',
      `return x.map((row) => row.map((v, d) => (v > 0 ? upstream[0][d] : 0)));`,
    ],
    'a flat list': ['flat', `return x.flatMap((row, n) => row.map((v, d) => (v > 0 ? upstream[n][d] : 0)));`],
    'one is the threshold': [
      'repair-constant: 1 ⇒ 0',
      `return x.map((row, n) => row.map((v, d) => (v > 1 ? upstream[n][d] : 0)));`,
    ],
    'elu slope': [
      'elu',
      `return x.map((row, n) => row.map((v, d) => (v > 0 ? upstream[n][d] : upstream[n][d] * Math.exp(v))));`,
    ],
    'relu of the product': ['max-of-product', `return x.map((r,n)=>r.map((v,d)=>Math.max(0,v*upstream[n][d])));`],
    'both tests or': [
      'repair-superfluous: v>0||upstream[n][d]>0 ⇒ (v>0)',
      `return x.map((r,n)=>r.map((v,d)=>(v>0||upstream[n][d]>0?upstream[n][d]:0)));`,
    ],
    'last column forgotten': [
      'argument-last-missing',
      `const out=x.map(r=>r.map(()=>0)); for(let n=0;n<x.length;n++) for(let d=0;d<x[n].length-1;d++) if(x[n][d]>0) out[n][d]=upstream[n][d]; return out;`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
