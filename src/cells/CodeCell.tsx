import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import type { Editor } from './editor';
import { fill } from './grading/strings';
import { loadCode, saveCode } from './savedCode';
import { cellStrings } from './strings';
import { useRun, type Work } from './useRun';
import './cell.css';

interface CodeCellProps {
  locale: Locale;
  /** The cell's name within the course, `losses/svmLoss`; the reader's code is kept under it. */
  name: string;
  /** The code as the course gives it. */
  starter: string;
  /** The same code, highlighted at build. */
  children?: ComponentChildren;
  /** What the main button says and does. */
  action: { label: string; work: Work };
  /** More buttons, and what they open. */
  extras?: ComponentChildren;
  below?: ComponentChildren;
  /** Replaces the code when it changes, as if the reader had typed it. */
  offered?: string | null;
}

/** Code that can be run, edited, kept and taken back. The editor is loaded when the code is first touched. */
export function CodeCell({ locale, name, starter, children, action, extras, below, offered = null }: CodeCellProps) {
  const t = cellStrings[locale];
  const [code, setCode] = useState(starter);
  const [saveNote, setSaveNote] = useState('');
  const [beforeReset, setBeforeReset] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const loading = useRef(false);
  const latest = useRef(code);
  latest.current = code;

  const { status, lines, seconds, start, stop, explainSource } = useRun(t, (line, message) =>
    editor.current?.markLine(line, message),
  );
  const run = () => start(latest.current, action.work);
  const runLatest = useRef(run);
  runLatest.current = run;

  const keep = (next: string) => {
    latest.current = next; // a run may follow before the next rendering
    setCode(next);
    setSaveNote(saveCode(name, next === starter ? null : next) ? (next === starter ? '' : t.saved) : t.notSaved);
  };
  const replace = (next: string) => {
    if (editor.current) editor.current.setCode(next);
    else keep(next);
  };

  useEffect(() => {
    const saved = loadCode(name);
    if (saved !== null && saved !== starter) {
      setCode(saved);
      setSaveNote(t.saved);
    }
    setReady(true);
  }, []);
  useEffect(() => {
    if (offered !== null) replace(offered);
  }, [offered]);

  const edit = async () => {
    if (loading.current) return;
    loading.current = true;
    const { mountEditor } = await import('./editor');
    if (!place.current) return;
    editor.current = mountEditor(place.current, {
      code: latest.current,
      label: t.editorLabel,
      onChange: keep,
      onRun: () => runLatest.current(),
      explain: explainSource,
    });
    setEditing(true);
    editor.current.focus();
  };
  const reset = () => {
    setBeforeReset(code);
    replace(starter);
  };
  const undoReset = () => {
    if (beforeReset !== null) replace(beforeReset);
    setBeforeReset(null);
  };

  return (
    <div class="cell" data-ready={ready || undefined}>
      <div class="cell-code">
        {!editing && (
          <div
            role="group"
            tabIndex={0}
            aria-label={t.edit}
            onPointerUp={edit}
            onKeyDown={(event) => event.key === 'Enter' && (event.shiftKey ? run() : edit())}
          >
            {code === starter && children ? children : <pre>{code}</pre>}
          </div>
        )}
        <div ref={place} />
      </div>
      <div class="cell-tools needs-script">
        {status === 'running' ? (
          <button type="button" class="cell-main" data-action="stop" onClick={stop}>
            {t.stop}
          </button>
        ) : (
          <button type="button" class="cell-main" data-action="run" onClick={run}>
            {action.label}
          </button>
        )}
        {extras}
        {code !== starter && (
          <button type="button" data-action="reset-code" onClick={reset}>
            {t.reset}
          </button>
        )}
        {code === starter && beforeReset !== null && (
          <button type="button" data-action="undo-reset" onClick={undoReset}>
            {t.undoReset}
          </button>
        )}
        <span class="cell-note">
          {status === 'running' && seconds > 0 ? fill(t.running, { seconds: String(seconds) }) : saveNote}
        </span>
      </div>
      <p class="cell-note without-script">{t.needsScript}</p>
      <div class={`cell-output is-${status}`} role="status" aria-label={t.output}>
        {lines.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </div>
      {below}
    </div>
  );
}
