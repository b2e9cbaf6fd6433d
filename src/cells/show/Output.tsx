import { Component, type ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { adopt } from '@ui/adopt';
import { partMissing, untranslated } from '@ui/page';
import type { Shown } from './format';
import { cellStrings } from '../editor/strings';
import css from './output.css?inline';

if (!import.meta.env.SSR) adopt(css); // no page is built with output

interface OutputProps {
  label: string;
  locale: Locale;
  /** The number of the run: whatever could not be drawn is retried in the next. */
  run: number;
  status: string;
  /** The output, and messages about the run as a whole. */
  lines: Shown[];
  said: Shown[];
  /** The progress of a run; null if it does not report any. */
  progress: number | null;
}

type PicturesModule = typeof import('./Pictures');

/** The output of a cell as text, tables, plots and pictures; nothing from a cell is ever interpreted as HTML. */
export function Output({ label, locale, run, status, lines, said, progress }: OutputProps) {
  const t = cellStrings[locale];
  const id = useId();
  const [pictures, setPictures] = useState<PicturesModule | null>(null);
  const [exact, setExact] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const needsPictures = lines.some(({ kind }) => kind === 'figure' || kind === 'image');
  useEffect(() => {
    if (!needsPictures || pictures) return;
    const load = () => void import('./Pictures').then(setPictures, () => partMissing(place.current, load));
    load();
  }, [needsPictures]);
  if (lines.length + said.length === 0 && progress === null) return null;
  const common = { pictures, exact, locale, failed: t.notDrawn };
  const isRounded = [...lines, ...said].some((line) => 'exact' in line);
  return (
    <div class={`cell-output is-${status}`} role="region" aria-label={label} tabIndex={0} {...untranslated} ref={place}>
      {progress !== null && <progress class="cell-progress" value={progress} aria-label={t.progress} />}
      {lines.map((shown, i) => (
        <Line key={`${run}-${i}`} {...{ shown, ...common }} id={`${id}-${i}`} />
      ))}
      {said.length > 0 && (
        <div class="cell-said">
          {said.map((shown, i) => (
            <Line key={`${run}-${i}`} {...{ shown, ...common }} id={`${id}-said-${i}`} />
          ))}
        </div>
      )}
      {isRounded && (
        <p class="cell-rounded">
          {t.rounded}{' '}
          <button type="button" data-action="all-digits" aria-pressed={exact} onClick={() => setExact(!exact)}>
            {t.allDigits}
          </button>
        </p>
      )}
    </div>
  );
}

/** Shows a message if an item cannot be drawn, until the next run. */
class Guard extends Component<{ failed: string; children: ComponentChildren }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError = () => ({ hasFailed: true });
  override render() {
    return this.state.hasFailed ? <p class="cell-line is-warn">{this.props.failed}</p> : this.props.children;
  }
}

interface LineProps {
  shown: Shown;
  pictures: PicturesModule | null;
  id: string;
  locale: Locale;
  /** Whether numbers are shown with all their digits. */
  exact: boolean;
  /** The message if it cannot be drawn. */
  failed: string;
}

/** A line of output, redrawn only if it has changed. */
class Line extends Component<LineProps> {
  override shouldComponentUpdate(next: LineProps) {
    return next.shown !== this.props.shown || next.pictures !== this.props.pictures || next.exact !== this.props.exact;
  }
  override render() {
    const { shown, failed } = this.props;
    const content = <Guard failed={failed}>{contentOf(this.props)}</Guard>;
    return shown.indent ? <div style={{ marginLeft: `${2 * shown.indent}ch` }}>{content}</div> : content;
  }
}

function contentOf({ shown, pictures, id, exact, locale }: LineProps) {
  switch (shown.kind) {
    case 'text':
      return <p class={`cell-line is-${shown.tone}`}>{(exact && shown.exact) || shown.text}</p>;
    case 'figure':
    case 'image':
      return pictures && <pictures.Drawn picture={shown} {...{ id, locale }} />;
    case 'table':
      return <Table columns={shown.columns} rows={(exact && shown.exact) || shown.rows} />;
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
