import { fill } from '@cells/fill';
import type { Locale } from '@i18n/locale';
import { formulaStrings, type FormulaFault } from './strings';
import './formula.css';

/** What is wrong with a formula, and which of its characters are meant. */
export interface FormulaFaultAt {
  code: FormulaFault;
  at: number;
  length: number;
  got: string;
}

interface FormulaFieldProps {
  locale: Locale;
  value: string;
  label: string;
  fault: FormulaFaultAt | null;
  onInput(text: string): void;
}

/** A formula that can be typed. What is wrong with it is marked at its place, and said. */
export function FormulaField({ locale, value, label, fault, onInput }: FormulaFieldProps) {
  const t = formulaStrings[locale];
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
            {fill(t[fault.code], { got: fault.got })} <span class="formula-keeps">{t.keeps}</span>
          </>
        )}
      </div>
    </div>
  );
}
