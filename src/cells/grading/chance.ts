/** What in a source makes it answer differently each time, as it is written there; null where nothing does. */
export const chanceIn = (source: string): string | null =>
  /\b(Math\.random|Date\.now|new Date|performance\.now|crypto\.getRandomValues|randn?|dropout)\b/.exec(source)?.[0] ??
  null;
