import type { ComponentChild } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { RunBar } from '@ui/controls/RunBar';
import { Segments } from '@ui/controls/Segments';
import { Slider } from '@ui/controls/Slider';
import { Switch } from '@ui/controls/Switch';
import { steady } from '@ui/steady';
import type { Choice, Control, Controls, State } from './controls';
import { named } from './quantities';
import { kitStrings } from './strings';

/** The labels that a table of controls needs in each language. */
export type LabelsOf<C extends Controls> = {
  [Name in keyof C]: C[Name] extends Choice<infer Option> ? { label: string; options: Record<Option, string> } : string;
};
type Label = string | { label: string; options: Record<string, string> };

interface ControlPanelProps<C extends Controls> {
  id: string;
  controls: C;
  labels: LabelsOf<C>;
  state: State<C>;
  locale: Locale;
  /** Where runs end, if earlier than the table says. */
  lastFrame?: number | null;
  /** The last frame that may be asked for, if each takes long to compute; a playing run waits for it. */
  reach?: number;
  waits?: boolean;
  /** Whether the picture still shows an earlier state: a playing run does not go ahead of it. */
  isBehind?: boolean;
  /** Each increase plays the run by itself, once it is on screen. */
  plays?: number;
  /** Whether a control is not offered here: it would answer a question of the page, does nothing, or is in the figure. */
  isAway(name: string): boolean;
  /** The controls that belong to the details. */
  inDetails?: readonly string[];
  set(patch: Partial<State<C>>, goesOn?: boolean): void;
}

/** The row of controls beneath a figure, or beneath its details, made from the widget's table; runs have bars of their own. */
export function ControlPanel<C extends Controls>({
  ofDetails = false,
  ...props
}: ControlPanelProps<C> & { ofDetails?: boolean }) {
  const { inDetails = [] } = props;
  const here = namesAt('row', props.controls).filter((name) => inDetails.includes(name) === ofDetails);
  const fields = fieldsOf(props, here);
  return fields.length > 0 ? (
    <div class={`widget-controls ${ofDetails ? 'of-details' : ''} needs-script`}>{fields}</div>
  ) : null;
}

/**
 * What the reader moves a widget with: its run, its first control, or handles in the figure itself, if they are offered.
 * On a narrow page it stays at the foot of the screen, with the sentence of the result, while the picture is in view.
 */
export function moverOf(controls: Controls, isAway: (name: string) => boolean): 'run' | 'control' | 'figure' {
  const isOffered = (name: string) => !isAway(name);
  if (namesAt('bar', controls).some(isOffered)) return 'run';
  return namesAt('figure', controls).length === 0 && namesAt('row', controls).some(isOffered) ? 'control' : 'figure';
}

/** The bars of a widget's runs, which stay at the foot of the screen while the figure is in view. */
export function RunBars<C extends Controls>(props: ControlPanelProps<C>) {
  const fields = fieldsOf(props, namesAt('bar', props.controls));
  return fields.length > 0 ? <div class="widget-run needs-script">{fields}</div> : null;
}

/** Where a control is: a bar of its own, the row beneath the figure, or the figure itself. */
const placeOf = ({ kind }: Control) =>
  kind === 'run' ? 'bar' : kind === 'numbers' || kind === 'text' ? 'figure' : 'row';

const namesAt = (place: ReturnType<typeof placeOf>, controls: Controls) =>
  Object.keys(controls).filter((name) => placeOf(controls[name]) === place);

function fieldsOf<C extends Controls>(props: ControlPanelProps<C>, names: readonly string[]) {
  const { id, controls, labels, state, locale, lastFrame, reach, waits, isBehind, plays, isAway, set } = props;
  const fields: ComponentChild[] = [];
  for (const name of names) {
    if (isAway(name)) continue;
    const control = controls[name];
    fields.push(
      <Field
        key={name}
        {...{ name, control, locale }}
        id={`${id}-${name}`}
        quantity={`${id}.${name}`}
        label={labels[name]}
        value={state[name]}
        set={set as FieldProps['set']}
        {...(control.kind === 'run' && { lastFrame, reach, waits, isBehind, plays })}
      />,
    );
  }
  return fields;
}

type Change = (value: unknown, goesOn?: boolean) => void;

interface FieldProps {
  id: string;
  name: string;
  /** Its name as a quantity of its page. */
  quantity: string;
  control: Control;
  label: Label;
  value: unknown;
  locale: Locale;
  lastFrame?: number | null;
  reach?: number;
  waits?: boolean;
  isBehind?: boolean;
  plays?: number;
  set(patch: Record<string, unknown>, goesOn?: boolean): void;
}

/** One control, which is rendered again only when it has changed, not with every step of a run. */
const Field = steady((props: FieldProps) => {
  const { name, set } = props;
  const change = useCallback<Change>((value, goesOn) => set({ [name]: value }, goesOn), [name, set]);
  return drawn(props, change);
});

function drawn(
  { id, quantity, control, label, value, locale, lastFrame, reach, waits, isBehind, plays }: FieldProps,
  change: Change,
) {
  const text = typeof label === 'string' ? label : label.label;
  switch (control.kind) {
    case 'range': {
      const { min, max, step, whole, isLogarithmic } = control;
      return (
        <Slider
          {...{ id, min, max, step, whole, isLogarithmic }}
          quantity={named(control.quantity, quantity)}
          label={text}
          value={value as number}
          onInput={change}
        />
      );
    }
    case 'toggle':
      return <Switch id={id} label={text} on={value as boolean} onChange={change} />;
    case 'choice': {
      const names = typeof label === 'string' ? {} : label.options;
      const options = control.options.map((option) => ({ value: option, label: names[option] }));
      return <Segments id={id} label={text} options={options} value={value as string} onChange={change} />;
    }
    case 'run': {
      const { framesPerSecond, last: farthest } = control;
      const end = Math.min(farthest, lastFrame ?? Infinity);
      const last = Math.min(end, reach ?? Infinity);
      const made = reach && reach - 1;
      const bar = {
        id,
        label: text,
        frame: value as number,
        last,
        made,
        end,
        farthest,
        framesPerSecond,
        waits,
        isBehind,
        plays,
      };
      return <RunBar {...bar} t={kitStrings[locale].run} onInput={change} />;
    }
    case 'numbers':
    case 'text':
      return null; // lives in the figure
  }
}
