import { engines, open } from './engine.mjs';
import { readPng } from './png.mjs';

/**
 * Controls look the same in every engine: a label is beside its segments, a run's thumb is a dot in the accent colour, and so
 * is its track up to the thumb. On a phone a control stays where it is while the sentence above it grows.
 */
export default async function controls(site, say) {
  for (const engine of engines) {
    const browser = await open(engine);
    await browser.goto(`${site}embed/not-separable/`);
    const { beside, thumb, track } = await browser.evaluate(async () => {
      for (let tries = 0; !document.querySelector('.widget[data-ready]'); tries++) {
        if (tries > 400) throw new Error('the figure does not come alive');
        await new Promise((done) => setTimeout(done, 50));
      }
      await document.fonts.ready; // the words before the run are wider then
      const frames = async (count) => {
        for (let frame = 0; frame < count; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      };
      await frames(5);
      const box = (part) => document.querySelector(part).getBoundingClientRect();
      const [label, row, range] = [box('.segments > span'), box('.segments-row'), box('.run-bar input')];
      const middle = ({ top, height }) => top + height / 2;
      const input = document.querySelector('.run-bar input');
      input.value = input.max / 2;
      await frames(2);
      const at = (share) => [Math.round(range.left + share * range.width), Math.round(middle(range))];
      return {
        beside: Math.abs(middle(label) - middle(row)) < 2 && label.right <= row.left,
        thumb: at(0.5),
        track: [at(0.2), at(0.8)],
      };
    });
    const { dark } = readPng(await browser.screenshot());
    say(`${engine}: the label of segments stands beside them`, beside ? '' : 'it does not');
    say(`${engine}: the thumb of a run is of the accent colour`, dark(...thumb) ? '' : 'it is not');
    const [before, after] = track.map((place) => dark(...place));
    say(`${engine}: its track is so up to the thumb`, before && !after ? '' : `${before} before it, ${after} after it`);

    await browser.resize(600, 664);
    await browser.goto(`${site}embed/stride-and-padding/`);
    const { grown, moved } = await browser.evaluate(async () => {
      const frames = async (count) => {
        for (let frame = 0; frame < count; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      };
      while (!document.querySelector('.widget[data-ready]')) await frames(1);
      const [stride, sentence] = [
        document.querySelector('#stride-and-padding-stride'),
        document.querySelector('.widget-summary'),
      ];
      stride.scrollIntoView({ block: 'center', behavior: 'instant' });
      stride.focus({ preventScroll: true });
      await frames(5);
      const [top, height] = [stride.getBoundingClientRect().top, sentence.offsetHeight];
      stride.value = '8';
      stride.dispatchEvent(new Event('input', { bubbles: true }));
      await frames(10);
      return { grown: sentence.offsetHeight - height, moved: stride.getBoundingClientRect().top - top };
    });
    say(
      `${engine}: a control stays beneath the finger while the sentence above it grows`,
      grown > 10 && Math.abs(moved) < 2 ? '' : `it moves by ${moved}, the sentence grows by ${grown}`,
    );
    await browser.close();
  }
}
