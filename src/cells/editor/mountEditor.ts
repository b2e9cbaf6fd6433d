import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { autocompletion, closeBrackets, closeBracketsKeymap, type CompletionContext } from '@codemirror/autocomplete';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { linter, type Action, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, StateEffect, StateField, Text, type Range } from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import type { Locale } from '@i18n/locale';
import { codeClasses } from './classes';
import type { Edit } from '../code/compiled';
import { markNames, otherNames } from '../plot/names';
import { editorTheme } from './theme';
import { fill } from '@i18n/fill';
import { hanging } from './hanging';
import { cellStrings } from './strings';

export interface Editor {
  /** Replaces the code; the editor's undo restores it. */
  setCode(code: string): void;
  /** Marks the line of an error until it is edited; null removes the mark. */
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

const ofPlot = [...markNames, ...otherNames]
  .sort()
  .map((label) => ({ label, boost: markNames.includes(label) ? 1 : 0 }));

/** Completes members of Plot after its name and a dot. */
function plotNames(context: CompletionContext) {
  const typed = context.matchBefore(/\bPlot\.\w*/);
  return typed && { from: typed.from + 'Plot.'.length, options: ofPlot, validFor: /^\w*$/ };
}

const markAt = StateEffect.define<number | null>();

/** The line with a run-time error. An edit removes the mark. */
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

/** Sets the indentation of every line in view. */
const hangingLines = ViewPlugin.fromClass(
  class {
    lines: DecorationSet;
    constructor(view: EditorView) {
      this.lines = this.#look(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.lines = this.#look(view);
    }
    #look({ viewport, state: { doc } }: EditorView) {
      const found: Range<Decoration>[] = [];
      for (let line = doc.lineAt(viewport.from); ; line = doc.line(line.number + 1)) {
        const style = hanging(line.text);
        if (style) found.push(Decoration.line({ attributes: { style } }).range(line.from));
        if (line.to >= viewport.to) return Decoration.set(found);
      }
    }
  },
  { decorations: ({ lines }) => lines },
);

/**
 * The most code that is coloured and checked line by line. The parser reads a number or a gap as a whole, however long,
 * and again at every keystroke.
 */
const mostColoured = 100_000;
const isLarge = ({ length }: Text) => length > mostColoured;

const language = new Compartment();
const languageOf = (doc: Text) => (isLarge(doc) ? [] : javascript({ typescript: true }));
const languageBySize = EditorState.transactionExtender.of(({ docChanged, newDoc, startState }) =>
  docChanged && isLarge(newDoc) !== isLarge(startState.doc)
    ? { effects: language.reconfigure(languageOf(newDoc)) }
    : null,
);

/** The longest line that is wrapped: a wrapped line is laid out as a whole. */
const mostWrapped = 3_000;

/** Wraps lines unless one of them is very long: then lines overflow, and only the part near the view is drawn. */
const wrapping = StateField.define<boolean>({
  create: ({ doc }) => !hasLongLine(doc),
  update: (wraps, { docChanged, newDoc }) => (docChanged ? !hasLongLine(newDoc) : wraps),
  provide: (field) =>
    EditorView.contentAttributes.of(({ state }) => (state.field(field) ? { class: 'cm-lineWrapping' } : null)),
});

function hasLongLine(doc: Text): boolean {
  if (doc.length <= mostWrapped) return false;
  if (isLarge(doc)) return true;
  for (const line of doc.iterLines()) if (line.length > mostWrapped) return true;
  return false;
}

/** The most text inserted by native editing at once, whose cost grows with the square of the length. */
const mostTyped = 100;

/** Inserts long text, as pasted by phone keyboards, without native editing. */
const longInput = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data } = event;
    if (inputType !== 'insertText' || !data || (data.length <= mostTyped && !data.includes('\n'))) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  },
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
  letOut(place);
  /** Reports the current code; with a delay if there is very much of it, since serializing takes long. */
  let telling = 0;
  const tell = () => {
    clearTimeout(telling);
    telling = 0;
    onChange(view.state.doc.toString());
  };
  const run = () => {
    if (telling) tell();
    onRun();
    return true;
  };
  let reading = new AbortController();
  const lint = (editor: EditorView) => {
    reading.abort();
    reading = new AbortController();
    return editor.state.doc.toString() === code ? [] : diagnose(editor, locale, reading.signal);
  };
  const doc = Text.of(code.split('\n'));
  const view: EditorView = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc,
      extensions: [
        lineNumbers(),
        wrapping,
        hangingLines,
        longInput,
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [plotNames], icons: false }),
        language.of(languageOf(doc)),
        languageBySize,
        syntaxHighlighting(codeClasses),
        linter(lint, { delay: 600 }),
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
          if (update.docChanged && !isLarge(update.state.doc)) tell();
          else if (update.docChanged) telling ||= window.setTimeout(tell);
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
      // finding a position in very long code takes too long
      const pos = at && !isLarge(view.state.doc) ? view.posAtCoords(at, false) : 0;
      view.dispatch({ selection: { anchor: pos } });
      view.focus();
    },
  };
}

/** Lets the editor's pop-ups extend beyond parts of the page whose rendering is deferred (`content-visibility`). */
function letOut(place: HTMLElement) {
  for (let part: HTMLElement | null = place; part; part = part.parentElement)
    if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
}

/** After Escape, Tab moves on to the next control, until something is typed. */
function letTabLeave(view: EditorView): boolean {
  view.setTabFocusMode(true);
  return true;
}

/** Looks for mistakes in the source. The modules for it are loaded at the first edit. */
async function diagnose(view: EditorView, locale: Locale, signal: AbortSignal): Promise<Diagnostic[]> {
  const { doc } = view.state;
  const [{ compile }, { explain }, { SourceError }] = await Promise.all([import('../code/compile'), import('../errors/explain'), import('../code/compiled')]); // prettier-ignore
  try {
    await compile(doc.toString(), signal);
  } catch (error) {
    const explained = explain(error, locale, 0);
    if (!(error instanceof SourceError) || !explained) return [];
    const { at, details } = error;
    const to = Math.min(at + (details.found?.length ?? 1), doc.length);
    const actions = details.fix ? [fixing(details.fix, doc, locale)] : [];
    return [{ from: Math.max(0, Math.min(at, to - 1)), to, severity: 'error', message: explained.text, actions }];
  }
  return [];
}

/** Applies a fix to the code that the mistake was found in. */
const fixing = (fix: readonly Edit[], doc: Text, locale: Locale): Action => ({
  name: fill(cellStrings[locale].fix, { count: fix.length }),
  apply(view) {
    if (view.state.doc.eq(doc))
      view.dispatch({ changes: fix.map(({ start, end, text }) => ({ from: start, to: end, insert: text })) });
  },
});
