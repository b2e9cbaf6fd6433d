/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    branches: `if (x > y) return [x, upstream, 0];
if (y > x) return [y, 0, upstream];
return [x, upstream / 2, upstream / 2];`,
    'a tensor': `const s = x > y ? 1 : x < y ? 0 : 0.5; return tensor([Math.max(x, y), s * upstream, (1 - s) * upstream]);`,
    'by signs': `const s = (1 + Math.sign(x - y)) / 2; return [Math.max(x, y), s * upstream, upstream - s * upstream];`,
    'by half the sum and difference': `const m = (x + y + Math.abs(x - y)) / 2; const w = Number(x >= m - 1e-12) / (Number(x >= m - 1e-12) + Number(y >= m - 1e-12)); return [m, w * upstream, (1 - w) * upstream];`,
    float32: `const s = x > y ? 1 : x < y ? 0 : 0.5; return Float32Array.of(Math.max(x, y), s * upstream, (1 - s) * upstream);`,
    autograd: `const [a, b] = [x, y].map((v) => tensor(v, { requiresGrad: true })); const z = maximum(a, b); backward(mul(z, upstream)); return [z, a.grad, b.grad];`,
  },
  wrong: {
    'in another order': [
      'results-exchanged',
      `const s = x > y ? 1 : x < y ? 0 : 0.5; return [s * upstream, (1 - s) * upstream, Math.max(x, y)];`,
    ],
    'gradients exchanged': [
      'loser',
      `const s = x > y ? 1 : x < y ? 0 : 0.5; return [Math.max(x, y), (1 - s) * upstream, s * upstream];`,
    ],
    'compared with zero': ['by-sign', `return [Math.max(x, y), x > 0 ? upstream : 0, y > 0 ? upstream : 0];`],
    'the maximum missing': [
      'part-missing',
      `const s = x > y ? 1 : x < y ? 0 : 0.5; return [s * upstream, (1 - s) * upstream];`,
    ],
    'by size without sign': [
      'by-size',
      `const s = Math.abs(x) > Math.abs(y) ? 1 : Math.abs(x) < Math.abs(y) ? 0 : 0.5; return [Math.max(x, y), s * upstream, (1 - s) * upstream];`,
    ],
    'tie first, exchanged': ['tie-to-second + loser', `return x >= y ? [x, 0, upstream] : [y, upstream, 0];`],
    'y without upstream': [
      'only-part + argument-fixed',
      `const s = x > y ? 1 : x < y ? 0 : 0.5; return [Math.max(x, y), s * upstream, 1 - s];`,
    ],
    'the maximum by absolute value': [
      'size-given',
      `const s = x > y ? 1 : x < y ? 0 : 0.5; return [Math.max(Math.abs(x), Math.abs(y)), s * upstream, (1 - s) * upstream];`,
    ],
    'the gradient clipped': [
      'argument-clipped',
      `const u = Math.max(0, upstream); const s = x > y ? 1 : x < y ? 0 : 0.5; return [Math.max(x, y), s * u, (1 - s) * u];`,
    ],
    'none at all to y': ['', `return [Math.max(x,y), x>=y?upstream:0, 0];`],
    'min for max': [
      'repair-call: Math.min(x,y) ⇒ Math.max(x, y)',
      `const s=x>y?1:x<y?0:.5; return [Math.min(x,y), s*upstream,(1-s)*upstream];`,
    ],
    sign: ['argument-negated', `const s=x>y?1:x<y?0:.5; return [Math.max(x,y), -s*upstream,-(1-s)*upstream];`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
