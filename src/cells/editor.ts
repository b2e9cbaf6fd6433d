import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { linter, type Diagnostic } from '@codemirror/lint';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import type { Locale } from '@i18n/locale';
import { codeClasses } from './codeClasses';
import { editorTheme } from './editorTheme';
import { hanging } from './hanging';

export interface Editor {
  /** Puts other code in place of the present one; the editor's own undo brings it back. */
  setCode(code: string): void;
  /** Marks a line in which something went wrong until it is edited; null takes the mark away. */
  markLine(line: number | null): void;
  focus(at?: { x: number; y: number }): void;
}

interface EditorOptions {
  code: string;
  locale: Locale;
  label: string;
  onChange(code: string): void;
  onRun(): void;
  onFocus(focused: boolean): void;
}

const markAt = StateEffect.define<number | null>();

/** The line with a run-time error. An edit of the code takes the mark away. */
const markedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const next = transaction.effects.find((effect) => effect.is(markAt));
    if (!next) return transaction.docChanged ? Decoration.none : marks;
    const { doc } = transaction.state;
    const line = next.value as number | null;
    if (line === null || line > doc.lines) return Decoration.none;
    return Decoration.set(Decoration.line({ class: 'cm-failed' }).range(doc.line(line).from));
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Says of every line how far in it begins. */
const hangingLines = EditorView.decorations.compute(['doc'], ({ doc }) => {
  const lines = Array.from({ length: doc.lines }, (_, i) => doc.line(i + 1));
  return Decoration.set(
    lines.flatMap(({ from, text }) => {
      const style = hanging(text);
      return style ? [Decoration.line({ attributes: { style } }).range(from)] : [];
    }),
  );
});

/**
 * Puts an editor into `place`, in a shadow root of its own: the editor's style sheets are made there,
 * where the page's content security policy allows them.
 */
export function mountEditor(
  place: HTMLElement,
  { code, locale, label, onChange, onRun, onFocus }: EditorOptions,
): Editor {
  const root = place.attachShadow({ mode: 'open' });
  const run = () => {
    onRun();
    return true;
  };
  const view: EditorView = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        EditorView.lineWrapping,
        hangingLines,
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        javascript({ typescript: true }),
        syntaxHighlighting(codeClasses),
        linter((editor) => (editor.state.doc.toString() === code ? [] : diagnose(editor, locale)), { delay: 600 }),
        markedLine,
        keymap.of([
          { key: 'Shift-Enter', run },
          { key: 'Mod-Enter', run },
          ...closeBracketsKeymap,
          { key: 'Escape', run: letTabLeave },
          ...historyKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({
          tabindex: '0',
          'aria-label': label,
          autocapitalize: 'off',
          spellcheck: 'false',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
          if (update.focusChanged) onFocus(update.view.hasFocus);
          if (update.docChanged || (update.focusChanged && !update.view.hasFocus)) update.view.setTabFocusMode(false);
        }),
        editorTheme,
      ],
    }),
  });
  return {
    setCode: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    markLine: (line) => view.dispatch({ effects: markAt.of(line) }),
    focus(at) {
      const pos = at ? view.posAtCoords(at, false) : 0;
      view.dispatch({ selection: { anchor: pos } });
      view.focus();
    },
  };
}

/** After Escape, Tab moves on to the next control, until something is typed. */
function letTabLeave(view: EditorView): boolean {
  view.setTabFocusMode(true);
  return true;
}

/** Looks for mistakes in the source. The parser is loaded with the first edit. */
async function diagnose(view: EditorView, locale: Locale): Promise<Diagnostic[]> {
  const [{ SourceError, transpile }, { explain }] = await Promise.all([import('./transpile'), import('./explain')]);
  try {
    transpile(view.state.doc.toString());
  } catch (error) {
    const explained = explain(error, locale, 0);
    if (!(error instanceof SourceError) || !explained) return [];
    const to = Math.min(error.at + 1, view.state.doc.length);
    return [{ from: Math.max(0, to - 1), to, severity: 'error', message: explained.text }];
  }
  return [];
}
