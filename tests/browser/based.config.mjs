// A small site below a path, for the tests of base paths: one chapter with its figures, and no workbench.
import config from '../../astro.config.mjs';
import { chapterPages } from '../../src/build/chapterPages.ts';

const chapter = 'losses';

const onlyOneChapter = {
  name: 'only-one-chapter',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/(site|pages)\//.test(id)) return undefined;
    return code
      .replace(/'\/content\/\*\/(?!chapter\.ts)/g, `'/content/${chapter}/`)
      .replaceAll("'/src/widgets/*/", "'/src/widgets/none/");
  },
};

export default {
  ...config,
  base: '/course/',
  integrations: [...config.integrations.filter(({ name }) => name !== 'chapter-pages'), chapterPages([chapter])],
  vite: { ...config.vite, plugins: [...config.vite.plugins, onlyOneChapter] },
};
