import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { linkedCell } from '@cells/codeLink';
import { partMissing } from '@ui/page';
import type { OwnCodeProps } from './ownCode/OwnCode';

/** A state and its model as they were handed over, to be drawn in place of the course's own. */
export interface Drawn<State, Model> {
  state: State;
  model: Model;
}

/** The reader's own code behind a figure: its panel, loaded when it is opened, and what it gave last. */
export function useOwnCode<State, Model>(name: string) {
  const [Panel, setPanel] = useState<ComponentType<OwnCodeProps<State, Model>> | null>(null);
  const [drawn, setDrawn] = useState<Drawn<State, Model> | null>(null);
  const [refused, setRefused] = useState(false);
  const open = () =>
    void import('./ownCode/OwnCode').then(
      (module) => setPanel(() => module.default as ComponentType<OwnCodeProps<State, Model>>),
      () => partMissing(document.querySelector(`[data-widget="${name}"]`), open),
    );
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
