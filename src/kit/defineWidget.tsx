import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { htmlLang, type Locale, type Translated } from '@i18n/locale';
import { words } from '@i18n/words';
import { Charts } from '@ui/plot/charts';
import type { ChartSpec } from '@ui/plot/spec';
import '@ui/tones.css';
import { untranslated } from '@ui/page';
import type { Alive } from './alive';
import { AsBuilt } from './AsBuilt';
import { ControlPanel, moverOf, RunBars, type LabelsOf } from './ControlPanel';
import { initialState, type Controls, type State } from './controls';
import { IsHeld, LeavesOut } from './Held';
import { useLanguage } from './language';
import { isShown } from './shown';
import { BuiltWith, keepPictures } from './pictures';
import { Sentence, sentenceIn } from './quantities';
import { InMoment, type Piece, type Pieces } from './moment/pieces';
import { useMoment } from './moment/useMoment';
import { kitStrings } from './strings';
import './widget.css';
import { useAlive } from './useAlive';
import { useFullScreen } from './useFullScreen';
import { useHeld, type Guesses, type Holds } from './useHeld';
import { useMoves } from './useMoves';
import { useOwnCode } from './useOwnCode';
import { useMovement, useSaid } from './useSaid';
import { writeState } from './urlState';
import { useWidgetState } from './useWidgetState';
import { Waiting } from './Waiting';
import { WidgetMenu } from './WidgetMenu';
import type { Work } from './worker/computation';
import { useWorkerModel, type Computed } from './worker/useWorkerModel';

/** The texts of a widget in one language: a title that is a task, the controls' labels, and its own. */
export interface WidgetStrings<C extends Controls> {
  title: string;
  controls: LabelsOf<C>;
}

/** What a figure is given to draw, and what it may do. */
export interface FigureOf<State, Model, Strings> {
  state: State;
  model: Model;
  /** True for a frame on the way to the model: complete in itself, but not yet the answer. */
  isFrame: boolean;
  t: Strings;
  /**
   * Changes a part of the state; values out of range are clamped. To add to a list, pass a function of the current state: a
   * second tap may come before the first is drawn.
   */
  set(patch: Partial<State> | ((now: State) => Partial<State>)): void;
  locale: Locale;
  /** Id of the widget on its page, for the ids of its parts. */
  id: string;
  /** Id of the sentence that describes the figure. */
  describedBy: string;
  /** Opens the code behind the figure, to be changed and run in it. */
  showCode(): void;
  /** What the figure passes on to its details, besides the model; they are drawn once it has been passed on. */
  passed: unknown;
  pass(value: unknown): void;
  /** Plays the run from where it is, once it is on the screen; not for readers who prefer reduced motion. */
  play(): void;
  /** The number that the reader predicted of a part that was held back: to be drawn beside the truth. */
  guesses: Record<string, number | undefined>;
}

