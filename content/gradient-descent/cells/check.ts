// your function, and what you believe to be its gradient
// zh: 你的函数，以及你认为是它梯度的函数
export const f = (w: number[]) =>
  w[0] ** 2 * w[1] + Math.sin(w[1]);
const gradient = (w: number[]) => [2 * w[0] * w[1], w[0] ** 2];

const w = [0.5, -1.2];
const h = 1e-5;
gradient(w).forEach((a, i) => {
  const moved = (by: number) =>
    f(w.map((value, k) => (k === i ? value + by : value)));
  const n = (moved(h) - moved(-h)) / (2 * h);
  const error =
    Math.abs(a - n) / Math.max(Math.abs(a), Math.abs(n));
  console.log(
    `w[${i}]: ${a.toFixed(6)} and ${n.toFixed(6)}, relative error ${error.toExponential(1)}`, // zh: `w[${i}]：${a.toFixed(6)} 与 ${n.toFixed(6)}，相对误差 ${error.toExponential(1)}`
  );
});
