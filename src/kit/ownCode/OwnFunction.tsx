import { useEffect, useRef, useState } from 'preact/hooks';
import { compile } from '@cells/code/compile';
import { fill } from '@i18n/fill';
import { partsWith, type FunctionForFigure } from './inFigure';
import { modelCode } from './modelCode';
import { ownCodeStrings } from './strings';
import { toMenu } from './toMenu';
import { useOwnModel, type OwnModelProps } from './useOwnModel';
import './styles';

export interface OwnFunctionProps<State, Model> extends OwnModelProps<State, Model> {
  /** The widget's name. */
  name: string;
  given: FunctionForFigure;
  onClose(): void;
}

export { functionTold } from './functionTold';

/** The reader's function, passed in an exercise, running in the figure. */
export default function OwnFunction<State, Model>(props: OwnFunctionProps<State, Model>) {
  const { locale, name: widget, given, onClose, refused } = props;
  const t = ownCodeStrings[locale];
  const { name, code, replaces, by, waits = false } = given;
  const [isStarted, setStarted] = useState(!waits);
  const { error, setError, running, run, end, told } = useOwnModel(props);
  const banner = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (!isStarted) return;
    // so that the keyboard continues from here
    banner.current!.focus({ preventScroll: true });
    const load = async () => {
      if (!(await compile(code)).defines.includes(name)) return setError(fill(t.noFunction, { name }));
      const parts = partsWith({ name, code }, replaces!, by!, await modelCode(widget, locale));
      await run((model) => model.load(parts));
    };
    load().catch((thrown: unknown) => setError(fill(t.notRunning, { name, message: told(thrown).message })));
  }, [isStarted]);

  const back = () => {
    toMenu(banner.current);
    end();
    onClose();
  };
  const says =
    !isStarted ? t.brought
    : refused ? t.cannotDraw
    : running ? (waits ? t.runsBrought : fill(t.yourFunction, { name }))
    : error ? ''
    : fill(t.starting, { name }); // prettier-ignore
  return (
    <div class="own-code own-function">
      <p class="own-code-banner" role="status" tabIndex={-1} ref={banner}>
        {says}{' '}
        {!isStarted && (
          <button type="button" data-action="run-brought" onClick={() => setStarted(true)}>
            {t.runBrought}
          </button>
        )}{' '}
        <button type="button" data-action="own-code-back" onClick={back}>
          {running ? t.back : t.dismiss}
        </button>
      </p>
      <p class="own-code-error" role="alert">
        {error}
      </p>
    </div>
  );
}