export interface WidgetSpec<C extends Controls, Model, Strings extends WidgetStrings<C>, Given = never> {
  /** The folder's name; also the widget's id, CSS class and name in addresses. */
  name: string;
  controls: C;
  strings: Translated<Strings>;
  /**
   * The pure function behind the figure: the model depends only on the state, and uses only the library. One that is
   * computed in a Worker may take what the page gives it besides the state, such as the reader's own pictures, and may say
   * how far it is. There `compute` of `inWorker.ts`, or else of `model.ts`, may also be a generator: what it yields is drawn
   * on the way, and what it returns is the model. It can be paused or cancelled only where it yields: ten times a second is
   * often enough.
   */
  compute(state: State<C>, given?: Given, work?: Partial<Work>): Model;
  /**
   * True where a model takes longer than a frame: then a Worker computes it, and `compute` is
   * `import.meta.env.SSR ? compute : inWorker`, so that the page does not load what only the Worker needs.
   */
  heavy?: boolean;
  /**
   * What the Worker is asked instead of the state, where the page does part of the work, such as reading a formula: the
   * Worker then runs `compute` of `inWorker.ts`, which needs no code for that part.
   */
  forWorker?(state: State<C>): unknown;
  /** False where the code would give away what the figure asks: its menu does not offer it, and no link opens it. */
  offersCode?: false;
  /** The controls in which the reader's answers stand: they go with a link only where the reader wants that. */
  answering?: readonly (keyof C & string)[];
  /** Controls that change only how the figure is drawn: the model is not computed again when they move. */
  drawing?: readonly (keyof C & string)[];
  /** What is seen in it and is in none of its controls, such as the reader's own pictures; `useInMoment` is for its parts. */
  inMoment?: Record<string, Piece>;
  /** What the Worker is given besides the state; a hook, so that it may change. */
  useGiven?(): Given | undefined;
  /** The picture and what is read off it; it fits one screen together with the controls. */
  Figure: ComponentType<FigureOf<State<C>, Model, Strings>>;
  /** What else there is to see, beneath the controls: tables, further charts, the reader's own pictures. */
  Details?: ComponentType<FigureOf<State<C>, Model, Strings>>;
  /** The controls that stand in the figure itself, at what they change, and so not beneath it. */
  inFigure?: readonly (keyof C & string)[];
  /** The controls of the details: they stand with them, beneath the sentence. */
  inDetails?: readonly (keyof C & string)[];
  /** The controls that do nothing in a state, or with what the page gives: they are not offered there. */
  idle?(state: State<C>, given?: Given): readonly (keyof C & string)[];
  /** The parts that a page may hold back until the reader has answered a question: see `Held`. */
  parts?: readonly string[];
  /**
   * One sentence that says what the figure shows, updated with it, and announced once the reader stops moving. It does not
   * give away what is held back. It also gets what the figure passes on, once that is drawn.
   */
  summary(state: State<C>, model: Model, t: Strings, isHeld: (part: string) => boolean, passed?: unknown): string;
  /**
   * True where its sentence follows the frames on the way to a model, unannounced, because the figure shows the same
   * numbers.
   */
  saysFrames?: true;
  /** The last frame of its run, where that depends on the model. */
  lastFrame?(model: Model): number | undefined;
  /** How far its run has been computed, where every frame takes long: the reader may ask for one more at a time. */
  grown?(model: Model): number;
  /**
   * For pages that are built with only the beginning of a model: whether a frame has got that far. Until one has, the page
   * stays as it was built.
   */
  isBeyondBuilt?(frame: Model): boolean;
  /** How much of the page it takes. */
  width?: 'text' | 'wide';
}

export type WidgetProps<C extends Controls> = Partial<State<C>> & {
  locale: Locale;
  /** Needed where a page shows the same widget twice: its id, and the task for this place. */
  id?: string;
  title?: string;
  /** Its run plays once by itself, when it is first seen. */
  plays?: boolean;
  /** The part of its state that is shown where no script runs: a figure that starts empty has its result there. */
  still?: Partial<State<C>>;
  /** The parts and controls that are held back, each until the question with this claim is answered. */
  holds?: Holds;
  /** Where such a question offers a choice: the number that each option stands for, to be drawn as the guess. */
  guesses?: Guesses;
};

/** The attribute, for no language takes it away: Preact would set the property, and so say that the language is unknown. */
const inLanguage = (lang: string | null) => ({ Lang: lang }) as object;

/** Asked by `numbers/open.tsx`, which a click at a number loads: what the widget draws now. */
const onExplain = (answer: (event: CustomEvent<(asked: object) => void>) => void) => ({ onexplain: answer }) as object;

/** Stands in the page for the model of a heavy widget. */
export const inWorker = undefined as never;

/** Any widget, for code that loops over all of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyWidget = ComponentType<any> & { spec: WidgetSpec<any, any, any, any> };

/**
 * Makes a widget from its table of controls, its texts, a pure function and a figure. The component draws
 * the same figure at build and in the browser, so that nothing moves when it comes alive.
 */
