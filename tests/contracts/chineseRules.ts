/** Where a Chinese text breaks the house rules: each time the rule and the place. */
export function mistakes(text: string): string[] {
  const rules: [string, RegExp][] = [
    ['a space between Chinese and Latin letters or digits', /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u],
    ['full-width punctuation after Chinese', /\p{Script=Han}[,;:?!]/u],
    ['full-width brackets around Chinese', /\((?=\p{Script=Han})|\p{Script=Han}\)/u],
    ['full-width punctuation before Chinese', /[,;:] ?(?=\p{Script=Han})/u],
    ['curly quotation marks', /[「」『』]|"\p{Script=Han}|\p{Script=Han}"/u],
    ['no space beside full-width punctuation', /[，。；：？！、（）“”] (?=\S)|\S (?=[，。；：？！、）”])/u],
    ['a score is 得分, a fraction 分式: 分数 is both', /分数(?!最大池化)/u],
    ['a picture is 图像, an epoch 轮次', /图片|轮数/u],
    ['to nudge is 扰动: 微调 is fine-tuning', /微调/u],
    ['every n-th is 每 n 个: 每隔 n 个 leaves n out', /每隔 ?[A-Za-z\d◊]/u],
    ['nothing is spaced out', /(?<!_)\p{Script=Han} +\p{Script=Han}/u],
  ];
  return rules.flatMap(([rule, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${rule}: …${text.slice(Math.max(0, found.index - 10), found.index + 12)}…`] : [];
  });
}

/** Sources of a Chinese text, named as in English: only their titles are not translated. */
export function sourcesInEnglish(mdx: string): string[] {
  const sources = [...mdx.matchAll(/ from="([^"]*)"|\\quoted\{([^}]*)\}/g)].map(([, from, quoted]) => from ?? quoted);
  return sources.filter((source) => /, \d{4}\b|\d, |\blecture \d|\bet al\b/.test(source));
}

/** What a Chinese text tells its reader to press or to open, in quotation marks. */
export const pressedIn = (text: string): string[] =>
  [...text.matchAll(/(?:点|按|打开|请在|见)(?:上面的)?“([^”◊{]+)”/g)].map(([, label]) => label);
