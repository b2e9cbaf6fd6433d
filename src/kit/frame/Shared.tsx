import type { ComponentChildren } from 'preact';
import { Charts } from '@ui/plot/charts';
import type { ChartSpec } from '@ui/plot/spec';
import { IsHeld } from '../Held';
import { InMoment, type Pieces } from '../moment/pieces';
import { BuiltWith } from '../builtCharts';

interface SharedProps {
  charts: Set<() => ChartSpec>;
  isHeld(part: string): boolean;
  builtWith: 'this' | 'another' | 'result';
  inMoment: Pieces;
  children: ComponentChildren;
}

/** The contexts that the parts of a figure share. */
export const Shared = ({ charts, isHeld, builtWith, inMoment, children }: SharedProps) => (
  <Charts.Provider value={charts}>
    <BuiltWith.Provider value={builtWith}>
      <InMoment.Provider value={inMoment}>
        <IsHeld.Provider value={isHeld}>{children}</IsHeld.Provider>
      </InMoment.Provider>
    </BuiltWith.Provider>
  </Charts.Provider>
);
