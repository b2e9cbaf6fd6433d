import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Locale, type Translated } from '@i18n/locale';
import '@ui/tones.css';
import { ControlPanel, type LabelsOf } from './ControlPanel';
import { initialState, type Controls, type State } from './controls';
import './widget.css';
import { useOwnCode } from './useOwnCode';
import { useWidgetState } from './useWidgetState';
import { WidgetMenu } from './WidgetMenu';

/** The texts of a widget in one language: a title that is a task, the controls' labels, and its own. */
export interface WidgetStrings<C extends Controls> {
  title: string;
  controls: LabelsOf<C>;
}

export interface FigureProps<C extends Controls, Model, Strings> {
  state: State<C>;
  model: Model;
  t: Strings;
  /** Changes a part of the state; values out of range are brought to the bound. */
  set(patch: Partial<State<C>>): void;
  /** Id of the widget on its page, for the ids of its parts. */
  id: string;
  /** Id of the sentence that describes the figure. */
  describedBy: string;
}

export interface WidgetSpec<C extends Controls, Model, Strings extends WidgetStrings<C>> {
  /** The folder's name; also the widget's id, CSS class and name in addresses. */
  name: string;
  controls: C;
  strings: Translated<Strings>;
  /** The pure function behind the figure; uses only the library. */
  compute(state: State<C>): Model;
  Figure: ComponentType<FigureProps<C, Model, Strings>>;
  /** One sentence that says what the figure shows; written, and announced, when the reader's hand rests. */
  summary(state: State<C>, model: Model, t: Strings): string;
  /** How much of the page it takes. */
  width?: 'text' | 'wide';
}

export type WidgetProps<C extends Controls> = Partial<State<C>> & {
  locale: Locale;
  /** Needed where a page shows the same widget twice. */
  id?: string;
};

/** Any widget, for code that loops over all of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyWidget = ComponentType<any> & { spec: WidgetSpec<any, any, any> };

/**
 * Makes a widget of its table of controls, its texts, a pure function and a figure. The component draws
 * the same figure at build and in the browser, so that nothing moves when it comes alive.
 */
export function defineWidget<C extends Controls, Model, Strings extends WidgetStrings<C>>(
  spec: WidgetSpec<C, Model, Strings>,
) {
  const { name, controls, strings, compute, Figure, summary, width = 'wide' } = spec;
  const initial = initialState(controls);

  function Widget({ locale, id = name, ...chosen }: WidgetProps<C>) {
    const defaults = useMemo(() => withChosen(initial, chosen), []);
    const { state, settled, set, undo, reset, canUndo } = useWidgetState(id, controls, defaults);
    const own = useOwnCode<State<C>, Model>(name);
    const model = useMemo(() => compute(state), [state]);
    const figure = own.drawn ?? { state, model };
    const frame = useRef<HTMLElement>(null);
    const [ready, setReady] = useState(false);
    useEffect(() => setReady(true), []);

    const t = strings[locale];
    const describedBy = `${id}-summary`;
    const sentence = useMemo(() => {
      const drawn = own.drawn ?? { state: settled, model: compute(settled) };
      return summary(drawn.state, drawn.model, t);
    }, [settled, own.drawn]);
    const menu = useMemo(
      () => <WidgetMenu {...{ locale, name, id, title: t.title, frame, showCode: own.open, reset, undo, canUndo }} />,
      [canUndo],
    );

    return (
      <section
        class={`widget ${width} ${name}`}
        id={id}
        data-widget={name}
        data-ready={ready || undefined}
        aria-labelledby={`${id}-title`}
        ref={frame}
      >
        <header class="widget-head">
          <p class="widget-title" id={`${id}-title`}>
            {t.title}
          </p>
          {menu}
        </header>
        <div class="widget-figure">
          <Attempt key={own.drawn ? 'own' : 'course'} onFailed={own.refuse}>
            <Figure {...figure} {...{ t, set, id, describedBy }} />
          </Attempt>
        </div>
        <ControlPanel {...{ id, controls, labels: t.controls, state, locale, set }} />
        <p class="widget-summary" id={describedBy} aria-live="polite">
          {sentence}
        </p>
        {own.Panel && (
          <own.Panel
            {...{ locale, name, state, compute }}
            onModel={own.show}
            onClose={own.close}
            refused={own.refused}
          />
        )}
      </section>
    );
  }
  Widget.spec = spec;
  return Widget;
}

/** Draws its children until they fail to be drawn. */
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
