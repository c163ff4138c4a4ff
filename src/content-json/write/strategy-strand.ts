import { localeOf } from '../../catalogue/identity.js';
import type { StrategyStrand } from '../../types/strategy-strand.js';
import type { Draft } from '../keep/draft.js';
import { entityDefaults, entityFields, keptMoment } from './entity-fields.js';
import { linkFields, present, targets } from './fields.js';
import { translationTargets } from './translations.js';
import type { Writing } from './writing.js';

/** Writes the `strategy_strand` item of a strand: a format of this library's, in GOV.UK's envelope. */
export function strategyStrandItem(strand: StrategyStrand, writing: Writing): Draft {
  const locale = localeOf(strand);
  return {
    fields: entityFields(strand, strand.title, writing, {
      schema_name: 'strategy_strand',
      document_type: 'strategy_strand',
      details: present({
        body: strand.body && writing.html(strand.body, strand),
        aim: strand.aim,
        position: strand.position,
      }),
    }),
    links: {
      available_translations: translationTargets(strand, writing),
      organisations: targets('organisation', strand.organisations, locale, writing),
      strategy: targets('strategy', [strand.strategy], locale, writing),
    },
    stated: new Set(['title']),
    defaults: entityDefaults,
  };
}

/** Writes a link to a strand. */
export function strategyStrandLink(strand: StrategyStrand, writing: Writing): Draft {
  return {
    fields: linkFields(strand, strand.title, writing, {
      document_type: 'strategy_strand',
      public_updated_at: keptMoment(strand.govuk),
      schema_name: 'strategy_strand',
      details: present({ aim: strand.aim, position: strand.position }),
    }),
    links: {},
  };
}
