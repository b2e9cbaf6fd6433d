/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    momentum: `const next = (state ?? [0, 0]).map((v, i) => 0.9 * v + gradient[i]); return { x: x.map((v, i) => v - rate * next[i]), state: next };`,
    'momentum, in place': `const v = state ?? [0, 0]; for (let i = 0; i < x.length; i++) { v[i] = 0.9 * v[i] + gradient[i]; x[i] -= rate * v[i]; } return { x, state: v };`,
    Adam: `const { m, s, t } = state ?? { m: [0, 0], s: [0, 0], t: 0 }; const M = m.map((v, i) => 0.9 * v + 0.1 * gradient[i]); const S = s.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2); const n = t + 1; return { x: x.map((v, i) => v - rate * (M[i] / (1 - 0.9 ** n)) / (Math.sqrt(S[i] / (1 - 0.999 ** n)) + 1e-8)), state: { m: M, s: S, t: n } };`,
    AdaGrad: `const s = (state ?? [0, 0]).map((v, i) => v + gradient[i] ** 2); return { x: x.map((v, i) => v - rate * gradient[i] / (Math.sqrt(s[i]) + 1e-7)), state: s };`,
    Nesterov: `const v = state ?? [0, 0]; const next = v.map((value, i) => 0.9 * value - rate * gradient[i]); return { x: x.map((value, i) => value - 0.9 * v[i] + 1.9 * next[i]), state: next };`,
  },
  wrong: {
    'shrinks x': ['no-gradient', `return { x: x.map((v) => v * (1 - rate)) , state };`],
    'shrinks x fixed': ['no-gradient', `return { x: x.map((v) => 0.9 * v * (rate > 0 ? 1 : 0)), state };`],
    'returns a list': ['threw', `return x.map((v, i) => v - rate * gradient[i]);`],
    'velocity never returned': [
      'no-better',
      `const v = state ?? x.map(() => 0); const next = v.map((value, i) => 0.9 * value + gradient[i]); return { x: x.map((value, i) => value - rate * next[i]) };`,
    ],
    'knows the minimum': ['no-gradient', `return { x: x.map(() => 0), state };`],
    random: ['remembers', `return { x: x.map((v, i) => v - rate * gradient[i] * Math.random()), state };`],
    nothing: ['threw', `x.map((v, i) => v - rate * gradient[i]);`],
    'velocity uphill': [
      'uphill',
      `const v = state ?? x.map(() => 0); const next = v.map((value, i) => 0.9 * value + gradient[i]); return { x: x.map((value, i) => value + rate * next[i]), state: next };`,
    ],
    'old velocity kept': [
      'no-better',
      `const v = state ?? x.map(() => 0); const next = v.map((value, i) => 0.9 * value + gradient[i]); return { x: x.map((value, i) => value - rate * next[i]), state: v };`,
    ],
    'x as text': ['threw', `return { x: x.map((v, i) => String(v - rate * gradient[i])), state };`],
    'one entry short': ['threw', `return { x: [x[0] - rate * gradient[0]], state };`],
    'throws at the first step': [
      'threw',
      `return { x: x.map((v, i) => v - rate * state[i] - rate * gradient[i]), state: gradient };`,
    ],
    'constant step': ['no-gradient', `return {x:x.map((v)=>v-rate),state};`],
    'gradient squared': ['no-better', `return {x:x.map((v,i)=>v-rate*gradient[i]**2),state};`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
