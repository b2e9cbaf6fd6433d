import { Tensor } from '../../../lib/engine/tensor';
import type { Element } from '@ui/plot/dom';
import type { Host } from '../plot/host';
import type { PlotMistakeCode } from '../plot/mistakes';
import type { ToSandbox } from '../run/protocol';
import type { CurvePoint } from '../show/show';
import { placesIn } from './evaluate';
import { append, evaluate, isArray, toText } from './primordials';
import type { Printer } from './printer';

/** A mistake in a chart, for which the page has a sentence. */
export class PlotMistake extends TypeError {
  constructor(
    readonly code: PlotMistakeCode,
    readonly details: Record<string, string>,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** The weight of a point of a curve, in characters; it includes the work of drawing it. */
const weightOfPoint = 100;

const CallError = Error;

/** Where a chart was drawn, and its size. */
interface Drawing {
  path: string;
  weight: number;
}

/**
 * The charts beneath a cell. A chart drawn again by the same call, as in a loop, replaces the one before, unless that
 * one was printed or is part of the cell's value.
 */
export class Charts {
  #isChart: (value: unknown) => value is Element = (_): _ is Element => false;
  #drawings = new WeakMap<Element, Drawing>();
  /** The calls that may draw again, with the places of their charts. */
  #places = new Map<string, { place: number; chart: Element }>();
  #kept = new WeakSet<Element>();
  #count = 0;
  #drawCurve: ((name: string, points: CurvePoint[]) => Element) | null = null;
  /** The places of live curves. */
  #curves = new Map<string, number>();

  constructor(readonly printer: Printer) {}

  /** Starts another cell. */
  begin() {
    this.#places = new Map();
    this.#curves = new Map();
    this.#count = 0;
  }

  /** Makes the Plot of cells from its scripts. */
  load({ plot, kit, width, pixelRatio }: ToSandbox & { type: 'load' }): unknown {
    const host: Host = {
      Tensor,
      makePlot: evaluate(plot) as Host['makePlot'],
      width,
      pixelRatio,
      show: this.#show,
      refuse: (code, details, sentence) => {
        throw new PlotMistake(code, details, sentence);
      },
    };
    const made = (evaluate(kit) as (host: Host) => typeof import('../plot/kit'))(host);
    this.#isChart = made.isChart;
    this.#drawCurve = made.drawCurve;
    return made.Plot;
  }

  /** Draws a live curve when it is time to send it. */
  curve = (name: string, points: () => CurvePoint[]) => {
    const place = this.#curves.get(name) ?? this.#count++;
    this.#curves.set(name, place);
    this.printer.figure(place, points().length * weightOfPoint, () => this.#drawCurve!(name, points()).written());
  };

  #show = (chart: Element, weight: number) => {
    const path = placesIn(toText(new CallError().stack));
    const place = this.#places.get(path)?.place ?? this.#count++;
    this.#places.set(path, { place, chart });
    this.#drawings.set(chart, { path, weight });
    this.printer.figure(place, weight, () => chart.written());
  };

  /** Keeps the charts among the values, each in a place of its own; returns the other values. */
  keep = (given: unknown[]): unknown[] => {
    const rest: unknown[] = [];
    for (let i = 0; i < given.length; i++) {
      const charts = this.#chartsIn(given[i]);
      if (charts.length === 0) append(rest, given[i]);
      for (let k = 0; k < charts.length; k++) this.#keepOne(charts[k]);
    }
    return rest;
  };

  #chartsIn(value: unknown): Element[] {
    if (this.#isChart(value)) return [value];
    if (!isArray(value) || value.length === 0) return [];
    for (let i = 0; i < value.length; i++) if (!this.#isChart(value[i])) return [];
    return value as Element[];
  }

  #keepOne(chart: Element) {
    const drawing = this.#drawings.get(chart);
    if (!drawing || this.#kept.has(chart)) return;
    this.#kept.add(chart);
    const there = this.#places.get(drawing.path);
    this.#places.delete(drawing.path);
    if (there?.chart !== chart)
      this.printer.figure(there?.place ?? this.#count++, drawing.weight, () => chart.written());
  }
}
