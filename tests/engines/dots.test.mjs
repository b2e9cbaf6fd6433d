import { engines, open } from './engine.mjs';
import { readPng } from './png.mjs';

const figures = [
  'not-separable',
  'not-separable/?not-separable.feature=product',
  'critical-points/?critical-points.view=many',
  'minibatch-noise',
  'linear-classifier-live',
  'gradient-noise',
];

/** Dots have the same shape, size and position in every engine: the same pixels are inked, except at edges. */
export default async function dots(site, say) {
  const drawn = {};
  for (const engine of engines) {
    const browser = await open(engine, { height: 1200 });
    for (const figure of figures) {
      const [widget, query = ''] = figure.split('/');
      await browser.goto(`${site}embed/${widget}/${query}`);
      const box = await browser.evaluate(showOnlyDots);
      const dark = await painted(browser, box);
      drawn[engine] = { ...drawn[engine], [figure]: { ...box, dark: (x, y) => dark(box.left + x, box.top + y) } };
    }
    await browser.close();
  }
  for (const figure of figures) {
    const wanted = drawn.chromium[figure];
    say(`${figure}: there are dots`, ink(wanted).length > 10 ? '' : `${ink(wanted).length} pixels`);
    for (const engine of engines.slice(1)) say(`${figure}: ${engine}`, difference(drawn[engine][figure], wanted));
  }
}

/** What is dark on the screen, once the title above the plane is gone from it: a busy machine paints late. */
async function painted(browser, { top, width }) {
  for (let tries = 0; tries < 40; tries++) {
    await browser.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    const { dark } = readPng(await browser.screenshot());
    if (ink({ width, height: top - 2, dark }).length === 0) return dark;
  }
  throw new Error('what is hidden is still painted');
}

/** In the page: hides everything but the dots. Returns the box of their plane. */
async function showOnlyDots() {
  const until = async (what) => {
    for (let tries = 0; !what(); tries++) {
      if (tries > 400) throw new Error(`no dots on ${location.pathname}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  await until(
    () =>
      document.querySelector('.widget[data-ready] :is(.mark-dot, .chart-dots)') &&
      !document.querySelector('[aria-busy="true"]'),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { visibility: hidden !important; background: #fff !important }
    html, body, main, main :has(.mark-dot, .chart-dots) { visibility: visible !important; border-color: transparent !important }
    .plane :is(.mark-dot, .chart-dots, .chart-dots circle) { visibility: visible !important; stroke: #000 !important; stroke-opacity: 1 !important }
    .chart-dots circle { fill: #000 !important }
  `);
  document.adoptedStyleSheets = [sheet];
  const plane = document.querySelector('.mark-dot, .chart-dots').closest('.plane');
  const { left, top, width, height } = plane.getBoundingClientRect();
  return { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) };
}

function ink({ width, height, dark }) {
  const found = [];
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (dark(x, y)) found.push([x, y]);
  return found;
}

function difference(a, b) {
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1)
    return `a plane of ${a.width} × ${a.height}, not ${b.width} × ${b.height}`;
  const alone = (one, other) => {
    const points = ink(one);
    const near = ([x, y]) => [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => other.dark(x + dx, y + dy)));
    return points.filter((point) => !near(point)).length / Math.max(1, points.length);
  };
  const [more, less] = [alone(a, b), alone(b, a)];
  return Math.max(more, less) < 0.01
    ? ''
    : `${(100 * more).toFixed(0)} % too much, ${(100 * less).toFixed(0)} % missing`;
}
