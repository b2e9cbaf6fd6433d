// A small site below a path, for the tests of base paths: one chapter with its figures, and no workbench.
import config from '../../astro.config.mjs';

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
  vite: { ...config.vite, plugins: [...config.vite.plugins, onlyOneChapter] },
};
