import '@cells/editor/cell.css';
import { CodeCell } from '@cells/editor/CodeCell';
import type { Work } from '@cells/editor/useRun';
import { codeIn } from '@i18n/codeIn';
import { cellName, type ProgramProps } from './cellName';
import { cellOf, fold } from './fold';
import program from './program.ts?raw';
import { isKnown } from './score';
import { cases, epochs } from './settings';
import answers from '@parts/classAnswers.ts?raw';
import training from './training.ts?raw';

/** The program of a case, to be read, mended and run; and, once the mistake is known, the line that was wrong. */
export function ProgramCell({ state, t, locale }: ProgramProps) {
  const at = state.case[0] - 1;
  const mistake = cases[at];
  const name = cellName(at + 1);
  const work: Work = async (...run) => (await import('@cells/run/actions')).runCell(name, ...run);
  const [wrong, right] = difference(codeIn(locale, fold(program, mistake)), codeIn(locale, fold(program)));
  return (
    <>
      <p>{isKnown(state, at) ? t.program.known : t.program.intro}</p>
      {isKnown(state, at) && (
        <details class="museum-line">
          <summary>{t.program.line}</summary>
          <p>
            <span aria-hidden="true">− </span>
            {wrong ? <code>{wrong}</code> : t.program.missing}
          </p>
          <p>
            <span aria-hidden="true">+ </span>
            <code>{right}</code>
          </p>
        </details>
      )}
      <CodeCell
        {...{ locale, name }}
        starter={cellOf(locale, program, answers + training, epochs, mistake)}
        action={{ label: t.program.run, work }}
      />
    </>
  );
}

/** The line in which two programs differ; empty if one has it not. */
function difference(a: string, b: string): [string, string] {
  const [left, right] = [a, b].map((text) => text.split('\n').map((line) => line.trim()));
  const only = (list: string[], other: string[]) => list.filter((line) => !other.includes(line)).join('\n');
  return [only(left, right), only(right, left)];
}
