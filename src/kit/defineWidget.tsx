import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChartSpec } from '@ui/plot/spec';
import '@ui/tones.css';
import type { LiveFigure } from './liveFigures';
import { ControlPanel, moverOf, RunBars } from './ControlPanel';
import { questionId } from './answers';
import { initialState, type Controls, type State } from './controls';
import { useBuilt } from './frame/built';
import { atLeast, Part } from './frame/Part';
import { Progress } from './frame/Progress';
import { Shared } from './frame/Shared';
import { useDrawnModel, useUnchanged } from './frame/useDrawnModel';
import { useKeptRoom } from './frame/useKeptRoom';
import { useRoom } from './frame/useRoom';
import { useTitle } from './frame/useTitle';
import { LeavesOut } from './Held';
import { courseShows } from './courseShows';
import { withLimits } from './limits';
import { Sentence } from './quantities';
import { useMoment } from './moment/useMoment';
import type { FigureOf, WidgetProps, WidgetSpec, WidgetStrings } from './spec';
import { kitStrings } from './strings';
import './headsInWords';
import './steadyText';
import './widget.css';
import { useLiveFigure } from './useLiveFigure';
import { useFullScreen } from './useFullScreen';
import { toPicture, useInHand } from './useInHand';
import { useHeld } from './useHeld';
import { useMoves } from './useMoves';
import { useOwnCode } from './useOwnCode';
import { useMovement, useSaid } from './useSaid';
import { writeState } from './urlState';
import { useWidgetState } from './useWidgetState';
import { useQuestions, Waiting } from './Waiting';
import { WidgetMenu } from './WidgetMenu';

export type { AnyWidget, FigureOf, WidgetProps, WidgetSpec, WidgetStrings } from './spec';

/** Stands in for the model of a heavy widget on the page, which never computes it. */
export const inWorker = undefined as never;

/** Answers `numbers/open.tsx`, which a click on a number loads: what the widget draws now. */
const onExplain = (drawn: { readonly current: object }) =>
  ({ onexplain: ({ detail }: CustomEvent<(asked: object) => void>) => detail(drawn.current) }) as object;

/**
 * Makes a widget from its table of controls, its texts, a pure function and a figure. The component draws
 * the same figure at build and in the browser, so that nothing moves when it is hydrated.
 */
