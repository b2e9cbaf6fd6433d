import { renderToString } from 'preact-render-to-string';
import { Charts } from '@ui/plot/charts';
import type { Controls } from '../controls';
import type { AnyWidget, FigureOf } from '../defineWidget';
import { IsHeld, LeavesOut } from '../Held';
import { BuiltWith } from '../builtCharts';
import { Sentence } from '../quantities';
import type { Draw } from './source';

/** A figure in its present state: what it is given to draw, and what is held back. */
export interface Drawing {
  spec: AnyWidget['spec'];
  figure: FigureOf<Record<string, unknown>, unknown, { controls: Controls }>;
  isHeld(part: string): boolean;
}

/** The parts of a widget that print numbers, each by its class. */
export const parts = ['widget-figure', 'widget-summary', 'widget-details'] as const;
export type PartName = (typeof parts)[number];

/** What a figure draws. */
export type Drawn = Pick<Drawing['figure'], 'state' | 'model'>;

/** Draws a part of a figure with another state or model, as static HTML, the way pages are built. */
export function drawPart(part: PartName, { spec, figure, isHeld }: Drawing): Draw {
  const { Figure, Details, summary } = spec;
  const { t, passed } = figure;
  const draw = ({ state, model }: Drawn) => {
    if (part === 'widget-summary') return <span><Sentence said={summary(state, model, t as never, isHeld, passed)} /></span>; // prettier-ignore
    const Part = part === 'widget-figure' ? Figure : Details;
    return Part ? <Part {...figure} {...{ state, model }} t={t as never} /> : null;
  };
  return (drawn) =>
    renderToString(
      <Charts.Provider value={new Set()}>
        <BuiltWith.Provider value="another">
          <LeavesOut.Provider value={true}>
            <IsHeld.Provider value={isHeld}>{draw(drawn as Drawn)}</IsHeld.Provider>
          </LeavesOut.Provider>
        </BuiltWith.Provider>
      </Charts.Provider>,
    );
}
