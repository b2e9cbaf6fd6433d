import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage } from '@i18n/inLanguage';
import type { Locale } from '@i18n/locale';
import { applyEdits } from '../code/compiled';
import { onPrinting, partMissing, partThere, untranslated } from '@ui/page';
import type { Editor } from './mountEditor';
import { fill } from '@i18n/fill';
import { runLimitSeconds } from '../run/limits';
import { liveCells } from '../run/liveCells';
import { explainFault, isLoadFailure } from '../errors/loadFailure';
import { Output } from '../show/Output';
import { LinkedNote } from './LinkedNote';
import { MyWorkLink } from './MyWorkLink';
import { ShareButton } from './ShareButton';
import { StaticCode } from './StaticCode';
import { cellStrings } from './strings';
import type { cellsIn } from '../language';
import { useCode } from './useCode';
import { useRun, type Work } from './useRun';

interface CodeCellProps {
  locale: Locale;
  /** The cell's name within the course, `losses/svmLoss`; the reader's work is kept under it. */
  name: string;
  /** The course's code. */
  starter: string;
  /** The other language, while the cell is shown in it. */
  other?: ReturnType<typeof cellsIn.useShown>;
  /** The same code, highlighted at build time. */
  children?: ComponentChildren;
  /** Set for the cells of a chapter, which share their names: all of them, or only the one given. */
  shares?: true | string;
  /** The main button: its label, what it runs, and its time limit. */
  action: { label: string; work: Work; limitSeconds?: number };
  /** More buttons, and what they open. */
  extras?: ComponentChildren;
  below?: ComponentChildren;
  /** The page that links with its code lead to, if not this one. */
  page?: string;
  /** What runs the code from elsewhere on the page. */
  runner?: { current: () => void };
  /** Told once the reader has kept, or left, what came in a link. */
  onSettled?(): void;
}

