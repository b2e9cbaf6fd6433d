import { copiedText } from './copiedText';

/** A copied formula is pasted once, as whole TeX; anything without a formula is left to the browser. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed || !event.clipboardData) return;
  const range = selection.getRangeAt(0).cloneRange();
  const first = formulaAt(range.startContainer);
  const last = formulaAt(range.endContainer);
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  const copied = range.cloneContents();
  if (!copied.querySelector('.katex')) return;
  event.clipboardData.setData('text/plain', copiedText(copied));
  event.preventDefault();
});

function formulaAt(node: Node) {
  const formula = (node instanceof Element ? node : node.parentElement)?.closest('.katex');
  return formula?.closest('.katex-display') ?? formula;
}
