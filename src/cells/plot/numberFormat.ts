/**
 * How Plot writes numbers that are no positions on a scale: categories, texts, titles and tips. Plot rounds them to three
 * decimals, with which a learning rate of 0.0003 reads 0 (findings/plot-small-categories-are-zero.sh); below a tenth they
 * have three digits instead.
 */
export class NumberFormat {
  readonly #usual: Intl.NumberFormat;

  constructor(locale?: string) {
    this.#usual = new Intl.NumberFormat(locale);
  }

  format(value: number): string {
    return Math.abs(value) < 0.1 ? String(Number(Number(value).toPrecision(3))) : this.#usual.format(value);
  }
}
