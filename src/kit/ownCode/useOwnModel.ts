import { useEffect, useRef, useState } from 'preact/hooks';
import { SourceError } from '@cells/code/compiled';
import { explain } from '@cells/errors/explain';
import { fill } from '@i18n/fill';
import type { Inert } from '@cells/run/inert';
import { explainFault } from '@cells/errors/loadFailure';
import type { Batch } from '@cells/run/protocol';
import { cellStrings } from '@cells/editor/strings';
import type { Result } from '@cells/run/results';
import type { Locale } from '@i18n/locale';
import { OwnModel } from './OwnModel';
import { ModelMismatch, readModel } from './readModel';
import { ownCodeStrings } from './strings';

export interface OwnModelProps<State, Model> {
  locale: Locale;
  state: State;
  /** The course's own function, whose result says what a result must be like. */
  compute(state: State): Model | Promise<Model>;
  /** Hands over a result to be drawn; null gives the figure back to the course's code. */
  onModel(drawn: { state: State; model: Model } | null): void;
  /** True once the figure has failed to draw a result. */
  refused: boolean;
}

interface Told extends Pick<Result, 'fix'> {
  message: string;
  line?: number | null;
}

/** How long one drawing may take, in seconds, as it is said in messages. */
const limitSeconds = 3;

/** The reader's code behind a figure: run once it is given, and asked again whenever the figure's state changes. */
export function useOwnModel<State, Model>(props: OwnModelProps<State, Model>) {
  const { locale, state, compute, onModel, refused } = props;
  const t = ownCodeStrings[locale];
  const [error, setError] = useState('');
  const [running, setRunning] = useState(false);
  const own = useRef<OwnModel<State> | null>(null);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => own.current?.ask(state), [state]);
  useEffect(() => end, []);
  useEffect(() => {
    if (refused) end();
  }, [refused]);

  function end() {
    own.current?.stop();
    own.current = null;
    setRunning(false);
    onModel(null);
  }

  const draw = async (of: State, model: Inert) => {
    onModel({ state: of, model: readModel(model, await compute(of)) as Model });
    setError('');
  };
  /** What went wrong, in a sentence, and at which line. */
  const told = (thrown: unknown): Told => {
    if (thrown instanceof ModelMismatch)
      return { message: fill(t[thrown.code], { path: thrown.path || 'compute', got: thrown.got }) };
    const explained = explain(thrown, locale, limitSeconds);
    const fix = thrown instanceof SourceError ? thrown.details.fix : undefined;
    return { message: explained?.text ?? explainFault(thrown, cellStrings[locale]), line: explained?.line, fix };
  };
  const sayFailed = (thrown: unknown) => setError(fill(t.failed, { message: told(thrown).message }));

  /** Loads code and draws its first result; throws what went wrong, and the figure is the course's again. */
  const run = async (
    load: (model: OwnModel<State>) => Promise<void>,
    { onStart, onBatch }: { onStart?(stop: () => void): void; onBatch?(batch: Batch): void } = {},
  ) => {
    own.current?.stop();
    const next = new OwnModel<State>({
      onModel: (of, model) => draw(of, model).catch(sayFailed),
      onError: sayFailed,
      onBatch: (batch) => onBatch?.(batch),
    });
    onStart?.(() => next.stop());
    try {
      await load(next);
      const now = latest.current;
      await draw(now, await next.compute(now));
      own.current = next;
      setRunning(true);
    } catch (thrown) {
      next.stop();
      if (own.current !== null) end();
      throw thrown;
    }
  };

  return { error, setError, running, run, end, told };
}
