import { useEffect, useRef, useState } from 'preact/hooks';
import { timeLimitSeconds } from './limits';
import { fill } from './grading/strings';
import type { Sandbox } from './Sandbox';
import type { CellStrings } from './strings';
import type { SourceError } from './transpile';

export type Status = 'idle' | 'running' | 'done' | 'right' | 'wrong';

/** What a run gives: how it went, and what to say. */
export interface Result {
  status: 'done' | 'right' | 'wrong';
  lines: string[];
}

/** Something done with a cell's code in a fresh sandbox. */
export type Work = (
  sandbox: Sandbox,
  transpile: (wants: string | null, without?: string[]) => string,
  print: (line: string) => void,
) => Promise<Result>;

const mostLinesShown = 200;

/**
 * Runs a cell's code and tells how it goes: what it prints, its result or its mistake, the seconds it takes.
 * `mark` is called with the line of a mistake, and with null when there is none.
 */
export function useRun(t: CellStrings, mark: (line: number | null, message: string) => void) {
  const [status, setStatus] = useState<Status>('idle');
  const [lines, setLines] = useState<string[]>([]);
  const [seconds, setSeconds] = useState(0);
  const current = useRef<Sandbox | null>(null);
  useEffect(() => () => current.current?.stop(), []);

  const explainSource = ({ code, line, message }: SourceError) => fill(t[code], { line: String(line), message });

  const start = async (code: string, work: Work) => {
    if (current.current) return;
    const printed: string[] = [];
    const print = (line: string) => {
      printed.push(line);
      if (printed.length <= mostLinesShown) setLines([...printed]);
    };
    const begun = Date.now();
    const clock = setInterval(() => setSeconds(Math.floor((Date.now() - begun) / 1000)), 500);
    setStatus('running');
    setLines([]);
    setSeconds(0);
    mark(null, '');
    const [{ Sandbox }, { transpile, SourceError }] = await Promise.all([import('./Sandbox'), import('./transpile')]);
    const sandbox = (current.current = new Sandbox());
    try {
      const result = await work(sandbox, (wants, without) => transpile(code, wants, without), print);
      setStatus(result.status);
      setLines(shorten([...printed, ...result.lines], t));
    } catch (error) {
      const message = error instanceof SourceError ? explainSource(error) : explain(error as Error, t);
      setStatus('wrong');
      setLines(shorten([...printed, message], t));
      const { line } = error as { line?: number | null };
      if (line) mark(line, message);
    } finally {
      clearInterval(clock);
      sandbox.stop();
      current.current = null;
    }
  };

  return { status, lines, seconds, start, stop: () => current.current?.stop(), explainSource };
}

/** Keeps the first lines and the last one, which says how it ended. */
function shorten(lines: string[], t: CellStrings): string[] {
  if (lines.length <= mostLinesShown) return lines;
  const dropped = lines.length - mostLinesShown;
  return [...lines.slice(0, mostLinesShown - 1), fill(t.dropped, { count: String(dropped) }), lines[lines.length - 1]];
}

interface Ended extends Error {
  reason?: 'stopped' | 'time-limit' | 'not-started';
  line?: number | null;
}

function explain({ name, message, reason, line }: Ended, t: CellStrings): string {
  if (reason) return fill(t[reason], { seconds: String(timeLimitSeconds) });
  return fill(line ? t.error : t.errorNoLine, { name, message, line: String(line) });
}
