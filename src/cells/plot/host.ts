import type * as ObservablePlot from '@observablehq/plot';
import { fill } from '@i18n/fill';
import type { Tensor } from '../../../lib/engine/tensor';
import type { Document, Element } from '@ui/plot/dom';
import { en, type PlotMistakeCode } from './mistakes';
import type { NumberFormat } from './numberFormat';

type ReadColour = (colour: string) => { r: number; g: number; b: number; opacity: number };

/** The part of a browser that Plot uses. */
export interface Browser {
  document: Document;
  window: { document: Document; devicePixelRatio: number };
  requestAnimationFrame(work: () => void): void;
  Intl: { NumberFormat: typeof NumberFormat; DateTimeFormat: typeof Intl.DateTimeFormat };
}

/** What the sandbox provides to Plot when it is loaded. */
export interface Host {
  Tensor: typeof Tensor;
  /** Observable Plot, drawing in the given browser. */
  makePlot(browser: Browser): typeof ObservablePlot & { rgb: ReadColour };
  /** The default width of charts, and screen pixels per page pixel. */
  width: number;
  pixelRatio: number;
  /** Shows a chart beneath the cell. */
  show(chart: Element, weight: number): void;
  /** Throws a mistake of the reader's, with its sentence in English. */
  refuse(code: PlotMistakeCode, details: Record<string, string>, sentence: string): never;
}

/** The parameter of the function that the kit is built into (`vite.ts`). */
declare const plotHost: Host;
export const host: Host = plotHost;

/** Throws a mistake of the reader's. */
export function refuse(code: PlotMistakeCode, details: Record<string, string> = {}): never {
  return host.refuse(code, details, fill(en[code], details));
}
