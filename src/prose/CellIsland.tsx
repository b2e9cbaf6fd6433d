import type { ComponentChildren } from 'preact';
import '@cells/editor/cell.css';
import { CodeCell } from '@cells/editor/CodeCell';
import { cellsIn } from '@cells/language';
import { cellStrings } from '@cells/editor/strings';
import type { Work } from '@cells/editor/useRun';
import type { Locale } from '@i18n/locale';

interface Props {
  locale: Locale;
  name: string;
  starter: string;
  /** Whether the cell shares nothing with the others of its page. */
  alone?: boolean;
  children?: ComponentChildren;
}

/** A cell that runs and shows its output. */
export default function CellIsland({ locale, name, starter, alone, children }: Props) {
  const other = cellsIn.useShown(name);
  const work: Work = async (...run) => (await import('@cells/run/actions')).runCell(name, ...run);
  return (
    <CodeCell
      {...{ locale, name, starter, other }}
      shares={alone ? undefined : true}
      action={{ label: cellStrings[other?.locale ?? locale].run, work }}
    >
      {children}
    </CodeCell>
  );
}
