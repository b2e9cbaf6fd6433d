/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'eˣ above and below': `const s = Math.exp(x) / (1 + Math.exp(x)); return [s, (1 - s) * s * upstream];`,
    'two branches': `const s = x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)); return [s, s * (1 - s) * upstream];`,
    'by tanh': `const s = (1 + Math.tanh(x / 2)) / 2; return [s, upstream * (s - s * s)];`,
    float32: `const s = sigmoid(tensor(x)); return [s.item(), s.item() * (1 - s.item()) * upstream];`,
    tensors: `const t = tensor(x, { requiresGrad: true }); const s = sigmoid(t); backward(mul(s, upstream)); return [s, t.grad];`,
    typed: `const s = 1 / (1 + Math.exp(-x)); return Float32Array.of(s, s * (1 - s) * upstream);`,
    'the other form': `const s = 1 / (1 + Math.exp(-x)); const other = 1 / (1 + Math.exp(x)); return [s, s * other * upstream];`,
  },
  wrong: {
    'operator precedence': ['precedence', `const s = 1 / 1 + Math.exp(-x); return [s, (1 - s) * s * upstream];`],
    'exp by a caret': ['repair-caret: ^ ⇒ **', `const s = 1 / (1 + Math.E ^ -x); return [s, (1 - s) * s * upstream];`],
    'the derivative by hand, sign lost': [
      'one-minus-s',
      `const e = Math.exp(-x); const s = 1 / (1 + e); return [s, e / (1 + e) * upstream];`,
    ],
    'in another order': ['results-exchanged', `const s = 1 / (1 + Math.exp(-x)); return [(1 - s) * s * upstream, s];`],
    quarter: ['only-part + argument-fixed', `const s = 1 / (1 + Math.exp(-x)); return [s, 0.25 * upstream];`],
    'upstream in s': [
      'only-part + times-argument',
      `const s = 1 / (1 + Math.exp(-x)); return [s * upstream, (1 - s) * s * upstream];`,
    ],
    '1 + s': ['repair-sign: 1 + s ⇒ 1 - s', `const s = 1 / (1 + Math.exp(-x)); return [s, (1 + s) * s * upstream];`],
    tanh: ['tanh-itself', `const s = Math.tanh(x); return [s, (1 - s * s) * upstream];`],
    'e^x': ['s-only', `const s = 1 / (1 + Math.exp(-x)); return [s, Math.exp(x) * (1 - s) * upstream];`],
    'the gradient alone': ['part-alone', `const s = 1 / (1 + Math.exp(-x)); return (1 - s) * s * upstream;`],
    '1 − e': ['minus-below', `const s = 1 / (1 - Math.exp(-x)); return [s, (1 - s) * s * upstream];`],
    'upstream twice': ['argument-squared', `const s=1/(1+Math.exp(-x)); return [s,s*(1-s)*upstream*upstream];`],
    'upstream added': [
      'repair-operator: s*(1-s)+upstream ⇒ s*(1-s)*upstream',
      `const s=1/(1+Math.exp(-x)); return [s,s*(1-s)+upstream];`,
    ],
    divided: [
      'repair-operator: upstream/(s*(1-s)) ⇒ upstream*(s*(1-s))',
      `const s=1/(1+Math.exp(-x)); return [s,upstream/(s*(1-s))];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
