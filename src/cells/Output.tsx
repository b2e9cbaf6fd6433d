import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { partMissing, untranslated } from '@ui/page';
import type { Shown } from './format';
import type { Point } from './protocol';
import { cellStrings } from './strings';

interface OutputProps {
  label: string;
  locale: Locale;
  status: string;
  /** What was printed and shown, and what is said of the run as a whole. */
  lines: Shown[];
  said: Shown[];
  /** Points of live curves. */
  points: Point[];
  /** How much of a run is done; null where the run does not say. */
  progress: number | null;
}

type PicturesModule = typeof import('./Pictures');

/** What a cell has given out, as text, tables, plots and pictures: nothing from a cell is ever read as HTML. */
export function Output({ label, locale, status, lines, said, points, progress }: OutputProps) {
  const id = useId();
  const [pictures, setPictures] = useState<PicturesModule | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const needsPictures = points.length > 0 || lines.some(({ kind }) => kind === 'plot' || kind === 'image');
  useEffect(() => {
    if (!needsPictures || pictures) return;
    const load = () => void import('./Pictures').then(setPictures, () => partMissing(place.current, load));
    load();
  }, [needsPictures]);
  if (lines.length + said.length + points.length === 0 && progress === null) return null;
  return (
    <div class={`cell-output is-${status}`} role="region" aria-label={label} tabIndex={0} {...untranslated} ref={place}>
      {progress !== null && (
        <progress class="cell-progress" value={progress} aria-label={cellStrings[locale].progress} />
      )}
      {pictures && points.length > 0 && <pictures.Curves points={points} id={`${id}-curve`} />}
      {lines.map((shown, i) => (
        <Line key={i} {...{ shown, pictures }} id={`${id}-${i}`} />
      ))}
      {said.length > 0 && (
        <div class="cell-said">
          {said.map((shown, i) => (
            <Line key={i} {...{ shown, pictures }} id={`${id}-said-${i}`} />
          ))}
        </div>
      )}
    </div>
  );
}

function Line({ shown, pictures, id }: { shown: Shown; pictures: PicturesModule | null; id: string }) {
  switch (shown.kind) {
    case 'text':
      return <p class={`cell-line is-${shown.tone}`}>{shown.text}</p>;
    case 'plot':
    case 'image':
      return pictures && <pictures.Drawn picture={shown} id={id} />;
    case 'table':
      return <Table {...shown} />;
  }
}

const Table = ({ columns, rows }: { columns: string[]; rows: string[][] }) => (
  <table class="cell-table">
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          {row.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
