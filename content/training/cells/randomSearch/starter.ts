/**
 * Random search over the learning rate and λ, both drawn evenly
 * on a log scale.
 * n: how many trials; rates, lambdas: the least and the largest
 * value, [least, largest]; train(rate, lambda): trains a network
 * and returns its validation accuracy, or NaN if it diverged;
 * random(): another number each time, evenly between 0 and 1.
 * Returns the best trial: [rate, lambda, accuracy].
 *
 * zh: 在学习率和 λ 上做随机搜索，两者都在对数刻度上均匀抽取。
 * n：试验次数；rates、lambdas：最小值和最大值 [最小, 最大]；
 * train(rate, lambda)：训练一个网络，返回验证准确率，
 * 发散时返回 NaN；random()：每次给一个新的数，
 * 在 0 和 1 之间均匀。
 * 返回最好的一次试验：[rate, lambda, accuracy]。
 */
export function randomSearch(
  n: number,
  rates: number[],
  lambdas: number[],
  train: (rate: number, lambda: number) => number,
  random: () => number,
): number[] {
  // evenly, but not on a log scale
  // zh: 均匀，但不是在对数刻度上
  const draw = ([least, largest]: number[]) =>
    least + (largest - least) * random();
  let best: number[] = [];
  for (let trial = 0; trial < n; trial++) {
    const rate = draw(rates);
    const lambda = draw(lambdas);
    // which trial is the best so far?
    // zh: 到目前为止哪一次最好？
    best = [rate, lambda, train(rate, lambda)];
  }
  return best;
}
