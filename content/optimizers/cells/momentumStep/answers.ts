/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loop: `const X = x.slice(), V = v.slice(); for (let i = 0; i < X.length; i++) { V[i] = V[i] * rho + gradient[i]; X[i] -= V[i] * rate; } return [X, V];`,
    tensors: `const V = add(mul(tensor(v), rho), tensor(gradient)); return [sub(tensor(x), mul(V, rate)), V];`,
    'tensors as lists': `const V = add(mul(tensor(v), rho), tensor(gradient)); return [sub(tensor(x), mul(V, rate)).tolist(), V.tolist()];`,
    'one tensor': `const V = v.map((value, i) => rho * value + gradient[i]); return tensor([x.map((value, i) => value - rate * V[i]), V]);`,
    typed: `const V = Float32Array.from(v, (value, i) => rho * value + gradient[i]); return [Float32Array.from(x, (value, i) => value - rate * V[i]), V];`,
    'two terms': `return [x.map((value, i) => value - rate * rho * v[i] - rate * gradient[i]), v.map((value, i) => gradient[i] + value * rho)];`,
  },
  wrong: {
    'old v returned': [
      'only-part + argument-returned',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value - rate * next[i]), v];`,
    ],
    'v only': [
      'part-alone',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return next;`,
    ],
    'rate and rho exchanged': [
      'arguments-exchanged',
      `const next = v.map((value, i) => rate * value + gradient[i]);
return [x.map((value, i) => value - rho * next[i]), next];`,
    ],
    'no rate': [
      'argument-fixed',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value - next[i]), next];`,
    ],
    'rate twice': [
      'rate-twice',
      `const next = v.map((value, i) => rho * value + rate * gradient[i]);
return [x.map((value, i) => value - rate * next[i]), next];`,
    ],
    'minus the gradient': [
      'argument-negated',
      `const next = v.map((value, i) => rho * value - gradient[i]);
return [x.map((value, i) => value - rate * next[i]), next];`,
    ],
    'minus twice: both': [
      'both-signs',
      `const next = v.map((value, i) => rho * value - gradient[i]);
return [x.map((value, i) => value + rate * next[i]), next];`,
    ],
    'gradient added in x too': [
      'only-part + argument-doubled',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value - rate * (gradient[i] + next[i])), next];`,
    ],
    'in place': [
      'changed-arguments',
      `v.forEach((value, i) => { v[i] = rho * value + gradient[i]; x[i] -= rate * v[i]; }); return [x, v];`,
    ],
    'first velocity for all': [
      '',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value - rate * next[0]), next];`,
    ],
    friction: [
      'friction',
      `const next = v.map((value, i) => (1 - rho) * value + gradient[i]);
return [x.map((value, i) => value - rate * next[i]), next];`,
    ],
    'x in v': [
      'repair-superfluous: gradient[i] * x[i] ⇒ gradient[i]',
      `const next = v.map((value, i) => rho * value + gradient[i] * x[i]);
return [x.map((value, i) => value - rate * next[i]), next];`,
    ],
    Nesterov: [
      'nesterov',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value - rate * (gradient[i] + rho * next[i])), next];`,
    ],
    'parameters in another order': [
      'rho-on-gradient',
      `[v, gradient] = [gradient, v]; const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value - rate * next[i]), next];`,
    ],
    'plain step kept': [
      'gradient-step',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value - rate * gradient[i]), next];`,
    ],
    'x multiplied': [
      'repair-grouping: value * (1 - rate * next[i]) ⇒ (value * 1) - (rate * next[i])',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value * (1 - rate * next[i])), next];`,
    ],
    precedence: [
      'rho-on-both',
      `const next = v.map((value, i) => rho * (value + gradient[i]));
return [x.map((value, i) => value - rate * next[i]), next];`,
    ],
    'v returned with rate': [
      'only-part + times-argument',
      `const n=v.map((w,i)=>rho*w+gradient[i]); return [x.map((w,i)=>w-rate*n[i]),n.map((w)=>rate*w)];`,
    ],
    'x plus v': ['argument-fixed', `const n=v.map((w,i)=>rho*w+gradient[i]); return [x.map((w,i)=>w+n[i]),n];`],
    'rho squared': [
      'argument-squared',
      `const n=v.map((w,i)=>rho*rho*w+gradient[i]); return [x.map((w,i)=>w-rate*n[i]),n];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