export function defineWidget<C extends Controls, Model, Strings extends WidgetStrings<C>, Given = never>(
  spec: WidgetSpec<C, Model, Strings, Given>,
) {
  const { name, controls, strings, Figure, Details, summary, width = 'wide' } = spec;
  const initial = initialState(controls);
  const {
    heavy,
    drawing = [],
    inFigure = [] as readonly string[],
    inDetails = [],
    useGiven = () => undefined,
    forWorker = (state) => state,
  } = spec;
  const useModel = heavy
    ? (state: State<C>, isBuilt: boolean, given?: Given) =>
        useWorkerModel<State<C>, Model>({
          widget: name,
          state,
          // in development a page does not wait for what its Worker will compute
          compute: import.meta.env.MODE === 'development' ? undefined : spec.compute,
          given,
          forWorker,
          isBuilt,
          isBeyondBuilt: spec.isBeyondBuilt,
        })
    : (state: State<C>) => useModelHere<State<C>, Model>(state, spec.compute);

  function Widget({
    locale: own,
    id = name,
    title: ownTitle = strings[own].title,
    plays,
    still,
    holds,
    guesses,
    ...chosen
  }: WidgetProps<C>) {
    const inOther = useLanguage(id);
    const locale = inOther?.locale ?? own;
    const title = inOther ? (inOther.title?.join('') ?? strings[locale].title) : ownTitle;
    const defaults = useMemo(() => withChosen(initial, import.meta.env.SSR ? { ...chosen, ...still } : chosen), []);
    const frame = useRef<HTMLElement>(null);
    const willShow = useMoves(controls, frame);
    const { state, set, undo, reset, canUndo } = useWidgetState(id, controls, defaults, willShow);
    const code = useOwnCode<State<C>, Model>(name, id, set, spec.offersCode !== false);
    const held = useHeld(id, holds, guesses);
    const openCode = spec.offersCode !== false && isShown('code') ? code.open : undefined;
    const opened = { id, name, controls, defaults, set, holds: holds ?? {}, openCode };
    const { pieces: inMoment, told } = useMoment(opened, { ...spec.inMoment, function: code.functionInMoment }, locale);
    const leavesOut = useContext(LeavesOut);
    const asked = useRef(state);
    if (Object.keys(controls).some((key) => !drawing.includes(key) && state[key] !== asked.current[key]))
      asked.current = state;
    const given = useGiven();
    const computed = useModel(asked.current, asked.current === defaults, given);
    const ofAsked = computed.drawn?.state === asked.current;
    const drawn =
      code.drawn ?? (computed.drawn && { ...computed.drawn, state: ofAsked ? state : computed.drawn.state });
    // nothing is said about a model that is still growing, unless it has been stopped
    const isGrowing = !code.drawn && computed.drawn?.isFrame === true && !computed.paused;
    // before the first model the page shows that of the defaults
    const isStale = !code.drawn && !ofAsked && (computed.drawn !== null || asked.current !== defaults);
    useFullScreen(frame);
    // what the page was built with stays until there is a model to draw
    const [built] = useState(() => (drawn ? null : partsOf(id)));
    const [ready, setReady] = useState(false);
    useEffect(() => {
      if (drawn) setReady(true);
    }, [drawn !== null]);
    const [ownPieces] = useState(() =>
      import.meta.env.SSR ? words(ownTitle, own) : builtPieces(`${id}-title`, ownTitle),
    );
    const pieces = inOther ? (inOther.title ?? [title]) : ownPieces;
    const [isStill, setStill] = useState(still !== undefined); // hydration changes nothing …
    const drawnAs = isStill ? 'still' : 'drawn'; // … not even attributes that are wrong: what shows another state is drawn anew
    useEffect(() => setStill(false), []);

    const t = strings[locale];
    const describedBy = `${id}-summary`;
    const knownLast = useRef<number | undefined>(undefined);
    if (drawn) knownLast.current = spec.lastFrame?.(drawn.model) ?? knownLast.current;
    const lastFrame = knownLast.current;
    const reach = drawn && spec.grown ? spec.grown(drawn.model) + 1 : undefined;
    const waits = spec.grown !== undefined && (computed.progress !== null || !ofAsked);
    const [passed, pass] = useState<unknown>(null);
    // meanwhile the sentence follows unannounced
    const isMoving = useMovement(state) && !code.drawn;
    const follows = isGrowing && spec.saysFrames === true;
    const isHeldBack = held.questions.length > 0;
    const isWhole = !isGrowing || follows;
    const said = useSaid<State<C>, Model>({
      ...{ drawn, isWhole, held, built, passed, locale },
      say: (state, model, isHeld) => summary(state, model, t, isHeld, passed),
    });
    const [charts] = useState(() => new Set<() => ChartSpec>());
    const latest = useRef(state);
    latest.current = state;
    const menu = useMemo(
      () => (
        <WidgetMenu
          {...{ charts, locale, name, id, title, frame, reset, undo, canUndo }}
          moment={{
            ...{ controls, defaults, pieces: inMoment, answering: spec.answering ?? [], holds: holds ?? {} },
            ...{ now: () => latest.current, isCodeOpen: code.Panel !== null },
          }}
          query={() => writeState(name, controls, latest.current, initial, '')}
          showCode={openCode}
        />
      ),
      [canUndo, held, locale, code.Panel],
    );
    const [playing, setPlaying] = useState(plays ? 1 : 0);
    const play = useCallback(() => setPlaying((times) => times + 1), []);
    const figure = useUnchanged<FigureOf<State<C>, Model, Strings> | null>(
      drawn && {
        passed,
        pass,
        model: drawn.model,
        isFrame: !code.drawn && computed.drawn?.isFrame === true,
        state: code.drawn ? drawn.state : state,
        showCode: code.open,
        guesses: held.guesses,
        ...{ locale, t, set, id, describedBy, play },
      },
    );
    const picture = useMemo(() => figure && <Figure {...figure} />, [figure]);
    const details = useMemo(() => figure && Details && <Details {...figure} />, [figure]);
    const ownCode = {
      ...{ locale, name, state, compute: computed.compute },
      ...{ onModel: code.show, onClose: code.close, onHead: code.say, refused: code.refused, says: said.now },
    };
    const inPanel = isStill ? { ...state, ...still } : state;
    // a control that a link sets is offered
    const linked = Object.keys(holds ?? {}).filter((name) => name in controls && state[name] !== defaults[name]);
    const isHeld = useCallback((name: string) => held.isHeld(name) && !linked.includes(name), [held, linked.join()]);
    const isAsBuilt = !heavy && !code.drawn && state === defaults;
    const builtWith = still ? 'result' : isAsBuilt ? 'this' : 'another';
    const idle: readonly string[] = spec.idle?.(state, given) ?? [];
    const isGone = (control: string) => isHeld(control) || idle.includes(control);
    const isAway = (control: string) => isGone(control) || inFigure.includes(control);
    const alive = { controls, state, defaults, strings, lastFrame, isHeld, isAway: isGone, set };
    useAlive(id, alive as unknown as Alive, given);
    const run = { lastFrame, reach, waits, plays: playing };
    const panel = { id, controls, labels: t.controls, state: inPanel, locale, inDetails, ...run, isAway, set };

    return (
      <section
        class={`widget ${width} ${name}`}
        id={id}
        {...inLanguage(inOther && htmlLang[locale])}
        data-widget={name}
        data-mover={moverOf(controls, (control) => isAway(control) || inDetails.includes(control))}
        data-ready={ready || undefined}
        data-still={(still && !ready) || undefined}
        data-stale={(computed.progress !== null && isStale) || undefined}
        data-growing={(isGrowing && !follows) || undefined}
        aria-busy={computed.progress !== null && !computed.paused}
        aria-labelledby={`${id}-title`}
        ref={frame}
        {...onExplain(({ detail }) => detail({ spec, figure, isHeld, isHeldBack, isOwn: code.drawn !== null }))}
      >
        <header class="widget-head">
          <p class="widget-title" id={`${id}-title`}>
            {pieces.map((piece, i) => (i ? [<wbr />, piece] : piece))}
          </p>
          {menu}
        </header>
        {holds && (
          <p class="widget-later needs-script" data-open={held.questions.length === 0 || undefined}>
            {kitStrings[locale].later}
          </p>
        )}
        {told && (
          <p class="widget-failed" role="alert">
            {told}
          </p>
        )}
        {code.head}
        {code.Banner && <code.Banner {...ownCode} />}
        <Shared {...{ charts, isHeld, builtWith, inMoment }}>
          {figure ? (
            <div key={drawnAs} class="widget-figure" {...untranslated}>
              <Attempt key={code.drawn ? 'own' : 'course'} onFailed={code.refuse}>
                {picture}
              </Attempt>
            </div>
          ) : (
            <AsBuilt key="built" class="widget-figure" html={built?.figure} />
          )}
          {heavy && <Progress {...computed} isFrame={ofAsked && computed.drawn?.isFrame} locale={locale} />}
          <RunBars {...panel} />
          <ControlPanel {...panel} />
          <p class="widget-summary" id={describedBy} aria-live={isMoving || follows ? 'off' : 'polite'}>
            <span key={isMoving || follows ? '' : said.now}>
              <Sentence said={said.now} />
            </span>
          </p>
          {isHeldBack && !leavesOut && (
            <p class="widget-summary held">
              <Sentence said={said.whole} />
            </p>
          )}
          <Waiting {...{ held, locale, id }} />
          <ControlPanel {...panel} ofDetails />
          {Details &&
            (figure ? (
              <div key={`details-${drawnAs}`} class="widget-details" {...untranslated}>
                <Attempt key={code.drawn ? 'own' : 'course'} onFailed={code.refuse}>
                  {details}
                </Attempt>
              </div>
            ) : (
              <AsBuilt key="built-details" class="widget-details" html={built?.details} />
            ))}
        </Shared>
        {code.Panel && <code.Panel {...ownCode} />}
      </section>
    );
  }
  Widget.spec = spec;
  return Widget;
}

