/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loop: `const X = [], S = []; for (let i = 0; i < x.length; i++) { const sq = gradient[i] * gradient[i]; S.push(sq + beta * (s[i] - sq)); X.push(x[i] - rate * gradient[i] / (Math.sqrt(S[i]) + 1e-7)); } return [X, S];`,
    tensors: `const g = tensor(gradient); const S = add(mul(tensor(s), beta), mul(mul(g, g), 1 - beta)); return [sub(tensor(x), div(mul(g, rate), add(sqrt(S), 1e-7))), S];`,
    'tensors as lists': `const g = tensor(gradient); const S = add(mul(tensor(s), beta), mul(mul(g, g), 1 - beta)); return [sub(tensor(x), div(mul(g, rate), add(sqrt(S), 1e-7))).tolist(), S.tolist()];`,
    typed: `const S = Float64Array.from(s, (v, i) => beta * v + (1 - beta) * gradient[i] ** 2); return [Float64Array.from(x, (v, i) => v - rate * gradient[i] / (S[i] ** 0.5 + 1e-7)), S];`,
    'by difference': `const S = s.map((v, i) => v + (1 - beta) * (gradient[i] ** 2 - v)); return [x.map((v, i) => v - rate * (gradient[i] / (Math.sqrt(S[i]) + 1e-7))), S];`,
    'one tensor': `const S = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2); return tensor([x.map((v, i) => v - rate * gradient[i] / (Math.sqrt(S[i]) + 1e-7)), S]);`,
  },
  wrong: {
    'without ε': [
      'no-epsilon',
      `const next = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / Math.sqrt(next[i])), next];`,
    ],
    'ε inside the root': [
      'epsilon-inside',
      `const next = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / Math.sqrt(next[i] + 1e-7)), next];`,
    ],
    precedence: [
      '',
      `const next = s.map((v, i) => beta * v + 1 - beta * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    caret: [
      'repair-caret: ^ ⇒ **',
      `const next = s.map((v, i) => beta * v + (1 - beta) * (gradient[i] ^ 2));
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'old s returned': [
      'only-part + argument-returned',
      `const next = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), s];`,
    ],
    'rate and beta exchanged': [
      'arguments-exchanged',
      `const next = s.map((v, i) => rate * v + (1 - rate) * gradient[i] ** 2);
return [x.map((v, i) => v - (beta * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'square of the whole': [
      '',
      `const next = s.map((v, i) => (beta * v + (1 - beta) * gradient[i]) ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'plus beta': [
      'one-plus-beta',
      `const next = s.map((v, i) => beta * v + (1 + beta) * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'no rate': [
      'argument-fixed',
      `const next = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - gradient[i] / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'plain step': [
      '',
      `const next = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - rate * gradient[i]), next];`,
    ],
    'fixed beta': [
      'argument-fixed',
      `const next = s.map((v, i) => 0.9 * v + 0.1 * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'in place': [
      'changed-arguments',
      `s.forEach((v, i) => { s[i] = beta * v + (1 - beta) * gradient[i] ** 2; x[i] -= (rate * gradient[i]) / (Math.sqrt(s[i]) + 1e-7); }); return [x, s];`,
    ],
    'gradient dropped': [
      '',
      `const next = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - rate / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    multiplied: [
      '',
      `const next = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - rate * gradient[i] * Math.sqrt(next[i])), next];`,
    ],
    'beta kept twice': [
      'beta-twice',
      `const next = s.map((v, i) => beta * v + beta * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'old kept whole': [
      'old-kept-whole',
      `const next = s.map((v, i) => v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'ε after the quotient': [
      'no-epsilon',
      `const next = s.map((v, i) => beta * v + (1 - beta) * gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i] / Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'momentum on g': [
      '',
      `const n=s.map((w,i)=>beta*w+(1-beta)*gradient[i]); return [x.map((w,i)=>w-rate*gradient[i]/(Math.sqrt(Math.abs(n[i]))+1e-7)),n];`,
    ],
    'rate over beta': [
      'argument-replaced',
      `const n=s.map((w,i)=>beta*w+(1-beta)*gradient[i]**2); return [x.map((w,i)=>w-beta*gradient[i]/(Math.sqrt(n[i])+1e-7)),n];`,
    ],
    plus: [
      'uphill',
      `const n=s.map((w,i)=>beta*w+(1-beta)*gradient[i]**2); return [x.map((w,i)=>w+rate*gradient[i]/(Math.sqrt(n[i])+1e-7)),n];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
