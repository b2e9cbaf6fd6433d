import { defineMdastPlugin } from 'satteri';

const marker = /\s*\[#([a-z][a-z0-9-]*)\]\s*$/;

/**
 * Gives a heading the id that its author writes at its end: `## How far is far enough? [#how-far]`.
 * Both languages of a chapter use the same ids, so the language switch can keep the reader's place.
 * A heading without an id fails the build.
 */
export const headingIds = defineMdastPlugin({
  name: 'heading-ids-by-author',
  heading(node, ctx) {
    const last = node.children.at(-1);
    const found = last?.type === 'text' ? marker.exec(last.value) : null;
    if (!found || last?.type !== 'text') {
      throw new Error(`The heading “${ctx.textContent(node)}” has no id. End it with [#some-id].`);
    }
    ctx.replaceNode(last, { type: 'text', value: last.value.replace(marker, '') });
    ctx.setProperty(node, 'data', { hProperties: { id: found[1] } });
  },
});