/** The same object as long as all its values are the same, so that what is drawn from it is not drawn again. */
function useUnchanged<Value extends object | null>(next: Value): Value {
  const kept = useRef(next);
  const { current: before } = kept;
  const isSame = before && next && Object.entries(next).every(([key, value]) => Object.is(before[key as never], value));
  return isSame ? before : (kept.current = next);
}

/** The model of a figure that is computed where it is drawn. */
function useModelHere<State, Model>(state: State, compute: (state: State) => Model): Computed<State, Model> {
  const drawn = useMemo(() => ({ state, model: compute(state) }), [state]);
  return { drawn, progress: null, failed: '', paused: false, pause: () => {}, compute };
}

/** The figure and the sentence of a widget as they stand on the page before it has come alive. */
function partsOf(id: string) {
  const widget = typeof document === 'undefined' ? null : document.getElementById(id);
  const part = (name: string) => widget?.querySelector(name);
  keepPictures(widget);
  return {
    /* eslint-disable no-restricted-properties -- read only, to be given back */
    figure: part('.widget-figure')?.innerHTML,
    details: part('.widget-details')?.innerHTML,
    /* eslint-enable no-restricted-properties */
    summary: sentenceIn(part('.widget-summary')),
    whole: sentenceIn(part('.widget-summary.held')),
  };
}

