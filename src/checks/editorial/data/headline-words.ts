/**
 * Verbs and their like that headlines have and names have not: what tells a title in capitals from a title that is a
 * name.
 *
 * Source: our own list, of those that are frequent in government headlines.
 */
export const headlineWords: ReadonlySet<string> = new Set(
  (
    'addresses agreed agrees announced announcement announces appoint appointed appointment appoints ' +
    'approval approve arrives attends awarded backed backs begin begins boosted boosts celebrate ' +
    'celebrates closed closes concludes condemns confirmed confirms congratulates continue continues ' +
    'convicted could create created creates delivered delivers ends ensure expand expanded expands ' +
    'extended fined gets given gives granted grants hails helps hosts improve improved improves increase ' +
    'increased introduced introduces invests jailed joins killed launch launched launches leads makes ' +
    'marks meet meets names newly offers opened opens pays planned pledges praises published publishes ' +
    'raised reach reaches recalled receive receives reduced refused rejects released releases removed ' +
    'reopened reopens rescued responds revealed reveals rises roll saved says secures sees sentenced ' +
    'shows signed signs slams started starts strengthen supported supports taken takes unveiled unveils ' +
    'updated updates urged urges visits warns welcomed welcomes wins'
  ).split(' '),
);

/** Words that stay small in a title whichever style it is in. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into nor of on or over per s so the to up via vs with'.split(' '),
);

/** Small words that names keep small, so that a capital inside a title tells that all its words have one. */
export const wordsSmallInNames: ReadonlySet<string> = new Set(
  'and at by for from in into of on to with'.split(' '),
);
