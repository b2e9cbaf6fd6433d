/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    flat: `return lambda * W.flat().reduce((s, w) => s + w ** 2, 0);`,
    tensor: `return mul(sum(mul(tensor(W), tensor(W))), lambda);`,
    'tensor item': `return lambda * sum(pow(tensor(W), 2)).item();`,
    hypot: `return lambda * Math.hypot(...W.flat()) ** 2;`,
    'λ inside': `let total = 0; for (let i = 0; i < W.length; i++) for (let j = 0; j < W[i].length; j++) total += lambda * W[i][j] * W[i][j]; return total;`,
    'row by row': `return W.map((row) => lambda * row.reduce((s, w) => s + w * w, 0)).reduce((s, v) => s + v, 0);`,
    'with absolute values': `return W.flat().reduce((s, w) => s + lambda * Math.abs(w) ** 2, 0);`,
  },
  wrong: {
    caret: [
      'repair-caret: ^ ⇒ **',
      `let total = 0; for (const row of W) for (const w of row) total += w ^ 2; return lambda * total;`,
    ],
    'doubled w': [
      'doubled',
      `let total = 0; for (const row of W) for (const w of row) total += w * 2; return lambda * total;`,
    ],
    'lambda on every weight, squared': [
      'lambda-squared',
      `let total = 0; for (const row of W) for (const w of row) total += (lambda * w) ** 2; return total;`,
    ],
    precedence: [
      'plus-argument',
      `let total = 0; for (const row of W) for (const w of row) total += w * w; return lambda + lambda * total;`,
    ],
    strings: [
      "repair-constant: '' ⇒ 0",
      `let total = ''; for (const row of W) for (const w of row) total += w * w; return lambda * total;`,
    ],
    'first row skipped': [
      'first-row-missing',
      `let total = 0; for (let i = 1; i < W.length; i++) for (const w of W[i]) total += w * w; return lambda * total;`,
    ],
    'square loop': [
      'square-loop',
      `let total = 0; for (let i = 0; i < W.length; i++) for (let j = 0; j < W.length; j++) total += (W[i][j] ?? 0) ** 2; return lambda * total;`,
    ],
    'bias not counted': [
      'first-column-missing',
      `let total = 0; for (const row of W) for (let j = 1; j < row.length; j++) total += row[j] ** 2; return lambda * total;`,
    ],
    'in loop': [
      'lambda-in-loop',
      `let total = 0; for (const row of W) for (const w of row) { total += w * w; total *= lambda; } return total;`,
    ],
    gradient: ['gradient', `return W.map((row) => row.map((w) => 2 * lambda * w));`],
    elastic: [
      'elastic',
      `let total = 0; for (const row of W) for (const w of row) total += w * w + Math.abs(w); return lambda * total;`,
    ],
    quarter: [
      'factor',
      `let total = 0; for (const row of W) for (const w of row) total += (w / 2) ** 2; return lambda * total;`,
    ],
    'for in': [
      'places',
      `let total = 0; for (const i in W) for (const j in W[i]) total += j * j; return lambda * total;`,
    ],
    'two times lambda': [
      'factor',
      `let total = 0; for (const row of W) for (const w of row) total += w * w; return lambda * lambda * 0 + 3 * lambda * total;`,
    ],
    rounded: [
      'rounded',
      `let total = 0; for (const row of W) for (const w of row) total += w * w; return Math.round(lambda * total);`,
    ],
    'W not squared but abs times lambda squared': [
      'absolute + lambda-squared',
      `return lambda**2*W.flat().reduce((s,w)=>s+Math.abs(w),0);`,
    ],
    'minus lambda': [
      'repair-operator: W.flat().reduce((s,w)=>s+w*w,0)-lambda ⇒ W.flat().reduce((s,w)=>s+w*w,0)*lambda',
      `return W.flat().reduce((s,w)=>s+w*w,0)-lambda;`,
    ],
    count: ['argument-one', `return lambda*W.flat().length;`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
