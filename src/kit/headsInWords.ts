import { h, options, type ComponentChild, type VNode } from 'preact';
import { words } from '@i18n/words';

/** The elements with short text that is large or in a narrow place: their lines end between words in Chinese too. */
const heads = new Set(['th', 'caption', 'legend', 'h3', 'h4', 'dt']);
const isChinese = /\p{Script=Han}/u;

const known = new Map<string, readonly string[]>();
function piecesOf(text: string): readonly string[] {
  const pieces = known.get(text) ?? words(text, 'zh');
  known.set(text, pieces);
  return pieces;
}

const inWords = (child: ComponentChild): ComponentChild | ComponentChild[] => {
  if (typeof child !== 'string' || !isChinese.test(child)) return child;
  return piecesOf(child).flatMap((piece, i) => (i === 0 ? [piece] : [h('wbr', null), piece]));
};

/** Lets the lines of table headers and the like, in any widget, end between Chinese words, at a `<wbr>`. */
export function headsInWords(vnode: VNode): void {
  if (typeof vnode.type !== 'string' || !heads.has(vnode.type)) return;
  const props = vnode.props as { children?: ComponentChild | ComponentChild[] };
  const { children } = props;
  props.children = Array.isArray(children) ? children.flatMap(inWords) : inWords(children);
}

const before = options.vnode;
options.vnode = (vnode) => {
  headsInWords(vnode);
  before?.(vnode);
};
