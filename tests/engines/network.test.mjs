// A link to a network in training restores the same moment in every engine: the same step, and the same weights to the last digit.
import { engines, open } from './engine.mjs';

const links = [
  'units=3&step=1000',
  'data=spirals&units=16&f=tanh&count=400&noise=0.1&batch=32&rate=0.1&step=1500&seed=7',
  'data=own&units=4&f=sigmoid&optimizer=momentum&rate=1&lambda=0.01&penalty=l1&step=800&points=0.5,0.5,0,-1,0.25,1,1,-1,1',
].map((link) => link.replace(/(^|&)/g, '$1two-layer-network.'));

export default async function network(site, say) {
  const found = {};
  for (const engine of engines) {
    const browser = await open(engine);
    found[engine] = [];
    for (const link of links) {
      await browser.goto(`${site}embed/two-layer-network/?${link}`);
      found[engine].push(await browser.evaluate(weights));
    }
    await browser.close();
  }
  for (const [i, link] of links.entries()) {
    const wanted = found.chromium[i];
    say(`${link}: it is trained`, wanted.length > 15 ? '' : wanted.join());
    for (const engine of engines.slice(1)) {
      const at = wanted.findIndex((number, k) => found[engine][i][k] !== number);
      say(`${link}: ${engine}`, at >= 0 && `${found[engine][i][at]} where Chromium has ${wanted[at]}`);
    }
  }
}

/** In the page: the figure's sentence and every weight, once it shows the state in the address. */
async function weights() {
  const step = Number(new URLSearchParams(location.search).get('two-layer-network.step')).toLocaleString('en');
  for (let tries = 0; tries < 600; tries++) {
    const widget = document.querySelector('.widget[data-ready="true"][aria-busy="false"]');
    const said = widget?.querySelector('.widget-summary').textContent ?? '';
    const table = widget?.querySelector('.playnet-weights caption')?.textContent ?? '';
    if (said.includes(` ${step} `) && table.includes(` ${step} `))
      return [said, ...[...widget.querySelectorAll('.playnet-weights td[title]')].map(({ title }) => title)];
    await new Promise((done) => setTimeout(done, 100));
  }
  return ['it never came to that step'];
}
