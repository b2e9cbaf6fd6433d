import {
  matmul,
  mul,
  Plot,
  Random,
  randn,
  relu,
  selu,
  tanh,
} from 'downhill';

const units = 256;
const start = 4; // the variance in front // zh: 最前面的方差
const gain = 1; // 2 for ReLU // zh: ReLU 用 2

const functions = { selu, tanh, relu };
const variances: {
  name: string;
  layer: number;
  variance: number;
}[] = [];

for (const [name, bend] of Object.entries(functions)) {
  const random = new Random(1); // the same weights for all // zh: 大家的权重相同
  let x = mul(
    randn([100, units], { random }),
    Math.sqrt(start),
  );
  for (let layer = 0; layer <= 20; layer++) {
    const values = [...x.data];
    const mean =
      values.reduce((a, b) => a + b, 0) / values.length;
    const squares = values.map((v) => (v - mean) ** 2);
    const variance =
      squares.reduce((a, b) => a + b, 0) / values.length;
    variances.push({ name, layer, variance });
    const w = randn([units, units], { random });
    x = bend(matmul(x, mul(w, Math.sqrt(gain / units))));
  }
}

Plot.plot({
  y: { type: 'log', grid: true, tickFormat: '~g' },
  color: { legend: true },
  marks: [
    Plot.ruleY([1]),
    Plot.line(variances, {
      x: 'layer',
      y: 'variance',
      stroke: 'name',
      marker: true,
    }),
  ],
});
