import { ContentItem } from 'despatch/content-json';
import { expect, it } from 'vitest';
import { describeWithShared } from '../../shared.js';
import { govukSchema } from './ajv.js';
import { allItems } from './all-items.js';
import { mutantsOf } from './mutants.js';

/** Where this library and GOV.UK's schemas differ on purpose, with the reason. */
const disagreements: { change: RegExp; reason: string }[] = [
  {
    change: /^\/withdrawn_notice\/withdrawn_at is /,
    reason:
      'GOV.UK gives withdrawn_at a format and no type, so that any number or object passes; here it is a text.',
  },
  {
    change: /^\/details\/ordered_promotional_features\/\d+\/items/,
    reason: "GOV.UK's rules for a promotional feature's items stand one level too deep and check nothing.",
  },
];

describeWithShared('content items beside the schemas of GOV.UK', () => {
  const everything = allItems();

  it.each(everything)('takes $name', ({ item, format }) => {
    expect(govukSchema(format)(item)).toBe(true);
    expect(ContentItem.safeParse(item).error?.issues).toBeUndefined();
  });

  it.each(everything)('judges every mutant of $name as its schema does', ({ item, format }) => {
    const validate = govukSchema(format);
    const wrong: string[] = [];
    let mutants = 0;
    let accepted = 0;
    for (const mutant of mutantsOf(item)) {
      mutants += 1;
      const ours = ContentItem.safeParse(mutant.item).success;
      const theirs = validate(mutant.item);
      if (theirs) accepted += 1;
      if (ours !== theirs && !disagreements.some(({ change }) => change.test(mutant.change))) {
        wrong.push(`${mutant.change}: ${ours ? 'accepted' : 'refused'} here only`);
      }
    }
    expect(wrong).toEqual([]);
    expect(mutants).toBeGreaterThan(500);
    // Both verdicts are common, so that agreeing means something.
    expect(accepted / mutants).toBeGreaterThan(0.05);
    expect(accepted / mutants).toBeLessThan(0.95);
  });
});
