/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loop: `const y = [], g = []; for (let i = 0; i < x.length; i++) { if (x[i] > 0) { y.push(x[i]); g.push(upstream[i]); } else { y.push(alpha * x[i]); g.push(upstream[i] * alpha); } } return [y, g];`,
    'the larger of two': `return [x.map((v) => Math.max(v, alpha * v)), x.map((v, i) => (v > 0 ? upstream[i] : alpha * upstream[i]))];`,
    'two parts': `return [x.map((v) => Math.max(0, v) + alpha * Math.min(0, v)), upstream.map((g, i) => g * (alpha + (1 - alpha) * Number(x[i] > 0)))];`,
    tensors: `const s = tensor(x.map((v) => (v > 0 ? 1 : alpha))); return [mul(s, tensor(x)), mul(s, tensor(upstream))];`,
    'one tensor': `const s = x.map((v) => (v <= 0 ? alpha : 1)); return tensor([x.map((v, i) => v * s[i]), upstream.map((g, i) => g * s[i])]);`,
    typed: `return [Float32Array.from(x, (v) => (v > 0 ? v : alpha * v)), Float32Array.from(upstream, (g, i) => (x[i] > 0 ? g : alpha * g))];`,
    autograd: `const t = tensor(x, { requiresGrad: true }); const y = add(mul(t, alpha), mul(relu(t), 1 - alpha)); backward(sum(mul(y, tensor(upstream)))); return [y, t.grad];`,
  },
  wrong: {
    'ReLU all through': ['relu', `return [x.map((v) => Math.max(0, v)), upstream.map((g, i) => (x[i] > 0 ? g : 0))];`],
    'with the zeros': [
      'one-at-zero',
      `return [x.map((v) => (v >= 0 ? v : alpha * v)), upstream.map((g, i) => (x[i] >= 0 ? g : alpha * g))];`,
    ],
    'in place': [
      'changed-arguments',
      `const g = upstream.map((u, i) => (x[i] > 0 ? u : alpha * u)); for (let i = 0; i < x.length; i++) if (x[i] < 0) x[i] *= alpha; return [x, g];`,
    ],
    'both in place': [
      'changed-arguments',
      `x.forEach((v, i) => { if (v < 0) x[i] = alpha * v; }); upstream.forEach((u, i) => { if (!(x[i] > 0)) upstream[i] = alpha * u; }); return [x, upstream];`,
    ],
    'alpha to the right': [
      'wrong-side',
      `const s = x.map((v) => (v > 0 ? alpha : 1)); return [x.map((v, i) => s[i] * v), upstream.map((g, i) => s[i] * g)];`,
    ],
    'the output of ReLU': [
      'output-of-relu',
      `return [x.map((v) => Math.max(0, v)), upstream.map((g, i) => (x[i] > 0 ? g : alpha * g))];`,
    ],
    'the gradient alone': ['part-alone', `return upstream.map((g, i) => (x[i] > 0 ? g : alpha * g));`],
    'in another order': [
      'results-exchanged',
      `return [upstream.map((g, i) => (x[i] > 0 ? g : alpha * g)), x.map((v) => (v > 0 ? v : alpha * v))];`,
    ],
    'α itself below zero': [
      'alpha-alone',
      `return [x.map((v) => (v > 0 ? v : v < 0 ? -alpha : 0)), upstream.map((g, i) => (x[i] > 0 ? g : alpha * g))];`,
    ],
    'the local derivatives': [
      'no-upstream',
      `return [x.map((v) => (v > 0 ? v : alpha * v)), x.map((v) => (v > 0 ? 1 : alpha))];`,
    ],
    'α alone on the way back': [
      'left-without-upstream',
      `return [x.map((v) => (v > 0 ? v : alpha * v)), upstream.map((g, i) => (x[i] > 0 ? g : alpha))];`,
    ],
    'α squared on the way back': [
      'only-part + argument-squared',
      `const y = x.map((v) => (v > 0 ? v : alpha * v)); return [y, upstream.map((g, i) => (x[i] > 0 ? g : alpha * alpha * g))];`,
    ],
    'the larger of x and −αx': [
      'risen-output',
      `return [x.map((v) => Math.max(v, -alpha * v)), upstream.map((g, i) => (x[i] > 0 ? g : alpha * g))];`,
    ],
    'a slope added to a ReLU': [
      'both-added',
      `return [x.map((v) => Math.max(0, v) + alpha * v), upstream.map((g, i) => (x[i] > 0 ? g : alpha * g))];`,
    ],
    'only the first element': [
      'part-shape',
      `return [[x[0] > 0 ? x[0] : alpha * x[0]], [x[0] > 0 ? upstream[0] : alpha * upstream[0]]];`,
    ],
    'α added': [
      'repair-operator: alpha + v ⇒ alpha * v',
      `return [x.map((v) => (v > 0 ? v : alpha + v)), upstream.map((g, i) => (x[i] > 0 ? g : alpha * g))];`,
    ],
    'one is the threshold': [
      'repair-constant: 1 ⇒ 0',
      `return [x.map((v) => (v > 0 ? v : alpha * v)), upstream.map((g, i) => (x[i] > 1 ? g : alpha * g))];`,
    ],
    '0.01 whatever α is': [
      'usual-alpha',
      `return [x.map((v) => (v > 0 ? v : 0.01 * v)), upstream.map((g, i) => (x[i] > 0 ? g : 0.01 * g))];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
