/** A sentence with its placeholders `{name}` filled in; nouns agree with their number: `{n} {n:picture|pictures}`. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g, (place, name: string, one?: string, many?: string) =>
    one === undefined ? String(values[name] ?? place) : String(values[name]) === '1' ? one : many!,
  );
