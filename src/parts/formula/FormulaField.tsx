import type { Locale } from '@i18n/locale';
import { faultText, hintText, type FormulaFaultAt } from './faultText';
import { formulaStrings } from './strings';
import './formula.css';

interface FormulaFieldProps {
  locale: Locale;
  value: string;
  label: string;
  fault: FormulaFaultAt | null;
  /** The names of its inputs, if it chooses them itself. */
  inputs?: readonly string[];
  onInput(text: string): void;
}

/** A formula that can be typed. A mistake in it is marked where it is, and explained; so is what may be meant otherwise. */
export function FormulaField({ locale, value, label, fault, inputs = [], onInput }: FormulaFieldProps) {
  const hint = hintText(inputs, locale);
  const end = fault ? fault.at + Math.max(1, fault.length) : 0;
  return (
    <div class="formula-field">
      <label>
        <span>{label}</span>
        <input
          type="text"
          data-kind="formula"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          value={value}
          aria-invalid={fault !== null}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      <div class="formula-fault" role="status">
        {fault ? (
          <>
            {value.trim() !== '' && (
              <code aria-hidden="true">
                {value.slice(0, fault.at)}
                <mark>{value.slice(fault.at, end) || ' '}</mark>
                {value.slice(end)}
              </code>
            )}
            {faultText(fault, locale)} <span class="formula-keeps">{formulaStrings[locale].keeps}</span>
          </>
        ) : (
          hint && <span class="formula-keeps">{hint}</span>
        )}
      </div>
    </div>
  );
}
