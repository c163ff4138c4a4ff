import type { ElementContent } from 'hast';
import type { StrategyStrand } from '../types/strategy-strand.js';
import { govspeak } from './parts/govspeak.js';
import { heading } from './parts/heading.js';
import { progress } from './parts/progress.js';
import { publishers } from './parts/publishers.js';
import { section } from './parts/section.js';
import { translations } from './parts/translations.js';
import { linkTo, say, type View } from './view.js';

/** The page of a strand, with what stories reported under it over time. */
export function strategyStrand(strand: StrategyStrand, view: View): ElementContent[] {
  const strategy =
    strand.strategy === undefined
      ? undefined
      : view.catalogue.resolve('strategy', strand.strategy, view.locale);
  return [
    ...heading({
      type: strategy && say(view, 'partOfStrategy', { strategy: linkTo(view, strategy) }),
      title: strand.title,
      summary: strand.aim,
    }),
    ...translations(view, strand),
    ...publishers(view, strand.organisations),
    ...govspeak(view.catalogue.document(strand)),
    ...section(say(view, 'progress'), progress(view, strand)),
  ];
}
