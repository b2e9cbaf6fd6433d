/**
 * For an element whose text changes: a page translator puts nodes of its own in place of text, and the changes would not be
 * seen. The capital keeps Preact from setting the property of the same name, for which any word means yes.
 */
export const untranslated = { Translate: 'no' } as const;
