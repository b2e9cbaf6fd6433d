import { bundled } from './bundled.mjs';
import { openCell, runCell } from './cell.mjs';
import { engines, open } from './engine.mjs';

const { attacks, attempt, held, nuisances, patches, requests } = await bundled(
  `${import.meta.dirname}/../browser/attackList.ts`,
);
const name = 'losses/two-losses';

/** The attacks of the browser tests, which run in Chromium, get hold of nothing in the other engines either. */
export default async function test(site, say) {
  for (const engine of engines.slice(1)) {
    const browser = await open(engine);
    await browser.goto(`${site}losses/`);
    await browser.evaluate(openCell, name);
    const run = async (code) => (await browser.evaluate(runCell, { name, code })).output;
    for (const [what, code] of Object.entries(attacks)) {
      const output = await run(attempt(code));
      say(`${engine}: ${what}`, held.test(output) ? '' : output.slice(0, 300));
    }
    for (const code of requests) {
      const output = await run(code);
      say(`${engine}: ${code}`, /TypeError|Failed/.test(output) ? '' : output.slice(0, 300));
    }
    for (const code of patches) {
      const output = await run(`${code}\n[7, "x"]`);
      say(`${engine}: ${code}`, output === '[7, "x"]' ? '' : output.slice(0, 300));
    }
    for (const code of nuisances) {
      const { length } = await run(code);
      say(`${engine}: ${code}`, length < 30_000 ? '' : `an output of ${length} characters`);
    }
    const alive = await run('1 + 1');
    say(`${engine}: the page is alive afterwards`, alive === '2' ? '' : alive);
    await browser.close();
  }
}
