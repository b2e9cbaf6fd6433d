/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    named: `const z = x * y; const dx = upstream * y; const dy = upstream * x; return [z, dx, dy];`,
    'a tensor': `return tensor([x * y, y * upstream, x * upstream]);`,
    'a float64 tensor': `return tensor([x * y, y * upstream, x * upstream], { dtype: 'float64' });`,
    typed: `return new Float64Array([x * y, y * upstream, x * upstream]);`,
    autograd: `const [a, b] = [x, y].map((v) => tensor(v, { requiresGrad: true })); const z = mul(a, b); backward(mul(z, upstream)); return [z.item(), a.grad.item(), b.grad.item()];`,
    'by loops': `const out = [1]; for (const v of [x, y]) out[0] *= v; for (const v of [y, x]) out.push(v * upstream); return out;`,
    'a list of tensors': `return [tensor(x * y), tensor([y * upstream]), tensor(x * upstream)];`,
  },
  wrong: {
    'x missing upstream': ['only-part + argument-returned', `return [x * y, y, x * upstream];`],
    'gradients exchanged by parts': ['not-swapped', `return [x * y, x * upstream, y * upstream * 1];`],
    'power sign': ['', `return [x ^ y, y * upstream, x * upstream];`],
    divided: ['', `return [x * y, x * y * upstream / y ** 2 * x, x * upstream];`],
    'as a string': ['text', `return String([x * y, y * upstream, x * upstream]);`],
    'no product': ['part-missing', `return [y * upstream, x * upstream];`],
    'absolute values': [
      'only-part + argument-absolute',
      `return [x * y, Math.abs(y) * upstream, Math.abs(x) * upstream];`,
    ],
    'both signs wrong': ['argument-negated', `return [x * y, -y * upstream, -x * upstream];`],
    'upstream in the product as well': [
      'only-part + times-argument',
      `return [x * y * upstream, y * upstream, x * upstream];`,
    ],
    twice: ['argument-doubled', `return [x * y, 2 * y * upstream, 2 * x * upstream];`],
    'the gradients are exchanged with the product': [
      'results-exchanged',
      `return [y * upstream, x * y, x * upstream];`,
    ],
    plus: ['repair-operator: y+upstream ⇒ y*upstream', `return [x*y, y+upstream, x*upstream];`],
    'x given back': ['only-part + argument-returned', `return [x*y, y*upstream, x];`],
    quotient: ['only-part + divided-for-times', `return [x/y, y*upstream, x*upstream];`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
