// e^(−y) is 2^(−k/32) e^(−r), where r is so small that seven terms of the series are enough.
// zh: e^(−y) 等于 2^(−k/32) e^(−r)，其中 r 很小，级数取七项就够了。
const parts = 32;
const far = 40;
const perPart = Math.LN2 / parts;
const [half, third, fourth, fifth, sixth] = [1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 6];

/** 2^(−i/32), made of roots of one half: every engine rounds roots alike. */
// zh: 2^(−i/32)，由二分之一的方根得到：各个引擎对方根的舍入都一样。
function rootsOfHalf(): Float64Array {
  const table = new Float64Array(parts);
  let root = 0.5;
  for (let n = 1; n < parts; n *= 2) root = Math.sqrt(root);
  table[0] = 1;
  for (let i = 1; i < parts; i++) table[i] = table[i - 1] * root;
  return table;
}

/** 1, ½, ¼, … */
function halvings(): Float64Array {
  const table = new Float64Array(64);
  table[0] = 1;
  for (let i = 1; i < table.length; i++) table[i] = table[i - 1] / 2;
  return table;
}

const roots = /* @__PURE__ */ rootsOfHalf();
const halves = /* @__PURE__ */ halvings();

/** tanh x from + − × ÷ alone, and so the same to the last bit in every engine; `Math.tanh` need not be. */
// zh: 只用加减乘除算 tanh x，因此在每个引擎里都一样，直到最后一位；`Math.tanh` 则不一定。
export function exactTanh(x: number): number {
  const y = 2 * Math.abs(x);
  if (!(y < far)) return x > 0 ? 1 : x < 0 ? -1 : x; // not a number stays none // zh: 不是数的仍不是数
  const k = Math.round(y / perPart);
  const r = y - k * perPart;
  const series = 1 - r * (1 - r * half * (1 - r * third * (1 - r * fourth * (1 - r * fifth * (1 - r * sixth)))));
  const small = roots[k & (parts - 1)] * halves[k >> 5] * series;
  const size = (1 - small) / (1 + small);
  return x < 0 ? -size : size;
}
