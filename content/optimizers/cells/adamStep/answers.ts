/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loop: `const [X, M, S] = [[], [], []]; for (let i = 0; i < x.length; i++) { M[i] = m[i] + 0.1 * (gradient[i] - m[i]); S[i] = s[i] + 0.001 * (gradient[i] * gradient[i] - s[i]); X[i] = x[i] - rate * (M[i] / (1 - Math.pow(0.9, t))) / (Math.sqrt(S[i] / (1 - Math.pow(0.999, t))) + 1e-8); } return [X, M, S];`,
    'named betas': `const b1 = 0.9, b2 = 0.999, eps = 1e-8; const M = m.map((v, i) => b1 * v + (1 - b1) * gradient[i]); const S = s.map((v, i) => b2 * v + (1 - b2) * gradient[i] ** 2); return [x.map((v, i) => v - rate * M[i] / (1 - b1 ** t) / (Math.sqrt(S[i] / (1 - b2 ** t)) + eps)), M, S];`,
    tensors: `const g = tensor(gradient); const M = add(mul(tensor(m), 0.9), mul(g, 0.1)); const S = add(mul(tensor(s), 0.999), mul(mul(g, g), 0.001)); return [sub(tensor(x), div(mul(M, rate / (1 - 0.9 ** t)), add(sqrt(div(S, 1 - 0.999 ** t)), 1e-8))), M, S];`,
    'tensors as lists': `const g = tensor(gradient); const M = add(mul(tensor(m), 0.9), mul(g, 0.1)); const S = add(mul(tensor(s), 0.999), mul(mul(g, g), 0.001)); return [sub(tensor(x), div(mul(M, rate / (1 - 0.9 ** t)), add(sqrt(div(S, 1 - 0.999 ** t)), 1e-8))), M, S].map((p) => p.tolist());`,
    typed: `const M = Float64Array.from(m, (v, i) => 0.9 * v + 0.1 * gradient[i]); const S = Float64Array.from(s, (v, i) => 0.999 * v + 0.001 * gradient[i] ** 2); return [Float64Array.from(x, (v, i) => v - rate * (M[i] / (1 - 0.9 ** t)) / (Math.sqrt(S[i] / (1 - 0.999 ** t)) + 1e-8)), M, S];`,
    'rate corrected': `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]); const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2); const c = Math.sqrt(1 - 0.999 ** t); const a = rate * c / (1 - 0.9 ** t); return [x.map((v, i) => v - a * M[i] / (Math.sqrt(S[i]) + c * 1e-8)), M, S];`,
  },
  wrong: {
    't from zero': [
      't-from-zero',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** (t - 1)); const sh = S[i] / (1 - 0.999 ** (t - 1)); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    caret: [
      '',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - (0.9 ^ t)); const sh = S[i] / (1 - (0.999 ^ t)); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'm and s exchanged': [
      'results-exchanged',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, S, M];`,
    ],
    'old m and s': [
      'only-part + argument-returned',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, m, s];`,
    ],
    'corrected by multiplication': [
      'repair-operator: M[i] * (1 - 0.9 ** t) ⇒ M[i] / (1 - 0.9 ** t)',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] * (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'ε inside the root': [
      'epsilon-inside',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / Math.sqrt(sh + 1e-8); });
return [X, M, S];`,
    ],
    'without ε': [
      'no-epsilon',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / Math.sqrt(sh); });
return [X, M, S];`,
    ],
    'beta times t': [
      't-multiplied',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 * t); const sh = S[i] / (1 - 0.999 * t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'gradient whole in m': [
      '',
      `const M = m.map((v, i) => 0.9 * v + gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'no square': [
      'not-squared',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i]);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    's with beta1': [
      'beta-one-for-both',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.9 * v + 0.1 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'correction swapped': [
      '',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.999 ** t); const sh = S[i] / (1 - 0.9 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'one minus missing': [
      'powers-only',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / 0.9 ** t; const sh = S[i] / 0.999 ** t; return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'two lists': [
      'part-missing',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M];`,
    ],
    'from the old m': [
      'repair-name: m ⇒ M',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = m[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'x missing rate': [
      'argument-fixed',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** t); const sh = S[i] / (1 - 0.999 ** t); return v - mh / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'in place': [
      'changed-arguments',
      `m.forEach((v, i) => { m[i] = 0.9 * v + 0.1 * gradient[i]; s[i] = 0.999 * s[i] + 0.001 * gradient[i] ** 2; x[i] -= rate * (m[i] / (1 - 0.9 ** t)) / (Math.sqrt(s[i] / (1 - 0.999 ** t)) + 1e-8); }); return [x, m, s];`,
    ],
    't + 1': [
      't-too-large',
      `const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]);
const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
const X = x.map((v, i) => { const mh = M[i] / (1 - 0.9 ** (t + 1)); const sh = S[i] / (1 - 0.999 ** (t + 1)); return v - (rate * mh) / (Math.sqrt(sh) + 1e-8); });
return [X, M, S];`,
    ],
    'root of corrected missing eps in root m': [
      '',
      `const M=m.map((v,i)=>.9*v+.1*gradient[i]),S=s.map((v,i)=>.999*v+.001*gradient[i]**2); return [x.map((v,i)=>v-rate*Math.sqrt(Math.abs(M[i]/(1-.9**t)))/(Math.sqrt(S[i]/(1-.999**t))+1e-8)),M,S];`,
    ],
    's from the new m': [
      'repair-name: M ⇒ gradient',
      `const M=m.map((v,i)=>.9*v+.1*gradient[i]),S=s.map((v,i)=>.999*v+.001*M[i]**2); return [x.map((v,i)=>v-rate*M[i]/(1-.9**t)/(Math.sqrt(S[i]/(1-.999**t))+1e-8)),M,S];`,
    ],
    'beta wrong': [
      'only-part + moved-by-factor',
      `const M=m.map((v,i)=>.99*v+.01*gradient[i]),S=s.map((v,i)=>.999*v+.001*gradient[i]**2); return [x.map((v,i)=>v-rate*M[i]/(1-.99**t)/(Math.sqrt(S[i]/(1-.999**t))+1e-8)),M,S];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
