/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'does and undoes by arithmetic': `return x.map((_, i) => { x[i] += h; const above = f(x); x[i] -= 2 * h; const below = f(x); x[i] += h; return (above - below) / (2 * h); });`,
    'does and undoes by value': `const out = []; for (let i = 0; i < x.length; i++) { const old = x[i]; x[i] = old + h; const above = f(x); x[i] = old - h; const below = f(x); x[i] = old; out.push((above - below) / 2 / h); } return out;`,
    copies: `return x.map((_, i) => { const up = x.slice(); const down = x.slice(); up[i] += h; down[i] -= h; return (f(up) - f(down)) / (h + h); });`,
    halves: `return x.map((_, i) => { const moved = (by) => x.with ? x.with(i, x[i] + by) : x.map((v, k) => (k === i ? v + by : v)); return f(moved(h)) / (2 * h) - f(moved(-h)) / (2 * h); });`,
    'mean of the two': `return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); const forward = (f(moved(h)) - f(x)) / h; const backward_ = (f(x) - f(moved(-h))) / h; return (forward + backward_) / 2; });`,
    'a tensor': `return tensor(x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return (f(moved(h)) - f(moved(-h))) / (2 * h); }));`,
    typed: `return Float64Array.from(x, (_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return (f(moved(h)) - f(moved(-h))) / (2 * h); });`,
  },
  wrong: {
    'precedence of 2 * h': [
      'product-of-h',
      `return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return (f(moved(h)) - f(moved(-h))) / 2 * h; });`,
    ],
    'precedence without brackets': [
      'last-divided',
      `return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return f(moved(h)) - f(moved(-h)) / (2 * h); });`,
    ],
    'h halved': [
      'half-h',
      `return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return (f(moved(h / 2)) - f(moved(-h / 2))) / h; });`,
    ],
    'h fixed': [
      'exact',
      `h = 1e-5; return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return (f(moved(h)) - f(moved(-h))) / (2 * h); });`,
    ],
    multiplied: [
      'scaled',
      `return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v * (1 + by) : v)); return (f(moved(h)) - f(moved(-h))) / (2 * h); });`,
    ],
    'f of one entry': ['entry-alone', `return x.map((v) => (f([v + h]) - f([v - h])) / (2 * h));`],
    analytic: [
      'exact',
      `return x.map((v, i) => (i + 1) * Math.cos(v) + 3 * v * v / 4 + (i === 0 ? x[x.length - 1] : 0) + (i === x.length - 1 ? x[0] : 0));`,
    ],
    'both up': [
      '',
      `return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return (f(moved(h)) - f(moved(h))) / (2 * h); });`,
    ],
    'summed differences': [
      'added',
      `return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return (f(moved(h)) + f(moved(-h))) / (2 * h); });`,
    ],
    'last entry missing': [
      'repair-bound: i < x.length - 1 ⇒ i <= x.length - 1',
      `const out = x.map(() => 0); for (let i = 0; i < x.length - 1; i++) { const up = [...x]; up[i] += h; const down = [...x]; down[i] -= h; out[i] = (f(up) - f(down)) / (2 * h); } return out;`,
    ],
    'not put back': [
      'left-below + changed-too',
      `return x.map((v, i) => { x[i] = v + h; const above = f(x); x[i] = v - h; const below = f(x); return (above - below) / (2 * h); });`,
    ],
    'a fourth': [
      'argument-doubled',
      `return x.map((_, i) => { const moved = (by) => x.map((v, k) => (k === i ? v + by : v)); return (f(moved(2 * h)) - f(moved(-2 * h))) / (4 * h); });`,
    ],
    'same array twice': [
      '',
      `return x.map((_, i) => { const up = x; up[i] += h; const down = x; down[i] -= h; return (f(up) - f(down)) / (2 * h); });`,
    ],
    'divides by x': [
      'repair-name: v ⇒ h',
      `return x.map((v,i)=>{const m=(b)=>x.map((w,k)=>k===i?w+b:w);return (f(m(h))-f(m(-h)))/(2*v);});`,
    ],
    'h squared': [
      'divided-by-argument',
      `return x.map((v,i)=>{const m=(b)=>x.map((w,k)=>k===i?w+b:w);return (f(m(h))-f(m(-h)))/(2*h*h);});`,
    ],
    'second derivative': [
      'second-difference',
      `return x.map((v,i)=>{const m=(b)=>x.map((w,k)=>k===i?w+b:w);return (f(m(h))-2*f(x)+f(m(-h)))/(h*h);});`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
