import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import type { ChartSpec } from '@ui/plot/spec';
import type { Controls, State } from '../controls';
import type { Pieces } from '../moment/pieces';
import { writeState } from '../urlState';
import type { HeldParts, Holds } from '../useHeld';
import { WidgetMenu } from '../WidgetMenu';

interface HeadProps<C extends Controls> {
  id: string;
  name: string;
  controls: C;
  answering: readonly string[];
  locale: Locale;
  title: string;
  /** The title, cut where its lines may break. */
  pieces: readonly string[];
  frame: RefObject<HTMLElement>;
  isAlive: boolean;
  charts: Set<() => ChartSpec>;
  state: State<C>;
  /** The state that the page begins with, and that of the table of controls. */
  defaults: State<C>;
  initial: State<C>;
  canUndo: boolean;
  undo(): void;
  reset(): void;
  held: HeldParts;
  holds: Holds;
  inMoment: Pieces;
  isCodeOpen: boolean;
  /** Missing where the code is not offered. */
  showCode?(): void;
}

/** A widget's title and menu, which are not drawn again with every step of a run. */
export function useHead<C extends Controls>(props: HeadProps<C>) {
  const { id, name, controls, answering, locale, title, pieces, frame, isAlive, charts, state, defaults, initial } =
    props;
  const { canUndo, undo, reset, held, holds, inMoment, isCodeOpen, showCode } = props;
  const latest = useRef(state);
  latest.current = state;
  const bringBack = useRef(() => {});
  const menu = useMemo(
    () => (
      <WidgetMenu
        {...{ charts, locale, name, id, title, frame, isAlive, canUndo, showCode }}
        reset={() => {
          bringBack.current = inMoment.reset();
          reset();
        }}
        undo={() => {
          // undoing a reset brings back everything that it removed
          if (writeState(name, controls, latest.current, defaults, '') === '') bringBack.current();
          bringBack.current = () => {};
          undo();
        }}
        moment={{
          ...{ controls, defaults, pieces: inMoment, answering, holds },
          ...{ now: () => latest.current, isCodeOpen },
        }}
        query={() => writeState(name, controls, latest.current, initial, '')}
      />
    ),
    [canUndo, held, locale, isCodeOpen, isAlive],
  );
  return useMemo(
    () => (
      <header class="widget-head">
        <p class="widget-title" id={`${id}-title`}>
          {pieces.map((piece, i) => (i ? [<wbr />, piece] : piece))}
        </p>
        {menu}
      </header>
    ),
    [pieces, id, menu],
  );
}
