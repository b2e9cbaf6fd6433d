import { engines, open } from './engine.mjs';
import { readPng } from './png.mjs';

/** Controls look the same in every engine: a label is beside its segments, and a run's thumb is a dot in the accent colour. */
export default async function controls(site, say) {
  for (const engine of engines) {
    const browser = await open(engine);
    await browser.goto(`${site}embed/not-separable/`);
    const { beside, thumb } = await browser.evaluate(async () => {
      for (let tries = 0; !document.querySelector('.widget[data-ready]'); tries++) {
        if (tries > 400) throw new Error('the figure does not come alive');
        await new Promise((done) => setTimeout(done, 50));
      }
      const box = (part) => document.querySelector(part).getBoundingClientRect();
      const [label, row, range] = [box('.segments > span'), box('.segments-row'), box('.run-bar input')];
      const middle = ({ top, height }) => top + height / 2;
      return {
        beside: Math.abs(middle(label) - middle(row)) < 2 && label.right <= row.left,
        thumb: [Math.round(range.left + 10), Math.round(middle(range))],
      };
    });
    const { dark } = readPng(await browser.screenshot());
    say(`${engine}: the label of segments stands beside them`, beside ? '' : 'it does not');
    say(`${engine}: the thumb of a run is of the accent colour`, dark(...thumb) ? '' : 'it is not');
    await browser.close();
  }
}
