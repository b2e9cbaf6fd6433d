import type { ComponentType } from 'preact';
import type { Locale, Translated } from '@i18n/locale';
import type { LabelsOf } from './ControlPanel';
import type { Controls, State } from './controls';
import type { Limits } from './limits';
import type { Piece } from './moment/pieces';
import type { Guesses, Holds } from './useHeld';
import type { Work } from './worker/computation';

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
   * how far it is. There `compute` of `inWorker.ts` may also be a generator: what it yields is drawn
   * on the way, and what it returns is the model. It can be paused or cancelled only where it yields: ten times a second is
   * often enough.
   */
  compute(state: State<C>, given?: Given, work?: Partial<Work>): Model;
  /**
   * True where a model takes longer than a frame: then a Worker computes it, by `compute` of the widget's `inWorker.ts`, and
   * here `compute` is `import.meta.env.SSR ? compute : inWorker`: the page does not load what only the Worker needs.
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
  /** How far its ranges go at most in a state, where that depends on other controls or on what the page gives. */
  most?(state: State<C>, given?: Given): Limits<C>;
  /**
   * The parts and controls, of those that a page may hold back, that there are as the figure stands: all, where it does not
   * say. It waits for no others.
   */
  seen?(state: State<C>, model: Model): readonly string[];
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

/** Any widget, for code that loops over all of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyWidget = ComponentType<any> & { spec: WidgetSpec<any, any, any, any> };
