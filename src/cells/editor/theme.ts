import { EditorView } from '@codemirror/view';

/** The editor's style: the same metrics as the static code that it replaces, in the course's colours. */
export const editorTheme = EditorView.theme({
  '&': { color: 'inherit', background: 'none' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', fontSize: 'inherit', lineHeight: 'inherit' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': {
    '--hanging': 'calc((var(--indent, 0) + 2) * 1ch)',
    padding: '0 0 0 var(--hanging)',
    textIndent: 'calc(-1 * var(--hanging))',
  },
  '.cm-gutters': { background: 'var(--raised)', color: 'var(--muted)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': {
    padding: '0',
    minWidth: 'var(--gutter-width)',
    paddingRight: 'var(--gutter-gap)',
    boxSizing: 'border-box',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--accent) 25%, transparent)',
  },
  '&.cm-focused .cm-matchingBracket': { background: 'none', outline: '1px solid var(--line-strong)' },
  '&.cm-focused .cm-nonmatchingBracket': { background: 'none', outline: '1px solid var(--gradient)' },
  '.cm-failed': {
    boxShadow: 'inset 3px 0 var(--gradient)',
    background: 'color-mix(in srgb, var(--gradient) 12%, transparent)',
  },
  '.cm-lintRange-error': { background: 'none', borderBottom: '2px solid var(--gradient)' },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--gradient)' },
  '.cm-tooltip': {
    background: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--paper)' },
  '.cm-diagnostic': {
    fontFamily: 'var(--sans)',
    fontSize: 'var(--small)',
    borderLeftColor: 'var(--gradient)',
    whiteSpace: 'normal',
    maxWidth: '24rem',
  },
  '.code-keyword': { color: 'var(--code-keyword)' },
  '.code-string': { color: 'var(--code-string)' },
  '.code-constant': { color: 'var(--code-constant)' },
  '.code-comment': { color: 'var(--code-comment)' },
  '.code-type': { color: 'var(--code-type)' },
  '.code-function': { color: 'var(--code-function)' },
});
