import type { Locale } from '@i18n/locale';
import { RunBar } from '@ui/controls/RunBar';
import { Segments } from '@ui/controls/Segments';
import { Slider } from '@ui/controls/Slider';
import { Switch } from '@ui/controls/Switch';
import type { Choice, Control, Controls, State } from './controls';
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
  /** Where runs end, if sooner than their table says. */
  lastFrame?: number | null;
  /** Whether a run plays by itself once, when it is first seen. */
  plays?: boolean;
  set(patch: Partial<State<C>>): void;
}

/** The row of controls beneath a figure, drawn from the widget's table. */
export function ControlPanel<C extends Controls>(props: ControlPanelProps<C>) {
  const { id, controls, labels, state, locale, lastFrame, plays, set } = props;
  const inPanel = Object.entries(controls).filter(([, { kind }]) => kind !== 'numbers' && kind !== 'text');
  if (inPanel.length === 0) return null;
  return (
    <div class="widget-controls needs-script">
      {inPanel.map(([name, control]) => (
        <Field
          key={name}
          id={`${id}-${name}`}
          control={control}
          label={labels[name]}
          value={state[name]}
          {...{ locale, lastFrame, plays }}
          change={(value) => set({ [name]: value } as Partial<State<C>>)}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  id: string;
  control: Control;
  label: Label;
  value: unknown;
  locale: Locale;
  lastFrame?: number | null;
  plays?: boolean;
  change(value: unknown): void;
}

function Field({ id, control, label, value, locale, lastFrame, plays, change }: FieldProps) {
  const text = typeof label === 'string' ? label : label.label;
  switch (control.kind) {
    case 'range': {
      const { min, max, step } = control;
      return <Slider id={id} label={text} value={value as number} min={min} max={max} step={step} onInput={change} />;
    }
    case 'toggle':
      return <Switch id={id} label={text} on={value as boolean} onChange={change} />;
    case 'choice': {
      const names = typeof label === 'string' ? {} : label.options;
      const options = control.options.map((option) => ({ value: option, label: names[option] }));
      return <Segments id={id} label={text} options={options} value={value as string} onChange={change} />;
    }
    case 'run': {
      const { framesPerSecond } = control;
      const last = Math.min(control.last, lastFrame ?? Infinity);
      const frame = Math.min(last, value as number);
      const t = kitStrings[locale].run;
      return <RunBar id={id} label={text} {...{ frame, last, framesPerSecond, plays, t }} onInput={change} />;
    }
    case 'numbers':
    case 'text':
      return null; // lives in the figure
  }
}
