import { strandWithoutStrategy, unreportedStrand } from '../../problems/kinds/catalogue.js';
import { catalogueRule, documentRule } from '../rule.js';

/** A strand is a part of a strategy. */
export const strandsHaveStrategy = documentRule({
  kinds: [strandWithoutStrategy],
  check({ content }, report) {
    if (content.kind !== 'strategy-strand' || content.strategy !== undefined) return;
    report(strandWithoutStrategy, {}, { path: ['strategy'] });
  },
});

/** If stories report on the strands of a strategy, none of the strands is left out. */
export const strandsReported = catalogueRule({
  kinds: [unreportedStrand],
  readsBody: true,
  check({ catalogue, documents }, report) {
    const own = new Set<unknown>(documents.map(({ content }) => content));
    for (const strategy of catalogue.all('strategy')) {
      const strands = catalogue.strandsOf(strategy);
      if (!strands.some((strand) => own.has(strand))) continue;
      const reported = new Set<string>();
      for (const story of catalogue.storiesOf(strategy)) {
        for (const { strand } of catalogue.document(story).developments) reported.add(strand.slug);
        if (reported.size === strands.length) break;
      }
      if (reported.size === 0) continue;
      for (const strand of strands) {
        if (reported.has(strand.slug) || !own.has(strand)) continue;
        report(
          strand,
          unreportedStrand,
          { title: strand.title, strategy: strategy.slug },
          { path: ['title'] },
        );
      }
    }
  },
});
