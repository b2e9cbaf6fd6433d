/** Who may import whom; CONTRIBUTING.md shows the same table. A layer may always import itself. */
export const allowed: Record<string, string[]> = {
  lib: [],
  kernels: ['lib'],
  i18n: [],
  ui: [],
  cells: ['ui', 'lib', 'kernels', 'i18n'],
  kit: ['ui', 'cells', 'lib', 'kernels', 'i18n'],
  parts: ['ui', 'kit', 'cells', 'lib', 'i18n'],
  widgets: ['lib', 'ui', 'kit', 'parts', 'cells', 'i18n'],
  prose: ['ui', 'kit', 'cells', 'lib', 'i18n'],
  'content cells': ['lib', 'cells', 'parts', 'i18n'],
  content: ['widgets', 'prose', 'content cells', 'kit', 'parts', 'lib', 'i18n'],
  markdown: ['i18n'],
  course: ['i18n'],
  build: ['course', 'ui', 'i18n'],
  site: ['lib', 'kernels', 'ui', 'i18n', 'cells', 'kit', 'parts', 'prose', 'widgets', 'markdown', 'course', 'config'],
  config: ['markdown', 'course', 'build', 'cells'],
};
