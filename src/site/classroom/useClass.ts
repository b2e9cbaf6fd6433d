import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import type { ClassChapter } from './classCells';
import type { Course, HandIn } from './handIns';
import { Judging, type Judged } from './Judging';
import { withoutHaste } from './limits';
import { forgetClass, keepClass, keptClass, type KeptClass } from './kept';
import { addFiles, type Source } from './readFiles';

interface Task {
  handIn: HandIn;
  exercise: string;
}

/** How often the page shows progress and saves the class, in milliseconds. */
const [showEvery, keepEvery] = [250, 2_000];
/** A few more sandboxes than processors: one that waits for its time limit leaves room for others. */
const slots = () => Math.min(10, (navigator.hardwareConcurrency || 2) + 2);

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0].toString(36);

/** The class: its files, its marks, and the judging, kept in this browser. */
export function useClass(locale: Locale, course: Course, chapters: readonly ClassChapter[]) {
  const [isReady, setReady] = useState(false);
  const [reading, setReading] = useState<{ done: number; count: number } | null>(null);
  const [isKept, setKept] = useState(true);
  const [tick, show] = useReducer((count: number) => count + 1, 0);
  const state = useRef<KeptClass>({ handIns: [], marks: new Map(), notes: [], seed: newSeed() });
  const [seed, setSeed] = useState('');
  const timers = useRef({ show: 0, keep: 0 });

  const keep = async () => {
    clearTimeout(timers.current.keep);
    timers.current.keep = 0;
    if (state.current.handIns.length > 0) setKept(await keepClass(state.current));
  };
  /** Shows and saves changes, but not at every change. */
  const changed = () => {
    timers.current.show ||= window.setTimeout(() => {
      timers.current.show = 0;
      show(0);
    }, showEvery);
    timers.current.keep ||= window.setTimeout(() => void keep(), keepEvery);
  };

  const cells = useMemo(() => new Map(chapters.map((chapter) => [chapter.slug, chapter.cells])), [chapters]);
  const begin = () => {
    const { marks, seed } = state.current;
    const judge = async ({ handIn, exercise }: Task, signal: AbortSignal, isPatient: boolean) => {
      const { judgeAnswer } = await import('./judgeAnswer');
      return judgeAnswer(handIn, exercise, { locale, cells, seed, isPatient }, signal);
    };
    const told = ({ handIn, exercise }: Task, judged: Judged) => {
      if (!state.current.handIns.includes(handIn)) return; // a newer file has arrived
      if (!marks.has(handIn)) marks.set(handIn, new Map());
      marks.get(handIn)!.set(exercise, judged);
      changed();
      if (waiting().length === 0) void keep();
    };
    return new Judging(judge, told, slots());
  };
  const judging = useRef<Judging<Task> | null>(null);

  /** The answers without a mark. */
  const waiting = (): Task[] =>
    state.current.handIns.flatMap((handIn) =>
      [...handIn.answers.keys()]
        .filter((exercise) => !state.current.marks.get(handIn)?.has(exercise))
        .map((exercise) => ({ handIn, exercise })),
    );

  useEffect(() => {
    void keptClass().then((kept) => {
      if (kept) state.current = { ...kept, marks: withoutHaste(kept.marks) };
      setSeed(state.current.seed);
      setReady(true);
    });
    const clock = setInterval(() => judging.current?.isOn && show(0), 1_000);
    const leave = () => void (timers.current.keep && keep());
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      clearInterval(clock);
      judging.current?.stop();
    };
  }, []);

  const start = () => {
    if (seed !== state.current.seed) state.current = { ...state.current, seed, marks: new Map() };
    judging.current?.stop();
    judging.current = begin();
    judging.current.add(waiting());
    judging.current.start();
    show(0);
  };
  const stop = () => {
    judging.current?.stop();
    void keep();
    show(0);
  };
  const judgeAgain = () => {
    state.current = { ...state.current, marks: new Map() };
    start();
  };
  const add = async (sources: readonly Source[]) => {
    const count = sources.length;
    stop();
    setReading({ done: 0, count });
    const before = state.current;
    const added = await addFiles(before.handIns, sources, course, (done) => setReading({ done: done + 1, count }));
    const marks = new Map([...before.marks].filter(([handIn]) => added.handIns.includes(handIn)));
    state.current = { ...before, marks, handIns: added.handIns, notes: [...added.notes, ...before.notes] };
    setReading(null);
    void keep();
    return added.handIns.length;
  };
  const forget = async () => {
    judging.current?.stop();
    judging.current = null;
    clearTimeout(timers.current.keep);
    timers.current.keep = 0;
    state.current = { handIns: [], marks: new Map(), notes: [], seed: newSeed() };
    setSeed(state.current.seed);
    await forgetClass();
    show(0);
  };
  return { ...state.current, judging: judging.current, waiting: waiting().length, isReady, isKept, reading, seedTyped: seed, tick, setSeed, start, stop, judgeAgain, add, forget }; // prettier-ignore
}
