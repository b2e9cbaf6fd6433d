import { open } from './engine.mjs';

/**
 * A moment made in Chromium is opened in another engine by its link: a run is replayed from its settings. Firefox computes
 * exponentials and logarithms that differ in the last digit, so only the printed numbers are compared.
 */
const links = [
  'step-size/?step-size.f=waves&step-size.rate=0.3&step-size.step=25&step-size.fork=6,0.1',
  'linear-classifier-live/?linear-classifier-live.step=60&linear-classifier-live.loss=softmax&linear-classifier-live.rate=0.7&linear-classifier-live.fork=20,0,0.1,0.1',
  'softmax-probabilities/?softmax-probabilities.shift=3',
  'momentum-vectors/?momentum-vectors.step=25&momentum-vectors.rho=0.8',
  'optimizer-race/?optimizer-race.step=60',
  'optimizer-race/?optimizer-race.surface=bowl&optimizer-race.step=30&optimizer-race.rates=common&optimizer-race.rate=-1&optimizer-race.fork=12,1,-2',
  'zig-zag/?zig-zag.step=60&zig-zag.batch=16&zig-zag.rate=0.05&zig-zag.fork=20,0,0.1',
  'dead-relu/?dead-relu.step=40&dead-relu.rate=0.1&dead-relu.fork=2,4,0,0',
  'two-layer-network/?two-layer-network.step=400',
  'loss-vs-accuracy/?loss-vs-accuracy.epoch=6',
  'batchnorm-steps/?batchnorm-steps.seed=2',
];

async function seenIn(engine, site) {
  const browser = await open(engine);
  const found = [];
  for (const link of links) {
    await browser.goto(`${site}embed/${link}`);
    found.push(
      await browser.evaluate(async () => {
        const isThere = () => document.querySelector('.widget[data-ready="true"][aria-busy="false"]');
        const read = () =>
          [...document.querySelectorAll('.widget-figure, .widget-summary, .widget-details')]
            .map(({ textContent }) => textContent.replace(/\s+/g, ' '))
            .join(' | ');
        let before = null;
        for (let tries = 0; tries < 600; tries++) {
          await new Promise((done) => setTimeout(done, 100));
          const now = isThere() && read();
          if (now && tries % 10 === 9) {
            if (now === before) return now;
            before = now;
          }
        }
        throw new Error('the figure does not come to rest');
      }),
    );
  }
  await browser.close();
  return found;
}

/** The first place where two texts differ, with some of the text around it. */
function difference(one, other) {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at++;
  return `“${one.slice(Math.max(0, at - 30), at + 30)}” became “${other.slice(Math.max(0, at - 30), at + 30)}”`;
}

export default async function moments(site, say) {
  const made = await seenIn('chromium', site);
  for (const engine of ['firefox', 'webkit']) {
    const seen = await seenIn(engine, site);
    for (const [i, link] of links.entries())
      say(`${engine}: ${link.split('/')[0]} has the same numbers as in Chromium`, difference(made[i], seen[i]));
  }
}
