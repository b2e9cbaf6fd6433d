import { useEffect, useRef, useState } from 'preact/hooks';
import { CodeCell } from '@cells/CodeCell';
import { explain } from '@cells/explain';
import { fill } from '@cells/fill';
import type { Inert } from '@cells/inert';
import type { Work } from '@cells/useRun';
import { showBatch, type Result } from '@cells/work';
import type { Locale } from '@i18n/locale';
import { untranslated } from '@ui/page';
import { modelCode } from './modelCode';
import { OwnModel } from './OwnModel';
import { ModelMismatch, readModel } from './readModel';
import { ownCodeStrings } from './strings';
import './ownCode.css';

export interface OwnCodeProps<State, Model> {
  locale: Locale;
  /** The widget's name. */
  name: string;
  state: State;
  /** The course's own function, whose result says what a result must be like. */
  compute(state: State): Model | Promise<Model>;
  /** Hands over a result to be drawn; null gives the figure back to the course's code. */
  onModel(drawn: { state: State; model: Model } | null): void;
  onClose(): void;
  /** True once the figure has failed to draw a result. */
  refused: boolean;
}

/** The code behind a figure, to be read, changed, and run in the figure. */
export default function OwnCode<State, Model>(props: OwnCodeProps<State, Model>) {
  const { locale, name, state, compute, onModel, onClose, refused } = props;
  const t = ownCodeStrings[locale];
  const [starter, setStarter] = useState<string | null>(null);
  const [error, setError] = useState('');
  const [running, setRunning] = useState(false);
  const own = useRef<OwnModel<State> | null>(null);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => void modelCode(name).then(setStarter), [name]);
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
  const say = (thrown: unknown): string =>
    thrown instanceof ModelMismatch
      ? fill(t[thrown.code], { path: thrown.path || 'compute', got: thrown.got })
      : (explain(thrown, locale, 3)?.text ?? String(thrown));

  const work: Work = async (code, { onShow, onStart }): Promise<Result> => {
    own.current?.stop();
    const next = new OwnModel<State>({
      async onModel(of, model) {
        try {
          await draw(of, model);
        } catch (mismatch) {
          setError(fill(t.failed, { message: say(mismatch) }));
        }
      },
      onError: (thrown) => setError(fill(t.failed, { message: say(thrown) })),
      onBatch: (batch) => onShow(showBatch(batch)),
    });
    onStart(() => next.stop());
    try {
      await next.load(code);
      const now = latest.current;
      await draw(now, await next.compute(now));
      own.current = next;
      setRunning(true);
      return { status: 'done', said: [{ kind: 'text', tone: 'note', text: t.runs }] };
    } catch (thrown) {
      next.stop();
      if (own.current !== null) end();
      const line = explain(thrown, locale, 3)?.line;
      const message = say(thrown);
      const said: Result['said'] = [{ kind: 'text', tone: 'error', text: message }];
      return { status: 'failed', said, ...(line && { mark: { line, message } }) };
    }
  };

  return (
    <div class="own-code" {...untranslated}>
      {running && (
        <p class="own-code-banner" role="status">
          {t.yours}{' '}
          <button type="button" data-action="own-code-back" onClick={end}>
            {t.back}
          </button>
        </p>
      )}
      {refused && <p class="own-code-error">{t.cannotDraw}</p>}
      <p class="own-code-error" role="alert">
        {error}
      </p>
      <p class="own-code-intro">
        {t.intro}{' '}
        <button type="button" data-action="own-code-close" onClick={onClose}>
          {t.close}
        </button>
      </p>
      {starter !== null && (
        <CodeCell {...{ locale, starter }} name={`widget/${name}`} action={{ label: t.run, work, limitSeconds: 3 }} />
      )}
    </div>
  );
}
