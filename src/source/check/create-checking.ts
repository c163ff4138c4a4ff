import { chooseRules, type SiteFacts } from '../../checks/active-rules.js';
import type { DocumentChecking } from '../../checks/check-document.js';
import type { Rule } from '../../checks/rule.js';
import { loadRules } from '../../checks/rules.js';
import { missingPage } from '../../problems/kinds/body.js';
import type { CheckFolderOptions } from './check-folder.js';
import type { DespatchConfig } from '../config/config.js';

/** The rules and the rest of what checks need, by a configuration and options. */
export async function createChecking(
  config: DespatchConfig,
  {
    rules,
    only,
    skipBodies,
    withoutRules,
    today,
  }: Pick<CheckFolderOptions, 'rules' | 'only' | 'skipBodies' | 'withoutRules' | 'today'>,
): Promise<DocumentChecking & { all: ReadonlyArray<Rule> }> {
  const all = withoutRules ? [] : [...(await loadRules()), ...(config.extraRules ?? [])];
  const chosen = chooseRules(all, {
    settings: {
      ...(config.wholeSite && { [missingPage.code]: missingPage.severity }),
      ...config.rules,
      ...rules,
    },
    only,
    skipBodies,
    today: today ?? config.today,
    site: await siteOf(config),
  });
  const parse = chosen.readsBodies ? (await import('../../checks/parse-text.js')).parseText : unread;
  const { fields, folders } = config;
  const kindOfFile = folders && (await import('../read/kind-of-file.js')).kindOfFileIn(folders);
  if (!fields) return { all, rules: chosen, parse, kindOfFile };
  const ownFields = Object.fromEntries(Object.entries(fields).map(([kind, one]) => [kind, Object.keys(one)]));
  const { checkOwnFields } = await import('../config/check-own-fields.js');
  return {
    all,
    rules: chosen,
    parse,
    kindOfFile,
    ownFields,
    checkOwnFields: (one) => checkOwnFields(one, fields),
  };
}

/** What rules may ask of the site. */
async function siteOf({ site, publicFolder }: DespatchConfig): Promise<SiteFacts> {
  if (publicFolder === undefined) return { siteUrl: site?.url };
  const { filesOfSite } = await import('../read/public-folder.js');
  return { siteUrl: site?.url, files: filesOfSite(publicFolder) };
}

/** Stands in for the parser of bodies where no rule reads them. */
function unread(): never {
  throw new Error('A rule reads bodies without saying so: set `readsBody`.');
}
