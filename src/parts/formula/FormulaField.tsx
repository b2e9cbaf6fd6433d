import type { Locale } from '@i18n/locale';
import { faultText, type FormulaFaultAt } from './faultText';
import { formulaStrings } from './strings';
import './formula.css';

interface FormulaFieldProps {
  locale: Locale;
  value: string;
  label: string;
  fault: FormulaFaultAt | null;
  onInput(text: string): void;
}

/** A formula that can be typed. A mistake in it is marked where it is, and explained. */
export function FormulaField({ locale, value, label, fault, onInput }: FormulaFieldProps) {
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
        {fault && (
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
        )}
      </div>
    </div>
  );
}
