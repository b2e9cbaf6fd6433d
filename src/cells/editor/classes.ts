import { tagHighlighter, tags } from '@lezer/highlight';

/** The class of each kind of code, the same in the static page and in the editor. The colours are in `cell.css`. */
export const codeClasses = tagHighlighter([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.self], class: 'code-keyword' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: 'code-string' },
  { tag: [tags.number, tags.bool, tags.null], class: 'code-constant' },
  { tag: tags.comment, class: 'code-comment' },
  { tag: [tags.typeName, tags.className, tags.standard(tags.name)], class: 'code-type' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: 'code-function' },
]);
