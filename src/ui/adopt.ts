/** Gives the page styles that come with a script, where they would otherwise stand in every page: `import css from './x.css?inline'`. */
export function adopt(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
