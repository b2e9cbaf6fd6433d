import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { onFunction } from '@kit/ownCode/inFigure';
import { settleAll } from '@kit/useWidgetState';
import { partMissing } from '@ui/page';
import type { OwnModel } from '@kit/ownCode/OwnModel';
import type { Trajectory } from '@lib/optim/index';
import type { RaceRequest } from './ownRace';

type Part = typeof import('./ownRace');

/**
 * The part that runs code, loaded when needed; null if it cannot be loaded, and then the page offers to try again, beside
 * the figure with this id.
 */
const load = (figure: string, again: () => void): Promise<Part | null> =>
  import('./ownRace').catch(() => (partMissing(document.getElementById(figure), again), null));

/** Code that takes part in a figure's race, and runs again when the race changes. */
function useEntrant(locale: Locale, request: RaceRequest) {
  const [paths, setPaths] = useState<Trajectory[] | null>(null);
  const [fault, setFault] = useState('');
  const model = useRef<OwnModel<RaceRequest> | null>(null);
  const latest = useRef(request);
  latest.current = request;
  const key = JSON.stringify(request);

  const leave = () => {
    model.current?.stop();
    model.current = null;
    setPaths(null);
    setFault('');
  };
  const enterWith = async ({ enter }: Part, code: string) => {
    leave();
    model.current = await enter(code, latest.current, locale, {
      onPaths: (_, found) => (setFault(''), setPaths(found)),
      onFault: (text) => (setPaths(null), setFault(text)),
    });
    return model.current !== null;
  };
  useEffect(() => model.current?.ask(latest.current), [key]);
  useEffect(() => () => model.current?.stop(), []);
  return { paths, fault, leave, enterWith };
}

/**
 * The reader's own optimizer in a figure's race: added and removed by the reader, or added when its exercise is passed.
 * Joining starts the race again (`onEntered`). `missing` if none is written, with a link to the exercise if it is on
 * the page. `share` returns a link with its code and the race in its present state; null if the code is too long for
 * one.
 */
export function useOwnOptimizer(locale: Locale, request: RaceRequest, figure: string, onEntered: () => void) {
  const { paths, fault, leave, enterWith } = useEntrant(locale, request);
  const [missing, setMissing] = useState<{ write: string | null } | null>(null);
  const latest = useRef(onEntered);
  latest.current = onEntered;

  const race = async (): Promise<boolean> => {
    leave();
    setMissing(null);
    const part = await load(figure, () => void race());
    const code = part?.ownOptimizerCode() ?? null;
    if (!part) return false;
    if (code !== null) return enterWith(part, code);
    setMissing({ write: part.linkToExercise() });
    return false;
  };
  const share = async () => {
    settleAll();
    const part = await load(figure, () => void share());
    return part && part.rivalLink(new URL(location.href), figure, part.ownOptimizerCode() ?? '');
  };
  const start = () => void race().then((entered) => entered && latest.current());
  useEffect(() => onFunction(figure, start), []);

  return { paths, fault, missing, race: start, leave: () => (leave(), setMissing(null)), share };
}

/**
 * The optimizer that a link has brought: nothing of it runs until the reader lets it race, which starts the race again
 * (`onEntered`).
 */
export function useRival(locale: Locale, request: RaceRequest, figure: string, onEntered: () => void) {
  const { paths, fault, leave, enterWith } = useEntrant(locale, request);
  const [code, setCode] = useState<string | null>(null);
  const find = async () =>
    setCode((await (await load(figure, () => void find()))?.rivalIn(location.hash, figure)) ?? null);
  useEffect(() => {
    if (location.hash.includes('rival')) void find();
  }, []);
  const race = async () => {
    const part = await load(figure, () => void race());
    if (part && code !== null && (await enterWith(part, code))) onEntered();
  };
  return { isThere: code !== null, paths, fault, race: () => void race(), leave };
}
