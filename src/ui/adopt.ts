/**
 * Adds a script's own styles to the page, which would otherwise be in every page: `import css from './x.css?inline'`.
 */
export function adopt(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
