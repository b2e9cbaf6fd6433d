/** The expression in a source that makes its answers differ each time; null if there is none. */
export const chanceIn = (source: string): string | null =>
  /\b(Math\.random|Date\.now|new Date|performance\.now|crypto\.getRandomValues|randn?|dropout)\b/.exec(source)?.[0] ??
  null;
