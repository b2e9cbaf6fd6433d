import type { Unclaimed } from '@prose/claims';

/** Words that make a sentence a claim: it is general, compares, or gives a cause. */
const claiming = new RegExp(
  `\\b(?:${[
    'never|always|only|nobody|none|nothing|no one|every|each time|all|both|cannot|impossible|must',
    'twice|half|thrice|(?:two|three|four|five|ten|hundred|thousand|million)(?: or \\w+)? times|times (?:as|the)|in proportion',
    'faster|slower|cheaper|better|worse|best|worst|ahead|stronger|weaker|easier|harder|nearer|farther',
    '(?:more|less|fewer|larger|smaller|longer|shorter|higher|lower|further|later|sooner|earlier)\\b[^.;:]*\\bthan',
    'most of|mostly|usually|nearly|hardly|seldom|rarely|often',
    '(?:goes?|falls?|shrinks?|grows?) (?:to|with|like|in)|arrives?|because|therefore|that is why|makes no difference|changes nothing|as well as',
  ].join('|')})\\b`,
  'i',
);

/** Parts of a chapter that are not sentences of its prose: code, imports, tasks of exercises, quotations, headings. */
const notText = [
  /\{\/\*[^]*?\*\/\}/g,
  /^(?:import|export) .*$/gm,
  /```[^]*?```/g,
  /<Exercise\b[^]*?<\/Exercise>/g,
  /<Quoted\b[^]*?<\/Quoted>/g,
  /<Option\b[^]*?<\/Option>/g,
  /<Fragment slot="question">[^]*?<\/Fragment>/g,
  /^#.*$/gm,
  /\$\$[^]*?\$\$/g,
];

/** A placeholder for the content of a claim. */
const covered = '\u0000';

/**
 * The sentences of a chapter's English source that claim something and are neither in a `<Claim>` nor listed as
 * unclaimed. A sentence with any part in a `<Claim>` is covered by it.
 */
export function undecidedSentences(source: string, unclaimed: Unclaimed): string[] {
  let text = source;
  for (const part of notText) text = text.replace(part, '\n\n');
  text = text
    .replace(
      /<Claim is="[^"]+">([^]*?)<\/Claim>/g,
      (_, words: string) => covered + words.replace(/[.?!:;](?=\s)/g, ','),
    )
    .replace(/<\/?(?:p|li|ul|ol|Fragment|Note|Predict|Beside|table|tr|td|th)\b[^>]*>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\$[^$\n]+\$/g, 'x')
    .replace(/\*/g, '');
  const listed = Object.values(unclaimed).flat();
  return sentences(text).filter(
    (sentence) =>
      !sentence.includes(covered) && claiming.test(sentence) && !listed.some((piece) => sentence.includes(piece)),
  );
}

/** The pieces listed as unclaimed that no sentence of the source contains any more. */
export function staleUnclaimed(source: string, unclaimed: Unclaimed): string[] {
  const text = sentences(
    source
      .replace(/<[^>]+>/g, '')
      .replace(/\$[^$\n]+\$/g, 'x')
      .replace(/\*/g, ''),
  ).join('\n');
  return Object.values(unclaimed)
    .flat()
    .filter((piece) => !text.includes(piece));
}

const sentences = (text: string) =>
  text
    .split(/(?<=[.?!:;])["”’)]*\s+|\n\s*\n|\n(?=- )/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The predictions of a chapter: their claim, the names of their options, and the right one or the number. */
export function predictionsOf(source: string) {
  return [...source.matchAll(/<Predict\b([^>]*)>([^]*?)<\/Predict>/g)].map(([, attributes, body]) => ({
    claim: /\bclaim="([^"]+)"/.exec(attributes)?.[1],
    reveals: /\breveals="([^"]+)"/.exec(attributes)?.[1],
    value: /\bvalue=\{([^}]+)\}/.exec(attributes)?.[1],
    tolerance: /\btolerance=\{([^}]+)\}/.exec(attributes)?.[1],
    options: [...body.matchAll(/<Option\b([^>]*)>/g)].map(([, option]) => ({
      is: /\bis="([^"]+)"/.exec(option)?.[1],
      right: /(?:^|\s)right(?:\s|$)/.test(option),
    })),
  }));
}

/** The names of the claims in a chapter's prose, in order: in sentences and in predictions. */
export const claimsIn = (source: string): string[] =>
  [...source.matchAll(/<Claim is="([^"]+)"|<Predict\b[^>]*\bclaim="([^"]+)"/g)].map(([, said, asked]) => said ?? asked);
