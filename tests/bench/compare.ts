/** Runs contestants in turn, many times, so that whatever else the machine does meets them all. */
export function compare(contestants: Record<string, () => void>, rounds = 60) {
  const names = Object.keys(contestants);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -5; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      contestants[name]();
      if (round >= 0) times[name].push(performance.now() - start); // the first rounds warm up
    }
  }
  const [ours, ...peers] = names;
  const quantile = (values: number[], q: number) =>
    [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];
  return {
    medians: Object.fromEntries(names.map((name) => [name, quantile(times[name], 0.5)])),
    /** How many times slower each peer is, round by round: median and the middle half. */
    ratios: peers.map((peer) => {
      const ratios = times[peer].map((time, i) => time / times[ours][i]);
      return { peer, median: quantile(ratios, 0.5), from: quantile(ratios, 0.25), to: quantile(ratios, 0.75) };
    }),
  };
}
