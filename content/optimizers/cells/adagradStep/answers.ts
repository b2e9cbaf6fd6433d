/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loop: `const [X, S] = [[], []]; for (let i = 0; i < x.length; i++) { S[i] = s[i] + gradient[i] * gradient[i]; X[i] = x[i] - rate * gradient[i] / (Math.sqrt(S[i]) + 1e-7); } return [X, S];`,
    tensors: `const g = tensor(gradient); const S = add(tensor(s), mul(g, g)); return [sub(tensor(x), div(mul(g, rate), add(sqrt(S), 1e-7))), S];`,
    'tensors as lists': `const g = tensor(gradient); const S = add(tensor(s), mul(g, g)); return [sub(tensor(x), div(mul(g, rate), add(sqrt(S), 1e-7))).tolist(), S.tolist()];`,
    typed: `const S = Float64Array.from(s, (v, i) => v + gradient[i] ** 2); return [Float64Array.from(x, (v, i) => v - rate * gradient[i] / (S[i] ** 0.5 + 1e-7)), S];`,
    'a rate for each': `const S = s.map((v, i) => v + gradient[i] ** 2); const rates = S.map((v) => rate / (Math.sqrt(v) + 1e-7)); return [x.map((v, i) => v - rates[i] * gradient[i]), S];`,
    'one tensor': `const S = s.map((v, i) => v + gradient[i] ** 2); return tensor([x.map((v, i) => v - rate * gradient[i] / (Math.sqrt(S[i]) + 1e-7)), S], { dtype: 'float64' });`,
  },
  wrong: {
    'without ε': [
      'no-epsilon',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / Math.sqrt(next[i])), next];`,
    ],
    'ε after the quotient': [
      'no-epsilon',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i] / Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'ε inside the root': [
      'epsilon-inside',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / Math.sqrt(next[i] + 1e-7)), next];`,
    ],
    caret: [
      'repair-caret: ^ ⇒ **',
      `const next = s.map((v, i) => v + (gradient[i] ^ 2));
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'old s returned': [
      'only-part + argument-returned',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), s];`,
    ],
    'old x returned': [
      'argument-fixed',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x, next];`,
    ],
    'rate in s': [
      'rate-squared-in',
      `const next = s.map((v, i) => v + (rate * gradient[i]) ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'no rate': [
      'argument-fixed',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - gradient[i] / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'multiplied by the root': [
      'repair-operator: rate * gradient[i] * (Math.sqrt(next[i]) + 1e-7) ⇒ rate * gradient[i] / (Math.sqrt(next[i]) + 1e-7)',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - rate * gradient[i] * (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'in place': [
      'changed-arguments',
      `s.forEach((v, i) => { s[i] += gradient[i] ** 2; x[i] -= (rate * gradient[i]) / (Math.sqrt(s[i]) + 1e-7); }); return [x, s];`,
    ],
    's is the square alone': [
      'argument-zero',
      `const next = s.map((v, i) => gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'step only': [
      'argument-zero',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => -(rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    precedence: [
      '',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - rate * gradient[i] / Math.sqrt(next[i]) + 1e-7 * 1e4), next];`,
    ],
    'gradient doubled': [
      'doubled',
      `const next = s.map((v, i) => v + gradient[i] * 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'x only': [
      'part-alone',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7));`,
    ],
    'ε of one': [
      '',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1)), next];`,
    ],
    'subtracted from s': [
      'taken-off',
      `const next = s.map((v, i) => v - gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i]) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'squared gradient in the step': [
      'repair-superfluous: gradient[i] ** 2 ⇒ gradient[i]',
      `const next = s.map((v, i) => v + gradient[i] ** 2);
return [x.map((v, i) => v - (rate * gradient[i] ** 2) / (Math.sqrt(next[i]) + 1e-7)), next];`,
    ],
    'root in s': [
      'only-part + root',
      `const n=s.map((v,i)=>Math.sqrt(v+gradient[i]**2)); return [x.map((v,i)=>v-rate*gradient[i]/(n[i]+1e-7)),n];`,
    ],
    'cube root': [
      'repair-call: Math.cbrt(n[i]) ⇒ Math.sqrt(n[i])',
      `const n=s.map((v,i)=>v+gradient[i]**2); return [x.map((v,i)=>v-rate*gradient[i]/(Math.cbrt(n[i])+1e-7)),n];`,
    ],
    'x first': [
      'old-sum',
      `const X=x.map((v,i)=>v-rate*gradient[i]/(Math.sqrt(s[i])+1e-7)); return [X,s.map((v,i)=>v+gradient[i]**2)];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
