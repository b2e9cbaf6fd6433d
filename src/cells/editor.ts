import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { linter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { SourceError, transpile } from './transpile';

export interface Editor {
  /** Puts other code in place of the present one. */
  setCode(code: string): void;
  /** Marks a line in which something went wrong; null takes the mark away. */
  markLine(line: number | null, message: string): void;
  focus(): void;
}

interface EditorOptions {
  code: string;
  label: string;
  onChange(code: string): void;
  onRun(): void;
  /** Says what is wrong with the source, in the reader's language. */
  explain(error: SourceError): string;
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-constant)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'var(--code-function)' },
]);

const theme = EditorView.theme({
  '&': { color: 'inherit', background: 'none' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content, .cm-scroller': { fontFamily: 'inherit', fontSize: 'inherit', lineHeight: 'inherit' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-gutters': { display: 'none' },
  '&.cm-focused .cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-matchingBracket': { background: 'var(--line) !important' },
  '.cm-tooltip': { background: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--line-strong)' },
  '.cm-diagnostic': { fontFamily: 'var(--sans)' },
});

/**
 * Puts an editor into `place`, in a shadow root of its own: the editor's style sheets are made there,
 * where the page's content security policy allows them.
 */
export function mountEditor(place: HTMLElement, { code, label, onChange, onRun, explain }: EditorOptions): Editor {
  const root = place.attachShadow({ mode: 'open' });
  const syntax = linter((view) => diagnose(view, explain), { delay: 500 });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        javascript({ typescript: true }),
        syntaxHighlighting(colours),
        syntax,
        keymap.of([
          { key: 'Shift-Enter', run: () => (onRun(), true) },
          ...historyKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({ 'aria-label': label, autocapitalize: 'off', spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
        theme,
      ],
    }),
  });
  return {
    setCode: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    markLine(line, message) {
      const { doc } = view.state;
      const marks: Diagnostic[] = [];
      if (line !== null && line <= doc.lines) {
        const { from, to } = doc.line(line);
        marks.push({ from, to, severity: 'error', message });
      }
      view.dispatch(setDiagnostics(view.state, marks));
    },
    focus: () => view.focus(),
  };
}

function diagnose(view: EditorView, explain: EditorOptions['explain']): Diagnostic[] {
  try {
    transpile(view.state.doc.toString());
    return [];
  } catch (error) {
    if (!(error instanceof SourceError)) return [];
    const from = Math.min(error.at, view.state.doc.length);
    return [{ from, to: Math.min(from + 1, view.state.doc.length), severity: 'error', message: explain(error) }];
  }
}
