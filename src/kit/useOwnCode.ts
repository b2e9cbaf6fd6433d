import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { linkedCell } from '@cells/codeLink';
import { onFunction, type FunctionForFigure } from './ownCode/inFigure';
import { partMissing } from '@ui/page';
import type { OwnCodeProps } from './ownCode/OwnCode';
import type { OwnFunctionProps } from './ownCode/OwnFunction';

/** A state and its model as they were handed over, to be drawn in place of the course's own. */
export interface Drawn<State, Model> {
  state: State;
  model: Model;
}

type PanelProps<State, Model> = OwnCodeProps<State, Model> & Omit<OwnFunctionProps<State, Model>, 'given'>;

/** The reader's own code behind a figure: its panel, loaded when it is opened, and what it gave last. */
export function useOwnCode<State, Model>(name: string, id: string) {
  const [Panel, setPanel] = useState<ComponentType<PanelProps<State, Model>> | null>(null);
  const [drawn, setDrawn] = useState<Drawn<State, Model> | null>(null);
  const [refused, setRefused] = useState(false);
  const open = () =>
    void import('./ownCode/OwnCode').then(
      (module) => setPanel(() => module.default as ComponentType<PanelProps<State, Model>>),
      () => partMissing(document.querySelector(`[data-widget="${name}"]`), open),
    );
  const take = (given: FunctionForFigure) =>
    void (
      given.replaces &&
      import('./ownCode/OwnFunction').then(({ default: OwnFunction }) =>
        setPanel(() => (props: PanelProps<State, Model>) => h(OwnFunction<State, Model>, { ...props, given })),
      )
    );
  useEffect(() => onFunction(id, take), []);
  useEffect(() => {
    if (linkedCell(location.hash) === `widget/${name}`) open();
  }, []);
  return {
    Panel,
    drawn,
    refused,
    open,
    close: () => setPanel(null),
    show(next: Drawn<State, Model> | null) {
      if (next) setRefused(false);
      setDrawn(next);
    },
    refuse() {
      setDrawn(null);
      setRefused(true);
    },
  };
}