export function defineWidget<C extends Controls, Model, Strings extends WidgetStrings<C>, Given = never>(
  spec: WidgetSpec<C, Model, Strings, Given>,
) {
  const { name, controls, strings, heavy, Figure, Details, width = 'wide', useGiven = () => undefined } = spec;
  const { inFigure = [] as readonly string[], inDetails = [], offersCode = true } = spec;
  const initial = initialState(controls);

  function Widget(props: WidgetProps<C>) {
    const { locale: own, id = name, title: ownTitle = strings[own].title, plays, still, holds, guesses, ...chosen } = props; // prettier-ignore
    const { locale, title, pieces, lang, inOther } = useTitle(id, own, ownTitle, (locale) => strings[locale].title);
    const t = strings[locale];
    const defaults = useMemo(() => withChosen(initial, import.meta.env.SSR ? { ...chosen, ...still } : chosen), []);
    const frame = useRef<HTMLElement>(null);
    const given = useGiven();
    const mostIn = (state: State<C>) => spec.most?.(state, given);
    const shown = useWidgetState(id, controls, defaults, useMoves(controls, frame), mostIn);
    const { state, set, undo, reset, canUndo } = shown;
    const offered = withLimits(controls, mostIn(state));
    const code = useOwnCode<State<C>, Model>(name, id, set, offersCode);
    const held = useHeld(id, holds, guesses);
    const openCode = offersCode && courseShows('code') ? code.open : undefined;
    const opened = { id, name, controls, defaults, set, holds: holds ?? {}, openCode };
    const { pieces: inMoment, told } = useMoment(opened, { ...spec.inMoment, function: code.functionInMoment }, locale);
    const leavesOut = useContext(LeavesOut);
    const isOwn = code.drawn !== null;
    const model = useDrawnModel(spec, { id, state, defaults, given, own: code.drawn });
    const { computed, drawn, isFrame, ofAsked, isGrowing, isStale } = model;
    useFullScreen(frame);
    useInHand(frame);
    // the page stays as it was built until there is a model to draw
    const built = useBuilt(id, inOther, drawn !== null);
    const [ready, setReady] = useState(false);
    useEffect(() => {
      if (drawn) setReady(true);
    }, [drawn !== null]);
    // hydration changes nothing, not even wrong attributes: a still of another state has to be drawn afresh
    const [isStill, setStill] = useState(still !== undefined);
    useEffect(() => setStill(false), []);

    const sentence = useRef<HTMLParagraphElement>(null);
    useKeptRoom(sentence);
    const room = useRoom(id, still !== undefined, drawn !== null);

    const [passed, pass] = useState<unknown>(null);
    // meanwhile the sentence follows unannounced
    const isMoving = useMovement(state) && !isOwn;
    const follows = isGrowing && spec.saysFrames === true;
    // a picture that keeps changing, or plays, is not stale, though the next one is asked for already
    const keepsChanging = useMovement(drawn?.model) && isMoving;
    const isLive = (keepsChanging || shown.plays) && !isFrame;
    const isHeldBack = held.questions.length > 0;
    const seen = drawn && spec.seen?.(drawn.state, drawn.model);
    const { questions, places, isOpen } = useQuestions(id, held, seen);
    const said = useSaid<State<C>, Model>({
      ...{ drawn, isWhole: !isGrowing || follows, held, built, passed, locale },
      say: (state, model, isHeld) => spec.summary(state, model, t, isHeld, passed),
    });
    const [charts] = useState(() => new Set<() => ChartSpec>());
    const latest = useRef(state);
    latest.current = state;
    const bringBack = useRef(() => {});
    const menu = useMemo(
      () => (
        <WidgetMenu
          {...{ charts, locale, name, id, title, frame, canUndo }}
          isAlive={ready}
          reset={() => {
            bringBack.current = inMoment.reset();
            reset();
          }}
          undo={() => {
            // undoing a reset brings back everything that it removed
            if (writeState(name, controls, latest.current, defaults, '') === '') bringBack.current();
            bringBack.current = () => {};
            undo();
          }}
          moment={{
            ...{ controls, defaults, pieces: inMoment, answering: spec.answering ?? [], holds: holds ?? {} },
            ...{ now: () => latest.current, isCodeOpen: code.Panel !== null },
          }}
          query={() => writeState(name, controls, latest.current, initial, '')}
          showCode={openCode}
        />
      ),
      [canUndo, held, locale, code.Panel, ready],
    );
    const head = useMemo(
      () => (
        <header class="widget-head">
          <p class="widget-title" id={`${id}-title`}>
            {pieces.map((piece, i) => (i ? [<wbr />, piece] : piece))}
          </p>
          {menu}
        </header>
      ),
      [pieces, id, menu],
    );
    const [playing, setPlaying] = useState(plays ? 1 : 0);
    const play = useCallback(() => setPlaying((times) => times + 1), []);
    const knownLast = useRef<number | undefined>(undefined);
    if (drawn) knownLast.current = spec.lastFrame?.(drawn.model) ?? knownLast.current;
    const isComputing = computed.progress !== null;
    const run = {
      lastFrame: knownLast.current,
      reach: drawn && spec.grown ? spec.grown(drawn.model) + 1 : undefined,
      waits: spec.grown !== undefined && (isComputing || !ofAsked),
      isBehind: spec.grown === undefined && isComputing && isStale,
      plays: playing,
    };
    const labelledBy = `${id}-summary`;
    const figure = useUnchanged<FigureOf<State<C>, Model, Strings> | null>(
      drawn && {
        ...{ passed, pass, model: drawn.model, isFrame, state: isOwn ? drawn.state : state },
        ...{ locale, t, set, id, labelledBy, play, showCode: code.open, guesses: held.guesses },
      },
    );
    const picture = useMemo(() => figure && <Figure {...figure} />, [figure]);
    const details = useMemo(() => figure && Details && <Details {...figure} />, [figure]);
    const ownCode = {
      ...{ locale, name, id, state, compute: computed.compute },
      ...{ onModel: code.show, onClose: code.close, onHead: code.say, refused: code.refused, says: said.now },
    };
    // a control that a link has set is offered, even if it is held back
    const linked = Object.keys(holds ?? {}).filter((name) => name in controls && state[name] !== defaults[name]);
    const isHeld = useCallback((name: string) => held.isHeld(name) && !linked.includes(name), [held, linked.join()]);
    const nowDrawn = useRef({});
    nowDrawn.current = { spec, figure, isHeld, isHeldBack, isOwn, hasGiven: given !== undefined };
    const [explains] = useState(() => onExplain(nowDrawn));
    const isAsBuilt = !heavy && !isOwn && state === defaults;
    const builtWith = still ? 'result' : isAsBuilt ? 'this' : 'another';
    const idle: readonly string[] = spec.idle?.(state, given) ?? [];
    const isGone = (control: string) => isHeld(control) || idle.includes(control);
    const isAway = (control: string) => isGone(control) || inFigure.includes(control);
    const live = { controls: offered, state, defaults, strings, lastFrame: run.lastFrame, isHeld, isAway: isGone, set };
    useLiveFigure(id, live as unknown as LiveFigure, given);
    const inPanel = isStill ? { ...state, ...still } : state;
    const panel = { id, controls: offered, labels: t.controls, state: inPanel, locale, inDetails, ...run, isAway, set };
    const part = { isStill, isOwn, onFailed: code.refuse };

    return (
      <section
        class={`widget ${width} ${name}`}
        id={id}
        {...lang}
        data-widget={name}
        data-mover={moverOf(controls, (control) => isAway(control) || inDetails.includes(control))}
        data-ready={ready || undefined}
        data-code={code.Panel !== null || undefined}
        data-still={(still && !ready) || undefined}
        data-stale={(isComputing && isStale) || undefined}
        data-live={isLive || undefined}
        data-growing={(isGrowing && !follows) || undefined}
        aria-busy={isComputing && !computed.paused}
        aria-labelledby={`${id}-title`}
        ref={frame}
        {...explains}
      >
        {head}
        {holds && (
          <p class="widget-later needs-script" data-open={isOpen || undefined}>
            <a href={`#${questionId(questions[0] ?? '')}`}>{kitStrings[locale].later}</a>
          </p>
        )}
        {told && (
          <p class="widget-failed" role="alert">
            {told}
          </p>
        )}
        <p class="widget-to-picture needs-script">
          <button type="button" data-action="to-picture" onClick={() => toPicture(frame)}>
            {kitStrings[locale].toPicture}
          </button>
        </p>
        {code.head}
        {code.Banner && <code.Banner {...ownCode} />}
        <Shared {...{ charts, isHeld, builtWith, inMoment }}>
          <Part name="figure" drawing={picture} built={built?.figure} room={room.figure} {...part} />
          {heavy && (
            <Progress {...computed} isLive={isLive} isFrame={ofAsked && computed.drawn?.isFrame} locale={locale} />
          )}
          <RunBars {...panel} />
          <ControlPanel {...panel} />
          <p
            class="widget-summary"
            ref={sentence}
            id={labelledBy}
            style={room.beneath ? { marginBottom: room.beneath } : atLeast(room.summary)}
            aria-live={isMoving || follows ? 'off' : 'polite'}
          >
            <span key={isMoving || follows ? '' : said.now}>
              <Sentence said={said.now} />
            </span>
          </p>
          {isHeldBack && !leavesOut && (
            <p class="widget-summary held">
              <Sentence said={said.whole} />
            </p>
          )}
          <Waiting {...{ held, questions, places, locale, id }} />
          <ControlPanel {...panel} ofDetails />
          {Details && <Part name="details" drawing={details} built={built?.details} room={room.details} {...part} />}
        </Shared>
        {code.Panel && <code.Panel {...ownCode} />}
      </section>
    );
  }
  Widget.spec = spec;
  return Widget;
}

/** The values that a chapter chose, by name, in place of the table's; whatever else a page passes is left out. */
function withChosen<C extends Controls>(initial: State<C>, chosen: object): State<C> {
  const known = Object.entries(chosen).filter(([name, value]) => name in initial && value !== undefined);
  return { ...initial, ...Object.fromEntries(known) };
}
