import { defineMdastPlugin, type MdastNode } from 'satteri';
import { childrenOf, headingId } from './chapterText.ts';

const isBlock = /^(?:paragraph|list|table|blockquote)$/;

/**
 * Gives every paragraph, list, table and quotation its section and its index there, as `data-block`: the same in both
 * languages, so that one can replace the other (`src/site/flip/`). Headings have their ids, formulas their numbers.
 */
export const blockIds = () =>
  defineMdastPlugin({
    name: 'block-ids',
    before(root, ctx) {
      let section = 'top';
      let count = 0;
      const walk = (node: MdastNode) => {
        if (node.type === 'heading') {
          section = headingId.exec(ctx.textContent(node))?.[1] ?? section;
          count = 0;
        } else if (isBlock.test(node.type))
          ctx.setProperty(node, 'data', { hProperties: { 'data-block': `${section}.${++count}` } });
        else for (const child of childrenOf(node)) walk(child);
      };
      walk(root as MdastNode);
    },
  });
