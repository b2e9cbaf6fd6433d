import { options } from 'preact';

/** An empty text that Preact takes for something: the same object each time. */
const empty = new String('');

// Preact forgets a text that is '' or the number 0, and writes it again whenever something near it is drawn: a reader's
// selection ends there, and a screen reader may say the 0 again
const before = options.vnode;
options.vnode = (vnode) => {
  if (vnode.type === null && !vnode.props) vnode.props = (String(vnode.props) || empty) as never;
  before?.(vnode);
};
