/** English that only a translator would write, each pattern with what a native writer puts in its place. */
const rules: [advice: string, pattern: RegExp][] = [
  [
    '“n pixels”, “this many”, or the parameter’s name',
    /\bso many (?:pixels|characters|letters|bytes|words|signs|rows|columns|numbers|steps|threads|samples|times|places|points|frames)\b(?! that)/i,
  ],
  [
    '“is not a …”',
    /(?<!\bthere )\b(?:is|are) no (?:numbers?|identifiers?|class|classes|text|names?|links?|layers?|vectors?|pictures?|mistakes?|archives?|messages?|files?|list)\b/i,
  ],
  ['“anything that is not …”', /\bwhat is (?:no|none)\b/i],
  [
    '“null if …”',
    /\b(?:null|undefined)(?: there)? where\b|\b(?:false|none|empty) where (?:there|it|its|they|that|none|nothing|no|nobody|neither|one)\b/i,
  ],
  ['“; returns …”', /; gives (?:what|the|its|how|null|all|nothing)\b/i],
  ['“the text says so”', /\b(?:it|this|that) is said(?! to\b)(?=[.,;:]|$| (?:what|why|where|how)\b)/i],
  ['“even if”, “including”', /, also where\b/i],
  ['“different”', /\blooks? otherwise\b/i],
  ['“table header”', /\bheads? of (?:a |the )?tables?\b/i],
  ['“cannot be had”: “is not available”', /\b(?:not to|cannot) be had\b/i],
  ['“cancels”', /\bcalls? (?:it|that|this) off\b/i],
  ['“Whether …”', /(?:^|[.;] )Says whether\b/],
  ['“returns”', /\bgives? back\b/i],
  ['“is reported”', /\b(?:is|are) told(?=[.,;:]|$| (?:as|with|once|where|at its)\b)/i],
  ['“contains”', /\bwhat stands (?:in|there|at)\b/i],
  ['“in two kinds”', /\bin two tastes\b/i],
];

/** Where an English text breaks the rules: each time the rule and the place. */
export const translated = (text: string): string[] =>
  rules.flatMap(([advice, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${advice}: …${text.slice(Math.max(0, found.index - 20), found.index + 40)}…`] : [];
  });

/** The comments of a source file and the titles of its tests, each on one line. */
export function commentsOf(source: string): string[] {
  const joined = source.replace(/\n\s*(?:\/\/|\*(?!\/)) ?(?!zh:)/g, (start) => (/\*|\/\//.test(start) ? ' ¶' : start));
  const comments = joined
    .split('\n')
    .flatMap((line) => /(?:^\s*| )(?:\/\*\*?|\/\/|¶)(.*)$/.exec(line)?.[1] ?? [])
    .map((text) =>
      text
        .replace(/¶/g, '')
        .replace(/\s*\*\/$/, '')
        .trim(),
    );
  const titles = [...source.matchAll(/\b(?:test|describe)(?:\.\w+)*\('([^'\n]+)'/g)].map(([, title]) => title);
  return [...comments, ...titles];
}
