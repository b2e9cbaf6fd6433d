/** Where Chinese text breaks the house rules, each as the rule and the place. */
export function mistakes(text: string): string[] {
  const rules: [string, RegExp][] = [
    ['a space between Chinese and Latin letters or digits', /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u],
    ['full-width punctuation after Chinese', /\p{Script=Han}[,;:?!]/u],
    ['full-width brackets around Chinese', /\((?=\p{Script=Han})|\p{Script=Han}\)/u],
    ['full-width punctuation before Chinese', /[,;:] ?(?=\p{Script=Han})/u],
    ['curly quotation marks', /[「」『』]|"\p{Script=Han}|\p{Script=Han}"/u],
    ['no space beside full-width punctuation', /[，。；：？！、（）“”] (?=\S)|\S (?=[，。；：？！、）”])/u],
  ];
  return rules.flatMap(([rule, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${rule}: …${text.slice(Math.max(0, found.index - 10), found.index + 12)}…`] : [];
  });
}
