import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import cellCss from '@cells/editor/cell.css?inline';
import { CodeCell } from '@cells/editor/CodeCell';
import type { Work } from '@cells/editor/useRun';
import { showBatch, type Result } from '@cells/run/results';
import { linkedCell } from '@cells/saved/link';
import { arrive } from '@ui/arrive';
import { untranslated } from '@ui/page';
import { Sentence } from '../quantities';
import { Brought } from './Brought';
import { modelCode } from './modelCode';
import { ownCodeStrings } from './strings';
import { menuButton, toMenu } from './toMenu';
import { useOwnModel, type OwnModelProps } from './useOwnModel';
import { adopt } from '@ui/adopt';
import './styles';

adopt(cellCss); // a figure alone has no cells

export interface OwnCodeProps<State, Model> extends OwnModelProps<State, Model> {
  /** The widget's name, and its figure's id on the page, by which the code is kept and linked to. */
  name: string;
  id: string;
  /**
   * The figure's present sentence, shown here too, because the figure may be a screen above the button that runs the
   * code.
   */
  says: string;
  onClose(): void;
  /** Shows a notice at the head of the figure. */
  onHead(head: VNode | null): void;
}

/** The code behind a figure: it can be read, changed, and run in the figure. */
export default function OwnCode<State, Model>(props: OwnCodeProps<State, Model>) {
  const { locale, name, id, onClose, onHead, refused, says } = props;
  const t = ownCodeStrings[locale];
  const [starter, setStarter] = useState<string | null>(null);
  const { error, running, run, end, told } = useOwnModel(props);
  const place = useRef<HTMLDivElement>(null);
  const intro = useRef<HTMLParagraphElement>(null);
  const runner = useRef(() => {});
  const [isBrought, setBrought] = useState(() => linkedCell(location.hash) === `widget/${id}`);
  const [fault, setFault] = useState('');
  useEffect(() => {
    const head = { locale, running, fault, run: () => runner.current(), end };
    onHead(isBrought && starter !== null ? <Brought {...head} /> : null);
  }, [isBrought, starter !== null, locale, running, fault]);
  useEffect(() => () => onHead(null), []);
  useEffect(() => void modelCode(name, locale).then(setStarter), [name, locale]);
  // it opens beneath everything else of the figure, perhaps below the window, so code from a link is announced at the
  // figure's head
  useEffect(() => {
    if (starter === null) return;
    const part = isBrought ? place.current?.closest('.widget') : place.current;
    arrive((behavior) => part?.scrollIntoView({ block: isBrought ? 'start' : 'nearest', behavior }));
    // the focus moves here from the menu
    if (menuButton(place.current) === document.activeElement) intro.current!.focus({ preventScroll: true });
  }, [starter !== null]);
  const close = () => {
    toMenu(place.current);
    onClose();
  };
  const endRunning = () => {
    intro.current!.focus({ preventScroll: true });
    end();
  };

  const work: Work = async (code, { onShow, onStart }): Promise<Result> => {
    setFault('');
    try {
      await run((model) => model.load([{ code }]), { onStart, onBatch: (batch) => onShow(showBatch(batch, locale)) });
      return { status: 'done', said: [{ kind: 'text', tone: 'note', text: t.runs }] };
    } catch (thrown) {
      const { message, line, fix } = told(thrown);
      setFault(message);
      const said: Result['said'] = [
        { kind: 'text', tone: 'error', text: message },
        { kind: 'text', tone: 'note', text: t.keeps },
      ];
      return { status: 'failed', said, fix, ...(line && { mark: { line, message } }) };
    }
  };

  return (
    <div class="own-code" ref={place} {...untranslated}>
      {running && (
        <p class="own-code-banner" role="status">
          {t.yours}{' '}
          <button type="button" data-action="own-code-back" onClick={endRunning}>
            {t.back}
          </button>
        </p>
      )}
      {refused && <p class="own-code-error">{t.cannotDraw}</p>}
      <p class="own-code-error" role="alert">
        {error}
      </p>
      <p class="own-code-intro" ref={intro} tabIndex={-1}>
        {t.intro}{' '}
        <button type="button" data-action="own-code-close" onClick={close}>
          {t.close}
        </button>
      </p>
      {starter !== null && (
        <CodeCell
          {...{ locale, starter, runner }}
          name={`widget/${id}`}
          action={{ label: t.run, work, limitSeconds: 3 }}
          onSettled={() => setBrought(false)}
        />
      )}
      {running && (
        <p class="own-code-says" aria-hidden="true">
          <Sentence said={says} />
        </p>
      )}
    </div>
  );
}
