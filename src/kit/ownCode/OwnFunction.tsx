import { useEffect } from 'preact/hooks';
import { fill } from '@cells/fill';
import { replaced, type FunctionForFigure } from './inFigure';
import { modelCode } from './modelCode';
import { ownCodeStrings } from './strings';
import { useOwnModel, type OwnModelProps } from './useOwnModel';
import './ownCode.css';

export interface OwnFunctionProps<State, Model> extends OwnModelProps<State, Model> {
  /** The widget's name. */
  name: string;
  given: FunctionForFigure;
  onClose(): void;
}

/** The reader's function, passed in an exercise, at work in the figure. */
export default function OwnFunction<State, Model>(props: OwnFunctionProps<State, Model>) {
  const { locale, name, given, onClose, refused } = props;
  const t = ownCodeStrings[locale];
  const { error, setError, running, run, end, told } = useOwnModel(props);

  useEffect(() => {
    const { replaces, by } = given;
    if (!replaces || !by) return;
    const load = async () => ({ of: given.name, code: replaced(await modelCode(name), { replaces, by }) });
    load()
      .then((caller) => run((model) => model.load(given.code, caller)))
      .catch((thrown: unknown) => setError(told(thrown).message));
  }, [given]);

  return (
    <div class="own-code">
      <p class="own-code-banner" role="status">
        {running && fill(t.yourFunction, { name: given.name })}{' '}
        <button
          type="button"
          data-action="own-code-back"
          onClick={() => {
            end();
            onClose();
          }}
        >
          {t.back}
        </button>
      </p>
      {refused && <p class="own-code-error">{t.cannotDraw}</p>}
      <p class="own-code-error" role="alert">
        {error}
      </p>
    </div>
  );
}
