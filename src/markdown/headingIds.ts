import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { words } from '../i18n/words';
import { headingId } from './chapterText.ts';

/**
 * Gives a heading the id written at its end: `## How far is far enough? [#how-far]`. Both languages of a chapter use
 * the same ids, so the language switch can keep the reader's place. A heading without an id fails the build, except on
 * the instructor's `pages`, where no reader's place must be kept. Chinese headings may break between words.
 */
export const headingIds =
  (pages: readonly string[] = []) =>
  ({ fileURL }: Partial<PluginFactoryContext> = {}) => {
    const isPage = pages.includes(/\/own\/([^/]+)\/[^/]+$/.exec(fileURL?.pathname ?? '')?.[1] ?? '');
    return defineMdastPlugin({
      name: 'heading-ids-by-author',
      heading(node, ctx) {
        const last = node.children.at(-1);
        const found = last?.type === 'text' ? headingId.exec(last.value) : null;
        if (!found || last?.type !== 'text') {
          if (isPage) return;
          throw new Error(`The heading “${ctx.textContent(node)}” has no id. End it with [#some-id].`);
        }
        for (const child of node.children) {
          if (child.type !== 'text') continue;
          const text = child === last ? child.value.replace(headingId, '') : child.value;
          const locale = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
          words(text, locale).forEach((value, i) => {
            if (i > 0)
              ctx.insertBefore(child, { type: 'mdxJsxTextElement', name: 'wbr', attributes: [], children: [] });
            ctx.insertBefore(child, { type: 'text', value });
          });
          ctx.removeNode(child);
        }
        ctx.setProperty(node, 'data', { hProperties: { id: found[1] } });
      },
    });
  };
