/**
 * What a notebook's cells import, `./downhill.js`: everything that cells on the pages have, with the kernels, as one
 * module for the TypeScript kernels of Deno and tslab. Pictures and charts appear beneath the cell.
 */
import '@kernels/install';
import { Tensor } from '../../../lib/engine/tensor';
import type { Element } from '@ui/plot/dom';
import { describeFigure } from '../plot/describeFigure';
import type { Host } from '../plot/host';
import { figureStrings } from '../plot/strings';
import { apart } from '../plot/tips';
import type { ImageSpec } from '../show/image';
import { forgetCurves, setPlot, setStage } from '../show/show';
import { findKernel, type Bundle } from './kernel';
import { chartHtml } from './markup';
import { base64, png } from './png';
import plotKit from 'virtual:plot-kit';
import plotSource from 'virtual:plot-source';

export * from '../downhill';

const kernel = findKernel();

function bundleOf(chart: Element): Bundle {
  const { drawing } = apart(chart.written());
  return { 'text/plain': describeFigure(drawing, figureStrings.en), 'text/html': chartHtml(drawing) };
}

const host: Host = {
  Tensor,
  makePlot: (0, eval)(plotSource) as Host['makePlot'],
  width: 640,
  pixelRatio: 2,
  show: (chart) => grow(placeInCell(), () => bundleOf(chart)),
  refuse: (_code, _details, sentence) => {
    throw new TypeError(sentence);
  },
};
const made = ((0, eval)(plotKit) as (host: Host) => typeof import('../plot/kit'))(host);
setPlot(made.Plot);

/** The displayed size of a small picture, in pixels. */
const shownSide = 256;

function showImage(image: ImageSpec) {
  const scale = Math.max(1, Math.floor(shownSide / Math.max(image.width, image.height)));
  const text = `${image.width} × ${image.height}`;
  kernel.show({ 'text/plain': `[${text}]`, 'image/png': base64(png(image, scale)) });
}

interface Growing {
  bundle(): Bundle;
  /** Shows a bundle in its place. */
  show(bundle: Bundle): void;
  shown: number;
  isNew: boolean;
}

/** The charts that may be drawn again; a kernel does not report the end of a cell. */
const growing = new Map<string, Growing>();
let timer: ReturnType<typeof setTimeout> | undefined;
const quiet = 100;
const between = 250;

/** Shows what may be drawn again under the same name: at once, and then from time to time. */
function grow(name: string, bundle: () => Bundle) {
  const begun = { bundle, show: kernel.showing?.() ?? kernel.show, shown: -Infinity, isNew: true };
  const chart = Object.assign(growing.get(name) ?? begun, { bundle, isNew: true });
  growing.set(name, chart);
  if (kernel.showing && performance.now() - chart.shown > between) show(chart);
  clearTimeout(timer);
  timer = setTimeout(rest, 0);
}

function show(chart: Growing) {
  chart.show(chart.bundle());
  chart.shown = performance.now();
  chart.isNew = false;
}

const showNew = () => [...growing.values()].filter(({ isNew }) => isNew).forEach(show);

/** Called when the cell has ended or is waiting: shows what can be updated in place, and the rest once it is idle. */
function rest() {
  if (kernel.showing) showNew();
  timer = setTimeout(() => {
    showNew();
    growing.clear();
    forgetCurves();
  }, quiet);
}

/** The calls of the cell that led here: a chart drawn again by the same ones replaces the one before. */
function placeInCell(): string {
  const calls = (new Error().stack ?? '').split('\n').slice(1);
  return calls.filter((call) => !/downhill\.mjs|plot\.js|node:|ext:/.test(call)).join('\n');
}

setStage({
  image: showImage,
  curve: (name, points) => grow(`curve ${name}`, () => bundleOf(made.drawCurve(name, points()))),
  progress() {},
});

type Inspect = (value: unknown, options?: unknown) => string;

/** A tensor as printed: its shape, and its numbers in rows. */
const printed = (of: Tensor, inspect: Inspect, options: unknown) =>
  `Tensor (${of.shape.join(', ')}) ${inspect(of.tolist(), options)}`;
Object.defineProperties(Tensor.prototype, {
  [Symbol.for('nodejs.util.inspect.custom')]: {
    value(this: Tensor, _depth: number, options: unknown, inspect: Inspect) {
      return printed(this, inspect, options);
    },
  },
  [Symbol.for('Deno.customInspect')]: {
    value(this: Tensor, inspect: Inspect, options: unknown) {
      return printed(this, inspect, options);
    },
  },
});