/** Code that can be run, edited, saved and reset. The editor is loaded when the code is first touched. */
export function CodeCell(props: CodeCellProps) {
  const { name, children, shares, action, extras, below, page, runner, onSettled } = props;
  const other = props.other;
  const locale = other?.locale ?? props.locale;
  const starter = other?.texts?.starter ?? props.starter;
  const t = cellStrings[locale];
  const shortName = name.split('/').at(-1)!;
  const [editing, setEditing] = useState(false);
  /** In print, the code is set statically: an editor renders only the lines in view. */
  const [printing, setPrinting] = useState(false);
  useEffect(() => onPrinting(setPrinting), []);
  const [focused, setFocused] = useState(false);
  const [fault, setFault] = useState('');
  const [ready, setReady] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const loading = useRef(false);

  const { code, latest, ownCode, note, keep, ...ways } = useCode(name, props.starter, t, editor, onSettled, starter);
  const { replace, reset, undoReset } = ways;
  const markedLine = useRef<number | null>(null);
  const { status, lines, progress, said, fix, seconds, announced, runs, ran, start, stop } = useRun(
    locale,
    t,
    (mark) => {
      markedLine.current = mark?.line ?? null;
      editor.current?.markLine(markedLine.current);
    },
    (again) => (again ? partMissing(place.current, again) : partThere(place.current)),
  );
  const run = () => void start(latest.current, action.work);
  const runLatest = useRef(run);
  runLatest.current = run;
  if (runner) runner.current = run;
  const [stale, setStale] = useState(false);
  useEffect(() => {
    setReady(true);
    if (!shares) return;
    liveCells.set(name, { code: ownCode, markStale: setStale });
    return () => void liveCells.delete(name);
  }, []);

  const edit = async (at?: { x: number; y: number }) => {
    if (loading.current) return;
    loading.current = true;
    try {
      const { mountEditor } = await import('./mountEditor');
      if (!place.current) return;
      editor.current = mountEditor(place.current, {
        code: latest.current,
        locale,
        label: t.editorLabel,
        onChange: keep,
        onRun: () => runLatest.current(),
        onFocus: setFocused,
      });
      editor.current.markLine(markedLine.current);
      partThere(place.current);
      setFault('');
      setEditing(true);
      // the static code goes in this frame, so that the click still hits the same letter
      requestAnimationFrame(() => editor.current?.focus(at));
    } catch (error) {
      loading.current = false;
      setFault(explainFault(error, t));
      if (isLoadFailure(error)) partMissing(place.current, () => void edit(at));
    }
  };
  const onClick = ({ clientX: x, clientY: y }: MouseEvent) => {
    if (getSelection()?.isCollapsed !== false) void edit({ x, y });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.shiftKey) run();
    else void edit();
  };
  const limit = action.limitSeconds ?? runLimitSeconds;
  const isOldVerdict = (status === 'right' || status === 'wrong') && ran !== code;

  return (
    <div
      class="cell"
      data-cell={shares && name}
      data-shares={typeof shares === 'string' ? shares : undefined}
      data-ready={ready || undefined}
      data-status={status}
      {...inLanguage(other && locale)}
    >
      <LinkedNote {...{ t, ...ways }} />
      {ways.damaged && (
        <p class="cell-linked" role="status">
          {t.damaged} <MyWorkLink locale={locale} />
        </p>
      )}
      <div class="cell-code" {...untranslated}>
        {(!editing || printing) && (
          <div
            class="cell-static"
            role="group"
            tabIndex={0}
            aria-label={t.edit}
            onClick={onClick}
            onKeyDown={onKeyDown}
          >
            {code === starter && (other?.texts ? other.texts.highlighted : children) ? (
              <Highlighted of={other?.texts?.highlighted}>{children}</Highlighted>
            ) : (
              <StaticCode code={code} more={t.moreLines} />
            )}
          </div>
        )}
        <div class="cell-editor" ref={place} />
      </div>
      <div class="cell-tools needs-script">
        {status === 'running' ? (
          <button type="button" class="cell-main is-stop" data-action="stop" onClick={stop}>
            <Icon path="M6 6h12v12H6z" />
            <span key="stop">{t.stop}</span>
          </button>
        ) : (
          <button type="button" class="cell-main" data-action="run" onClick={run}>
            <Icon path="M7 4l13 8-13 8z" />
            <span key="run">{action.label}</span>
          </button>
        )}
        {extras}
        {code !== starter && (
          <button type="button" data-action="reset-code" onClick={reset}>
            {t.reset}
          </button>
        )}
        {code === starter && undoReset && (
          <button type="button" data-action="undo-reset" onClick={undoReset}>
            {t.undoReset}
          </button>
        )}
        {ways.otherVersions > 0 && !ways.linked && (
          <button type="button" data-action="other-version" onClick={ways.swap}>
            {fill(t.otherVersion, { count: ways.otherVersions })}
          </button>
        )}
        <ShareButton {...{ page, locale, name, t }} code={() => latest.current} />
        <span class="cell-note" {...untranslated}>
          {status === 'running' && seconds > 0 ? (
            fill(t.running, { seconds, limit })
          ) : fault ? (
            fault
          ) : stale ? (
            t.stale
          ) : isOldVerdict ? (
            t.oldVerdict
          ) : focused ? (
            <span class="for-keyboards">{t.leave}</span>
          ) : (
            note
          )}
        </span>
      </div>
      <p class="cell-note without-script">{t.needsScript}</p>
      <Output run={runs} label={fill(t.output, { name: shortName })} {...{ locale, status, lines, progress, said }} />
      {fix?.code === code && (
        <p class="cell-fix">
          <button type="button" data-action="fix" onClick={() => replace(applyEdits(code, fix.edits))}>
            {fill(t.fix, { count: fix.edits.length })}
          </button>
        </p>
      )}
      <p class="visually-hidden" role="status" {...untranslated}>
        {announced}
      </p>
      {below}
    </div>
  );
}

/** The course's code with its colours: the page's, or a copy of the other page's. */
function Highlighted({ of, children }: { of: Element | null | undefined; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of) place.current?.replaceChildren(document.importNode(of, true));
  }, [of]);
  return of ? <div key="other" ref={place} /> : <>{children}</>;
}

const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" width="14" height="14" aria-hidden="true">
    <path d={path} fill="currentColor" />
  </svg>
);
