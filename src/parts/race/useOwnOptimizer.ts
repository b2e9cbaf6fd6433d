import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { onFunction } from '@kit/ownCode/inFigure';
import { partMissing } from '@ui/page';
import type { OwnModel } from '@kit/ownCode/OwnModel';
import type { Trajectory } from '@lib/optim/index';
import type { RaceRequest } from './ownRace';

/**
 * The reader's own optimizer in the race of a figure: added and removed by the reader, or added by its exercise once
 * that is passed, with a start (`onEntered`), and asked again when the race changes. `missing` where none is written, with a link to the exercise if it is on the page.
 */
export function useOwnOptimizer(locale: Locale, request: RaceRequest, figure: string, onEntered: () => void) {
  const [paths, setPaths] = useState<Trajectory[] | null>(null);
  const [fault, setFault] = useState('');
  const [missing, setMissing] = useState<{ write: string | null } | null>(null);
  const model = useRef<OwnModel<RaceRequest> | null>(null);
  const latest = useRef({ request, onEntered });
  latest.current = { request, onEntered };
  const key = JSON.stringify(request);

  const leave = () => {
    model.current?.stop();
    model.current = null;
    setPaths(null);
    setFault('');
    setMissing(null);
  };
  const race = async () => {
    leave();
    const part = await import('./ownRace').catch(() => null);
    if (!part) return partMissing(document.querySelector('[data-widget="optimizer-race"]'), () => void race());
    const { enter, linkToExercise, ownOptimizerCode } = part;
    const code = ownOptimizerCode();
    if (code === null) {
      setMissing({ write: linkToExercise() });
      return false;
    }
    model.current = await enter(code, latest.current.request, locale, {
      onPaths: (_, found) => (setFault(''), setPaths(found)),
      onFault: (text) => (setPaths(null), setFault(text)),
    });
    return model.current !== null;
  };
  useEffect(() => model.current?.ask(latest.current.request), [key]);
  useEffect(() => () => model.current?.stop(), []);
  useEffect(() => onFunction(figure, () => void race().then((entered) => entered && latest.current.onEntered())), []);

  return { paths, fault, missing, race: () => void race(), leave };
}
