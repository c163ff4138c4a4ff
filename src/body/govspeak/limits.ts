/** Blocks nested deeper than this become text. */
export const deepestBlock = 100;

/** Inline markup nested deeper than this becomes text. */
export const deepestInline = 20;

/** Abbreviations longer than this are not looked for. */
export const longestAbbreviation = 200;

/** Link texts longer than this are not looked up as references. */
export const longestLinkLabel = 1000;

/**
 * How many characters the inline parser may look at for each character of a paragraph.
 *
 * Markup that opens and never closes has to be read again as text. An ordinary paragraph is read once or
 * twice; past this factor every further mark is text, which keeps hostile ones linear.
 */
export const inlineEffort = 16;
