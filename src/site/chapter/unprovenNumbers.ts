/** Numbers by name, nested: `{ cat: { loss: 2.9 } }`; a list counts as names 0, 1, 2 … */
export type NumberTable = { [name: string]: number | NumberTable } | (number | NumberTable)[];

interface Claim {
  path: string;
  text: string;
}

const claims = [
  /<(?<tag>Checked|Pull)\b[^>]* is="(?<path>[^"]*)"[^>]*>(?<text>[^<]*)<\/\k<tag>>/g,
  /\\checked\{(?<path>[^}]*)\}\{(?<text>[^}]*)\}/g,
];
const quotations = [/<Quoted from="[^"]+">[^<]*<\/Quoted>/g, /\\quoted\{[^}]+\}\{[^}]*\}/g];
/** What is neither prose nor formula: code, tags with their attributes, imports. */
const notProse = [/```[^]*?```/g, /`[^`\n]*`/g, /^(import|export) .*$/gm, /\{\/\*[^]*?\*\/\}/g, /<\/?[A-Za-z][^>]*>/g];
const decimal = /[−-]?\d+[.．]\d+/g;

/**
 * The decimals of a chapter's source that are neither confirmed by its table of numbers nor quoted,
 * each as a sentence with its line. Empty when every number is accounted for.
 */
export function unprovenNumbers(source: string, table: NumberTable): string[] {
  const problems: string[] = [];
  const lineOf = (index: number) => source.slice(0, index).split('\n').length;
  /** Blanks of the same length, with the same line breaks. */
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');

  let rest = source;
  for (const pattern of claims) {
    for (const match of source.matchAll(pattern)) {
      const problem = check(match.groups as unknown as Claim, table);
      if (problem) problems.push(`line ${lineOf(match.index)}: ${problem}`);
    }
    rest = rest.replace(pattern, blank);
  }
  for (const pattern of [...quotations, ...notProse]) rest = rest.replace(pattern, blank);
  for (const match of rest.matchAll(decimal)) {
    problems.push(
      `line ${lineOf(match.index)}: ${match[0]} is bare. Write <Checked is="…"> or <Quoted from="…"> around it.`,
    );
  }
  return problems;
}

function check({ path, text }: Claim, table: NumberTable): string | undefined {
  const value = lookUp(table, path);
  if (value === undefined) return `numbers.ts has no “${path}”.`;
  const plain = text.replace('−', '-').replaceAll(',', '');
  const claimed = Number(plain);
  if (text.trim() === '' || Number.isNaN(claimed)) return `“${text}” is not a number.`;
  const decimals = plain.split('.')[1]?.length ?? 0;
  const rounding = 0.5 * 10 ** -decimals + 1e-9;
  return Math.abs(value - claimed) <= rounding ? undefined : `${path} is ${value}, but the text says ${text}.`;
}

function lookUp(table: NumberTable, path: string): number | undefined {
  let at: number | NumberTable | undefined = table;
  for (const name of path.split('.')) {
    if (typeof at !== 'object') return undefined;
    at = (at as Record<string, number | NumberTable>)[name];
  }
  return typeof at === 'number' ? at : undefined;
}
