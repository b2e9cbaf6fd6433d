import type { ComponentChildren } from 'preact';
import { CodeCell } from '@cells/CodeCell';
import { cellStrings } from '@cells/strings';
import type { Work } from '@cells/useRun';
import type { Locale } from '@i18n/locale';

interface Props {
  locale: Locale;
  name: string;
  starter: string;
  children?: ComponentChildren;
}

/** A cell that runs and shows what it gives. */
export default function CellIsland({ locale, name, starter, children }: Props) {
  const work: Work = async (...run) => (await import('@cells/work')).runCell(name, ...run);
  return (
    <CodeCell {...{ locale, name, starter }} shares action={{ label: cellStrings[locale].run, work }}>
      {children}
    </CodeCell>
  );
}
