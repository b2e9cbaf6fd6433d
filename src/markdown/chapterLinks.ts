import { defineMdastPlugin } from 'satteri';

/** Replaces a link to a chapter that the course leaves out by its text: `[the chapter on losses](../losses/)`. */
export const chapterLinks = (absent: readonly string[]) =>
  defineMdastPlugin({
    name: 'chapter-links',
    link(node, ctx) {
      const slug = /^\.\.\/([a-z0-9-]+)\/(?:[?#].*)?$/.exec(node.url)?.[1];
      if (slug === undefined || !absent.includes(slug)) return;
      for (const child of node.children) ctx.insertBefore(node, child);
      ctx.removeNode(node);
    },
  });
