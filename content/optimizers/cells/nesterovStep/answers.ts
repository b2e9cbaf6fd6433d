/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'by the place itself': `const V = v.map((value, i) => rho * value - rate * gradient[i]); return [x.map((value, i) => { const place = value - rho * v[i]; const moved = place + V[i]; return moved + rho * V[i]; }), V];`,
    'by algebra': `const V = v.map((value, i) => rho * value - rate * gradient[i]); return [x.map((value, i) => value + V[i] + rho * (V[i] - v[i])), V];`,
    tensors: `const V = sub(mul(tensor(v), rho), mul(tensor(gradient), rate)); return [add(sub(tensor(x), mul(tensor(v), rho)), mul(V, 1 + rho)), V];`,
    'tensors as lists': `const V = sub(mul(tensor(v), rho), mul(tensor(gradient), rate)); return [add(sub(tensor(x), mul(tensor(v), rho)), mul(V, 1 + rho)).tolist(), V.tolist()];`,
    typed: `const V = Float64Array.from(v, (value, i) => rho * value - rate * gradient[i]); return [Float32Array.from(x, (value, i) => value - rho * v[i] + (1 + rho) * V[i]), V];`,
    expanded: `const out = [[], []]; for (let i = 0; i < x.length; i++) { out[1].push(rho * v[i] - rate * gradient[i]); out[0].push(x[i] + rho * rho * v[i] - (1 + rho) * rate * gradient[i]); } return out;`,
  },
  wrong: {
    precedence: [
      'one-added',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + 1 + rho * next[i]), next];`,
    ],
    'old v returned': [
      'only-part + argument-returned',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + (1 + rho) * next[i]), v];`,
    ],
    'one minus rho': [
      'one-minus-rho',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + (1 - rho) * next[i]), next];`,
    ],
    'old and new exchanged': [
      'velocities-exchanged',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * next[i] + (1 + rho) * v[i]), next];`,
    ],
    'look ahead with x': [
      'looks-only',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value + rho * next[i]), next];`,
    ],
    'sign of new': [
      'new-subtracted',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] - (1 + rho) * next[i]), next];`,
    ],
    'rate again': [
      'repair-superfluous: rate * (1 + rho) ⇒ (1 + rho)',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + rate * (1 + rho) * next[i]), next];`,
    ],
    'in place': [
      'changed-arguments',
      `v.forEach((value, i) => { const next = rho * value - rate * gradient[i]; x[i] += -rho * value + (1 + rho) * next; v[i] = next; }); return [x, v];`,
    ],
    'rate and rho exchanged': [
      'arguments-exchanged',
      `const next = v.map((value, i) => rate * value - rho * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + (1 + rho) * next[i]), next];`,
    ],
    'old v overwritten first': [
      'plain-momentum + changed-too',
      `for (let i = 0; i < v.length; i++) v[i] = rho * v[i] - rate * gradient[i]; return [x.map((value, i) => value - rho * v[i] + (1 + rho) * v[i]), v];`,
    ],
    momentum: [
      'other-convention',
      `const next = v.map((value, i) => rho * value + gradient[i]);
return [x.map((value, i) => value - rate * next[i]), next];`,
    ],
    'no rho in v': [
      'all-kept',
      `const next = v.map((value, i) => value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + (1 + rho) * next[i]), next];`,
    ],
    'squared rho': [
      'repair-superfluous: rho ** 2 ⇒ rho',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + (1 + rho ** 2) * next[i]), next];`,
    ],
    'x only': [
      'part-alone',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return x.map((value, i) => value - rho * v[i] + (1 + rho) * next[i]);`,
    ],
    'parameters in another order': [
      'arguments-exchanged',
      `[v, gradient] = [gradient, v]; const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + (1 + rho) * next[i]), next];`,
    ],
    twice: [
      'repair-superfluous: 2 * (1 + rho) ⇒ (1 + rho)',
      `const next = v.map((value, i) => rho * value - rate * gradient[i]);
return [x.map((value, i) => value - rho * v[i] + 2 * (1 + rho) * next[i]), next];`,
    ],
    'step only': [
      'argument-zero',
      `const n=v.map((w,i)=>rho*w-rate*gradient[i]); return [n.map((w,i)=>(1+rho)*w-rho*v[i]),n];`,
    ],
    'rho v old plus': [
      '',
      `const n=v.map((w,i)=>rho*w-rate*gradient[i]); return [x.map((w,i)=>w-v[i]+(1+rho)*n[i]),n];`,
    ],
    'gradient added': [
      'repair-superfluous: w-rho*v[i]+(1+rho)*n[i]-rate*gradient[i] ⇒ (w-rho*v[i]+(1+rho)*n[i])',
      `const n=v.map((w,i)=>rho*w-rate*gradient[i]); return [x.map((w,i)=>w-rho*v[i]+(1+rho)*n[i]-rate*gradient[i]),n];`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
