import { scalarGraph } from './scalarGraph';

for (const { title, medians, ratios } of [scalarGraph()]) {
  console.log(`\n${title}`);
  for (const [name, median] of Object.entries(medians)) console.log(`  ${name.padEnd(32)} ${median.toFixed(3)} ms`);
  for (const { peer, median, from, to } of ratios)
    console.log(
      `  ${median.toFixed(1)} times faster than ${peer} (middle half ${from.toFixed(1)} to ${to.toFixed(1)})`,
    );
}
