import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import type { Edit } from '../code/compiled';
import { fill } from '@i18n/fill';
import type { Shown } from '../show/format';
import { explainFault, isLoadFailure } from '../errors/loadFailure';
import { mostLinesShown } from '../run/limits';
import { Paced } from './Paced';
import type { FigureNode } from '@ui/plot/dom';
import type { CellStrings } from './strings';
import type { Listener, Result } from '../run/results';

export type Status = 'idle' | 'running' | 'done' | 'failed' | 'right' | 'wrong';

/** Something to do with a cell's code: run it, or check it. */
export type Work = (code: string, listener: Listener) => Promise<Result>;

/**
 * Runs a cell's code and reports its output, its result or mistake, and the elapsed seconds. `mark` is called with the
 * line of a mistake, or null if there is none; `missing` with a function that tries again if a part of the page could
 * not be loaded.
 */
export function useRun(
  locale: Locale,
  t: CellStrings,
  mark: (at: Result['mark'] | null) => void,
  missing: (again: (() => void) | null) => void,
) {
  const [status, setStatus] = useState<Status>('idle');
  const [lines, setLines] = useState<Shown[]>([]);
  const [progress, setProgress] = useState<number | null>(null);
  const [said, setSaid] = useState<Shown[]>([]);
  const [seconds, setSeconds] = useState(0);
  const [announced, setAnnounced] = useState('');
  const [fix, setFix] = useState<{ code: string; edits: readonly Edit[] } | null>(null);
  const [runs, setRuns] = useState(0);
  /** The code of the last run. */
  const [ran, setRan] = useState('');
  const running = useRef<{ code: string; stop(): void } | null>(null);
  /** What to run after the present run, which is being stopped. */
  const next = useRef<{ code: string; work: Work } | null>(null);
  useEffect(() => () => running.current?.stop(), []);

  const start = async (code: string, work: Work) => {
    if (running.current) {
      // code that has changed replaces what is running
      if (code === running.current.code) return;
      next.current = { code, work };
      return running.current.stop();
    }
    let stopEarly = false;
    const run: { code: string; stop(): void } = { code, stop: () => void (stopEarly = true) };
    running.current = run;
    let beyond = 0; // lines beyond the most that the page shows
    let dropped = 0;
    let ended = false;
    const paced = new Paced<Shown>(
      weightOf,
      (printed) => setLines(dropped > 0 ? [...printed, noteOf(fill(t.dropped, { count: dropped }))] : [...printed]),
      (item, other) => item.kind === 'figure' && other.kind === 'figure' && item.place === other.place,
    );
    const begun = Date.now();
    const clock = setInterval(() => setSeconds(Math.floor((Date.now() - begun) / 1000)), 250);
    setStatus('running');
    setRuns((count) => count + 1);
    setRan(code);
    setLines([]);
    setSaid([]);
    setProgress(null);
    setSeconds(0);
    setAnnounced(t.saidRunning);
    setFix(null);
    mark(null);
    missing(null);
    try {
      const result = await work(code, {
        locale,
        onShow(batch) {
          if (ended) return;
          if (batch.cleared) {
            paced.clear();
            beyond = 0;
          }
          // everything that has waited would be drawn at once
          if (batch.lines.some(({ kind }) => kind === 'figure' || kind === 'image')) paced.hold(import('../show/Pictures')); // prettier-ignore
          const added = paced.replace(batch.lines);
          const room = Math.max(0, mostLinesShown - paced.count);
          beyond += Math.max(0, added.length - room);
          dropped = beyond + batch.dropped;
          paced.add(added.slice(0, room));
          if (batch.progress !== null) setProgress(batch.progress);
        },
        onValue: (value) => setSaid([value]),
        onStart(stop) {
          run.stop = stop;
          if (stopEarly) stop();
        },
      });
      ended = true;
      await paced.allShown();
      setStatus(result.status);
      setSaid(result.said);
      setAnnounced(announcement(result, t));
      if (result.mark) mark(result.mark);
      if (result.fix) setFix({ code, edits: result.fix });
    } catch (error) {
      setStatus('failed');
      setSaid([{ kind: 'text', tone: 'error', text: explainFault(error, t) }]);
      setAnnounced(t.saidError);
      if (isLoadFailure(error)) missing(() => void start(code, work));
    } finally {
      ended = true;
      clearInterval(clock);
      running.current = null;
      setProgress(null);
    }
    const after = next.current;
    next.current = null;
    if (after) await start(after.code, after.work);
  };

  const stop = () => {
    next.current = null;
    running.current?.stop();
  };
  return { status, lines, progress, said, fix, seconds, announced, runs, ran, start, stop };
}

const noteOf = (text: string): Shown => ({ kind: 'text', tone: 'note', text });

/** The size of a line of output, in characters. */
function weightOf(line: Shown): number {
  switch (line.kind) {
    case 'text':
      return 50 + line.text.length;
    case 'table':
      return 20 * line.columns.length * (1 + line.rows.length);
    case 'figure':
      return 1_000 + 8 * elementsIn(line.figure);
    case 'image':
      return 1_000 + (line.image.width * line.image.height) / 50;
  }
}

const elementsIn = (part: FigureNode | string): number =>
  typeof part === 'string' ? 0 : part.children.reduce((sum, child) => sum + elementsIn(child), 1);

function announcement({ status, said, mark }: Result, t: CellStrings): string {
  const last = said.map((line) => (line.kind === 'text' ? line.text : '')).join(' ');
  if (status === 'right') return `${t.saidRight} ${last}`;
  if (status === 'wrong') return `${t.saidWrong} ${last}`;
  if (status === 'failed') return mark ? `${fill(t.saidErrorAt, { line: mark.line })} ${last}` : last;
  const notes = said.flatMap((line) => (line.kind === 'text' && line.tone === 'note' ? [line.text] : []));
  return [t.saidDone, ...notes].join(' ');
}
