import { openCell, runCell } from './cell.mjs';
import { engines, open } from './engine.mjs';

const code = `import { Plot } from 'downhill';
const points = Array.from({ length: 30 }, (_, i) => ({ x: i, y: (i * 7) % 11, label: i % 2 ? 'a' : 'b' }));
Plot.plot({ color: { legend: true }, marks: [Plot.dot(points, { x: 'x', y: 'y', fill: 'label', tip: true }), Plot.lineY([1, 2, 3])] });`;

const ofFourFolds = '28 others, 4 best'; // of eight values of k

/** Plot draws in a cell, and a chart of a figure that has changed. */
export default async function charts(site, say) {
  for (const engine of engines) {
    const browser = await open(engine, { height: 1200 });
    await browser.goto(`${site}losses/`);
    await browser.evaluate(openCell, 'losses/two-losses');
    const { status, output } = await browser.evaluate(runCell, { name: 'losses/two-losses', code });
    const drawn = await browser.evaluate(inCell);
    const right =
      status === 'done' && drawn.dots === 30 && drawn.lines === 1 && drawn.colours === 2 && drawn.width > 200;
    say(`${engine}: a cell`, right ? '' : `${status} ${JSON.stringify(drawn)} ${output}`);
    await browser.goto(`${site}embed/cross-validation/?cross-validation.folds=4`);
    const chart = await browser.evaluate(inFigure, ofFourFolds);
    say(`${engine}: a figure’s chart`, chart.dots === ofFourFolds && chart.width > 200 ? '' : JSON.stringify(chart));
    await browser.close();
  }
}

async function inCell() {
  const found = () => document.querySelector('.cell-plot-drawing');
  for (let tries = 0; tries < 100 && !found(); tries++) await new Promise((done) => setTimeout(done, 50));
  const drawing = found();
  if (!drawing) return {};
  const dots = [...drawing.querySelectorAll('[aria-label=dot] circle')];
  return {
    dots: dots.length,
    lines: drawing.querySelectorAll('[aria-label=line] path').length,
    colours: new Set(dots.map((dot) => dot.getAttribute('fill'))).size,
    width: drawing.querySelector('[aria-label=dot]').getBoundingClientRect().width,
  };
}

/** Waits until Plot has drawn the chart again: the page was built with five folds. */
async function inFigure(expected) {
  const chart = () => document.querySelector('.chart');
  const dots = () => {
    const [others, best] = [...chart().querySelectorAll('.chart-dots')].map(
      ({ childElementCount }) => childElementCount,
    );
    return `${others} others, ${best} best`;
  };
  for (let tries = 0; tries < 600 && (dots() !== expected || 'stale' in chart().dataset); tries++)
    await new Promise((done) => setTimeout(done, 50));
  return {
    dots: dots(),
    width: chart().querySelector('.chart-marks .chart-dots').getBoundingClientRect().width,
    stale: chart().dataset.stale,
  };
}
