/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loop: `const y = [], g = []; for (let i = 0; i < x.length; i++) { const e = alpha * Math.exp(x[i]); y.push(x[i] > 0 ? x[i] : e - alpha); g.push(upstream[i] * (x[i] > 0 ? 1 : e)); } return [y, g];`,
    expm1: `return [x.map((v) => (v > 0 ? v : alpha * Math.expm1(v))), upstream.map((g, i) => (x[i] > 0 ? g : alpha * Math.exp(x[i]) * g))];`,
    'clamped before exp': `const e = x.map((v) => Math.exp(Math.min(0, v))); return [x.map((v, i) => Math.max(0, v) + alpha * (e[i] - 1)), upstream.map((g, i) => g * (x[i] > 0 ? 1 : alpha * e[i]))];`,
    tensors: `const y = x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))); return [tensor(y), mul(tensor(upstream), tensor(y.map((v, i) => (x[i] > 0 ? 1 : v + alpha))))];`,
    'one tensor': `return tensor([x.map((v) => (v <= 0 ? alpha * (Math.exp(v) - 1) : v)), upstream.map((g, i) => (x[i] <= 0 ? alpha * Math.exp(x[i]) * g : g))]);`,
    typed: `return [Float32Array.from(x, (v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))), Float32Array.from(upstream, (g, i) => (x[i] > 0 ? g : alpha * Math.exp(x[i]) * g))];`,
  },
  wrong: {
    'exp of large numbers': [
      'by-mask',
      `const p = x.map((v) => Number(v > 0)); const e = x.map((v) => Math.exp(v)); return [x.map((v, i) => p[i] * v + (1 - p[i]) * alpha * (e[i] - 1)), upstream.map((g, i) => g * (p[i] + (1 - p[i]) * alpha * e[i]))];`,
    ],
    'the slope without α': [
      'slope-without-alpha',
      `return [x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))), upstream.map((g, i) => (x[i] > 0 ? g : Math.exp(x[i]) * g))];`,
    ],
    'the slope from y without α': [
      'slope-is-output',
      `const y = x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))); return [y, upstream.map((g, i) => (x[i] > 0 ? g : y[i] * g))];`,
    ],
    'y + 1': [
      'slope-plus-one',
      `const y = x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))); return [y, upstream.map((g, i) => (x[i] > 0 ? g : (y[i] + 1) * g))];`,
    ],
    'with the zeros': [
      'one-at-zero',
      `return [x.map((v) => (v >= 0 ? v : alpha * (Math.exp(v) - 1))), upstream.map((g, i) => (x[i] >= 0 ? g : alpha * Math.exp(x[i]) * g))];`,
    ],
    'in place': [
      'changed-arguments',
      `const g = upstream.map((u, i) => (x[i] > 0 ? u : alpha * Math.exp(x[i]) * u)); for (let i = 0; i < x.length; i++) if (x[i] < 0) x[i] = alpha * (Math.exp(x[i]) - 1); return [x, g];`,
    ],
    'without the brackets': [
      'minus-one-outside',
      `return [x.map((v) => (v > 0 ? v : alpha * Math.exp(v) - 1)), upstream.map((g, i) => (x[i] > 0 ? g : alpha * Math.exp(x[i]) * g))];`,
    ],
    'the output alone': ['part-alone', `return x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1)));`],
    'in another order': [
      'results-exchanged',
      `return [upstream.map((g, i) => (x[i] > 0 ? g : alpha * Math.exp(x[i]) * g)), x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1)))];`,
    ],
    'ReLU’s slope': [
      'slope-of-relu',
      `return [x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))), upstream.map((g, i) => (x[i] > 0 ? g : 0))];`,
    ],
    'a leak on the way back': [
      'constant-slope',
      `return [x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))), upstream.map((g, i) => (x[i] > 0 ? g : alpha * g))];`,
    ],
    'ReLU plus exp': [
      'both-added',
      `return [x.map((v) => Math.max(0, v) + alpha * (Math.exp(v) - 1)), upstream.map((g, i) => (x[i] > 0 ? g : alpha * Math.exp(x[i]) * g))];`,
    ],
    'the 1 in the exponent': [
      'one-in-exponent',
      `return [x.map((v) => (v > 0 ? v : alpha * Math.exp(v - 1))), upstream.map((g, i) => (x[i] > 0 ? g : alpha * Math.exp(x[i]) * g))];`,
    ],
    'a caret for the power': [
      'repair-caret: ^ ⇒ **',
      `return [x.map((v) => (v > 0 ? v : alpha * ((Math.E ^ v) - 1))), upstream.map((g, i) => (x[i] > 0 ? g : alpha * Math.exp(x[i]) * g))];`,
    ],
    'pairs instead of lists': [
      'transposed',
      `return x.map((v, i) => (v > 0 ? [v, upstream[i]] : [alpha * (Math.exp(v) - 1), alpha * Math.exp(v) * upstream[i]]));`,
    ],
    'the slope without upstream': [
      'no-upstream',
      `return [x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))), x.map((v) => (v > 0 ? 1 : alpha * Math.exp(v)))];`,
    ],
    'the local derivative to the left': [
      'left-without-upstream',
      `return [x.map((v) => (v > 0 ? v : alpha * (Math.exp(v) - 1))), x.map((v, i) => (v > 0 ? upstream[i] : alpha * Math.exp(v)))];`,
    ],
    'the larger of both': [
      '',
      `const y = x.map((v) => Math.max(v, alpha * (Math.exp(v) - 1))); return [y, upstream.map((g, i) => (x[i] > 0 ? g : alpha * Math.exp(x[i]) * g))];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
