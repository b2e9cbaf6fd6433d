import type { ComponentType } from 'preact';
import type { Locale, Translated } from '@i18n/locale';
import type { LabelsOf } from './ControlPanel';
import type { Controls, State } from './controls';
import type { Limits } from './limits';
import type { Piece } from './moment/pieces';
import type { Guesses, Holds } from './useHeld';
import type { Work } from './worker/computation';

/** The texts of a widget in one language: a title that is a task, the labels of its controls, and whatever else it says. */
export interface WidgetStrings<C extends Controls> {
  title: string;
  controls: LabelsOf<C>;
}

/** What a figure is given to draw and to act with. */
export interface FigureOf<State, Model, Strings> {
  state: State;
  model: Model;
  /** Whether the model is a frame on the way to the final one: complete in itself, but not yet the answer. */
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
  /** Id of the sentence that labels the figure's pictures. */
  labelledBy: string;
  /** Opens the code behind the figure, which the reader can change and run. */
  showCode(): void;
  /** What the figure passes on to its details, besides the model; they are drawn after that. */
  passed: unknown;
  pass(value: unknown): void;
  /** Plays the run from where it is, once it is on screen, unless the reader prefers reduced motion. */
  play(): void;
  /** The number that the reader predicted for each part that was held back, to be drawn beside the truth. */
  guesses: Record<string, number | undefined>;
}

export interface WidgetSpec<C extends Controls, Model, Strings extends WidgetStrings<C>, Given = never> {
  /** The folder's name; also the widget's id, CSS class and name in addresses. */
  name: string;
  controls: C;
  strings: Translated<Strings>;
  /**
   * The pure function behind the figure: the model depends only on the state, and uses only the library. In a Worker it
   * may also take what the page gives it besides the state, such as the reader's own pictures, and report its progress.
   * There, `compute` of `inWorker.ts` may be a generator: it yields the frames to draw on the way, and returns the
   * model. It can be paused or cancelled only where it yields; ten times a second is enough.
   */
  compute(state: State<C>, given?: Given, work?: Partial<Work>): Model;
  /**
   * Whether a model takes longer than a frame to compute. Then a Worker calls `compute` of the widget's `inWorker.ts`,
   * and here `compute` is `import.meta.env.SSR ? compute : inWorker`, so that the page does not load what only the
   * Worker needs.
   */
  heavy?: boolean;
  /**
   * What the Worker's `compute` takes instead of the state, if the page does part of the work, such as parsing a
   * formula: then the Worker needs no code for that part.
   */
  forWorker?(state: State<C>): unknown;
  /** False if the code would give away what the figure asks: its menu does not offer it, and no link opens it. */
  offersCode?: false;
  /** The controls that hold the reader's answers: they are part of a link only if the reader wants that. */
  answering?: readonly (keyof C & string)[];
  /** The controls that change only how the figure is drawn: the model is not computed again for them. */
  drawing?: readonly (keyof C & string)[];
  /**
   * What is seen in the figure but is in none of its controls, such as the reader's own pictures; its components use
   * `useInMoment`.
   */
  inMoment?: Record<string, Piece>;
  /** A hook that returns what the Worker is given besides the state. */
  useGiven?(): Given | undefined;
  /** The picture and its readings; together with the controls it fits one screen. */
  Figure: ComponentType<FigureOf<State<C>, Model, Strings>>;
  /** Whatever else there is to see, beneath the controls: tables, further charts, the reader's own pictures. */
  Details?: ComponentType<FigureOf<State<C>, Model, Strings>>;
  /** The controls that are in the figure itself, next to what they change, and so not in the panel. */
  inFigure?: readonly (keyof C & string)[];
  /** The controls of the details, which are shown with them, beneath the sentence. */
  inDetails?: readonly (keyof C & string)[];
  /** The controls that do nothing in a state, or with what the page gives, and so are not offered. */
  idle?(state: State<C>, given?: Given): readonly (keyof C & string)[];
  /** The upper bounds of its ranges in a state, if they depend on other controls or on what the page gives. */
  most?(state: State<C>, given?: Given): Limits<C>;
  /**
   * Which of the parts and controls that a page may hold back are there in this state; all, by default. The figure
   * waits for no others.
   */
  seen?(state: State<C>, model: Model): readonly string[];
  /** The parts that a page may hold back until the reader has answered a question (see `Held`). */
  parts?: readonly string[];
  /**
   * One sentence that says what the figure shows, updated with it, and announced once the reader pauses. It does not
   * give away what is held back. It also gets what the figure passes on, once that is drawn.
   */
  summary(state: State<C>, model: Model, t: Strings, isHeld: (part: string) => boolean, passed?: unknown): string;
  /**
   * Whether its sentence follows the frames on the way to a model, unannounced, because the figure shows the same
   * numbers.
   */
  saysFrames?: true;
  /** The last frame of its run, if that depends on the model. */
  lastFrame?(model: Model): number | undefined;
  /** How far its run has been computed, if every frame takes long: the reader may ask for one more at a time. */
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
  /** Whether its run plays once by itself when it is first seen. */
  plays?: boolean;
  /** The part of its state that is shown without scripts: the result, for a figure that starts empty. */
  still?: Partial<State<C>>;
  /** The parts and controls that are held back, each until the question of this claim is answered. */
  holds?: Holds;
  /** For such a question with options: the number that each stands for, to be drawn as the guess. */
  guesses?: Guesses;
};

/** Any widget, for code that loops over all of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyWidget = ComponentType<any> & { spec: WidgetSpec<any, any, any, any> };
