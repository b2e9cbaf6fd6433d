import { h, type ComponentType, type VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { linkedCell } from '@cells/saved/link';
import { onFunction, type FunctionForFigure } from './ownCode/inFigure';
import type { Piece } from './moment/pieces';
import { partMissing } from '@ui/page';
import type { OwnCodeProps } from './ownCode/OwnCode';
import type { OwnFunctionProps } from './ownCode/OwnFunction';

/** A state with the model that the reader's code made of it, to be drawn instead of the course's. */
export interface Drawn<State, Model> {
  state: State;
  model: Model;
}

type CodeProps<State, Model> = OwnCodeProps<State, Model>;
type FunctionProps<State, Model> = Omit<OwnFunctionProps<State, Model>, 'given'>;

/**
 * The reader's own code behind a figure: the panel in which it is edited, or the banner of a function handed over by an
 * exercise, each loaded when needed; and the latest result of the code.
 */
export function useOwnCode<State, Model>(
  name: string,
  id: string,
  set: (patch: Partial<State>) => void,
  offersCode: boolean,
) {
  const [Panel, setPanel] = useState<ComponentType<CodeProps<State, Model>> | null>(null);
  const [Banner, setBanner] = useState<ComponentType<FunctionProps<State, Model>> | null>(null);
  const [head, setHead] = useState<VNode | null>(null);
  const [drawn, setDrawn] = useState<Drawn<State, Model> | null>(null);
  const [refused, setRefused] = useState(false);
  const ownFunction = useRef<FunctionForFigure | null>(null);
  const close = () => {
    ownFunction.current = null;
    setPanel(null);
    setBanner(null);
  };
  const missing = (again: () => void) => partMissing(document.getElementById(id), again);
  const open = useCallback(
    () =>
      void import('./ownCode/OwnCode').then(
        (module) => {
          close();
          setPanel(() => module.default as ComponentType<CodeProps<State, Model>>);
        },
        () => missing(open),
      ),
    [],
  );
  const take = (given: FunctionForFigure | null) => {
    if (given?.state) set(given.state as Partial<State>);
    if (!given?.replaces) return;
    ownFunction.current = given;
    void import('./ownCode/OwnFunction').then(
      ({ default: OwnFunction }) => {
        setPanel(null);
        setRefused(false);
        setBanner(() => (props: FunctionProps<State, Model>) => h(OwnFunction<State, Model>, { ...props, given }));
      },
      () => missing(() => take(given)),
    );
  };
  const takeTold = (told: unknown) =>
    void import('./ownCode/OwnFunction').then(
      ({ functionTold }) => take(functionTold(told, id)),
      () => missing(() => takeTold(told)),
    );
  useEffect(() => onFunction(id, take), []);
  useEffect(() => {
    if (offersCode && linkedCell(location.hash) === `widget/${id}`) open();
  }, []);
  return {
    Panel,
    Banner,
    /** The notice at the head of the figure about code that came in a link. */
    head,
    say: setHead,
    /** The reader's function in the figure, as a part of its moment. Somebody else's runs only when the reader runs it. */
    functionInMoment: {
      tell: () => ownFunction.current ?? undefined,
      take: takeTold,
    } satisfies Piece,
    drawn,
    refused,
    open,
    close,
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