/** The pieces of a title as the page was built: not every browser knows Chinese words. */
function builtPieces(id: string, title: string): string[] {
  const built = document.getElementById(id);
  if (built?.textContent !== title) return [title];
  return [...built.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : []));
}

interface SharedProps {
  charts: Set<() => ChartSpec>;
  isHeld(part: string): boolean;
  builtWith: 'this' | 'another' | 'result';
  inMoment: Pieces;
  children: ComponentChildren;
}

/** What the parts of a figure share. */
const Shared = ({ charts, isHeld, builtWith, inMoment, children }: SharedProps) => (
  <Charts.Provider value={charts}>
    <BuiltWith.Provider value={builtWith}>
      <InMoment.Provider value={inMoment}>
        <IsHeld.Provider value={isHeld}>{children}</IsHeld.Provider>
      </InMoment.Provider>
    </BuiltWith.Provider>
  </Charts.Provider>
);

type ProgressProps = Pick<Computed<unknown, unknown>, 'progress' | 'failed' | 'paused' | 'pause'>;

/** How far the next model is, and whether it failed; one that grows in the figure can be stopped, and goes on from there. */
function Progress(props: ProgressProps & { isFrame?: boolean; locale: Locale }) {
  const { progress, failed, paused, pause, isFrame, locale } = props;
  const t = kitStrings[locale];
  return (
    <>
      <div class="widget-progress" data-busy={progress !== null || undefined}>
        <progress value={progress ?? 0} max={1} aria-label={t.computing} />
        <span aria-hidden="true">{paused ? t.stopped : `${t.computing} …`}</span>
        {progress !== null && isFrame && (
          <button type="button" data-action="pause-computing" onClick={() => pause(!paused)}>
            {paused ? t.goOn : t.stop}
          </button>
        )}
      </div>
      {failed && (
        <p class="widget-failed" role="alert">
          {t.failed} {failed}
        </p>
      )}
    </>
  );
}

/** Renders its children until one of them throws. */
class Attempt extends Component<{ onFailed(): void; children: ComponentChildren }> {
  override componentDidCatch() {
    this.props.onFailed();
  }
  override render() {
    return this.props.children;
  }
}

/** The values that a chapter chose, by name, in place of the table's; whatever else a page passes is left out. */
function withChosen<C extends Controls>(initial: State<C>, chosen: object): State<C> {
  const known = Object.entries(chosen).filter(([name, value]) => name in initial && value !== undefined);
  return { ...initial, ...Object.fromEntries(known) };
}
