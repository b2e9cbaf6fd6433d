/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'a loop': `let most = 0; for (let i = 0; i < a.length; i++) { const e = Math.abs(a[i] - b[i]) / Math.max(Math.abs(a[i]), Math.abs(b[i])); if (e > most) most = e; } return most;`,
    reduce: `return a.reduce((most, v, i) => Math.max(most, Math.abs(b[i] - v) / Math.max(Math.abs(b[i]), Math.abs(v))), 0);`,
    sorted: `return a.map((v, i) => Math.abs(v - b[i]) / Math.max(Math.abs(v), Math.abs(b[i]))).sort((p, q) => q - p)[0];`,
    'with tensors': `const [s, t] = [tensor(a), tensor(b)]; return max(div(abs(sub(s, t)), maximum(abs(s), abs(t)))).item();`,
    'a tensor of one': `const [s, t] = [tensor(a), tensor(b)]; return max(div(abs(sub(s, t)), maximum(abs(s), abs(t))));`,
    'two quotients': `return Math.max(...a.map((v, i) => Math.abs(v / Math.max(Math.abs(v), Math.abs(b[i])) - b[i] / Math.max(Math.abs(v), Math.abs(b[i])))));`,
  },
  wrong: {
    'of the whole vectors': [
      'of-lengths',
      `const n = (v) => Math.hypot(...v); return n(a.map((v, i) => v - b[i])) / Math.max(n(a), n(b));`,
    ],
    'the first entry': ['first-only', `return Math.abs(a[0] - b[0]) / Math.max(Math.abs(a[0]), Math.abs(b[0]));`],
    'sum of the errors': [
      'sum',
      `return a.reduce((s, v, i) => s + Math.abs(v - b[i]) / Math.max(Math.abs(v), Math.abs(b[i])), 0);`,
    ],
    'max without absolute': [
      'divisor-signed',
      `return Math.max(...a.map((v, i) => Math.abs(v - b[i]) / Math.max(v, b[i])));`,
    ],
    'max of a list, not spread': [
      'repair-missing: Math.max(a.map((v, i) => Math.abs(v - b[i]) / Math.max(Math.abs(v), Math.abs(b[i])))) ⇒ Math.max(...a.map((v, i) => Math.abs(v - b[i]) / Math.max(Math.abs(v), Math.abs(b[i]))))',
      `return Math.max(a.map((v, i) => Math.abs(v - b[i]) / Math.max(Math.abs(v), Math.abs(b[i]))));`,
    ],
    precedence: [
      'last-part-divided',
      `return Math.max(...a.map((v, i) => Math.abs(v) - Math.abs(b[i]) / Math.max(Math.abs(v), Math.abs(b[i]))));`,
    ],
    'sizes subtracted': [
      'sizes-subtracted',
      `return Math.max(...a.map((v, i) => Math.abs(Math.abs(v) - Math.abs(b[i])) / Math.max(Math.abs(v), Math.abs(b[i]))));`,
    ],
    'divided by b': ['divided-by-second', `return Math.max(...a.map((v, i) => Math.abs(v - b[i]) / Math.abs(b[i])));`],
    'in per cent': [
      'factor',
      `return 100 * Math.max(...a.map((v, i) => Math.abs(v - b[i]) / Math.max(Math.abs(v), Math.abs(b[i]))));`,
    ],
    'the largest divisor of all': [
      'largest-of-all',
      `const size = Math.max(...a.map(Math.abs), ...b.map(Math.abs)); return Math.max(...a.map((v, i) => Math.abs(v - b[i]) / size));`,
    ],
    'a list': [
      'list-of-candidates',
      `return a.map((v, i) => Math.abs(v - b[i]) / Math.max(Math.abs(v), Math.abs(b[i])));`,
    ],
    'starts at one': [
      'repair-constant: 1 ⇒ 0',
      `let most = 0; for (let i = 1; i < a.length; i++) most = Math.max(most, Math.abs(a[i] - b[i]) / Math.max(Math.abs(a[i]), Math.abs(b[i]))); return most;`,
    ],
    'half the sum below': [
      'divided-by-mean',
      `return Math.max(...a.map((v, i) => Math.abs(v - b[i]) / ((Math.abs(v) + Math.abs(b[i])) / 2)));`,
    ],
    squares: [
      'repair-missing: (v-b[i])**2 ⇒ Math.sqrt((v-b[i])**2)',
      `return Math.max(...a.map((v,i)=>(v-b[i])**2/Math.max(Math.abs(v),Math.abs(b[i]))));`,
    ],
    'max of differences over max': [
      'largest-of-all',
      `return Math.max(...a.map((v,i)=>Math.abs(v-b[i])))/Math.max(...a.map(Math.abs),...b.map(Math.abs));`,
    ],
    'sum in numerator': [
      'argument-negated',
      `return Math.max(...a.map((v,i)=>Math.abs(v+b[i])/Math.max(Math.abs(v),Math.abs(b[i]))));`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
