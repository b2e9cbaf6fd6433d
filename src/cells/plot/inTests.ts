/** Plot as in the sandbox, for tests outside a browser. */
import type { Plugin } from 'vite';
import { Tensor } from '../../../lib/engine/tensor';
import { sandboxSource } from '../vite';
import type { Element } from '@ui/plot/dom';
import type { Host } from './host';
import type { PlotMistakeCode } from './mistakes';

type Kit = typeof import('./kit');

/** A mistake of the reader's, as the sandbox reports it. */
export class Mistake extends Error {
  constructor(
    readonly code: PlotMistakeCode,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** Loads Plot; shown charts are added to `shown`. */
export async function loadPlot(): Promise<Kit & { shown: Element[] }> {
  const [plot, kit] = await Promise.all(['virtual:plot-source', 'virtual:plot-kit'].map(sourceOf));
  const shown: Element[] = [];
  const host: Host = {
    Tensor,
    makePlot: (0, eval)(plot) as Host['makePlot'],
    width: 640,
    pixelRatio: 1,
    show: (chart) => void shown.push(chart),
    refuse: (code, _, sentence) => {
      throw new Mistake(code, sentence);
    },
  };
  return { ...((0, eval)(kit) as (host: Host) => Kit)(host), shown };
}

async function sourceOf(name: string): Promise<string> {
  const { load } = sandboxSource() as Plugin & { load(this: unknown, id: string): Promise<string> };
  const module = await load.call({ addWatchFile() {} }, `\0${name}`);
  return JSON.parse(module.slice('export default '.length, -1)) as string;
}
