import type { BodyFinding } from '../../body/finding.js';
import { nearestName } from '../../catalogue/nearest-name.js';
import type { Place, ProblemKind } from '../../problems/kind.js';
import * as kinds from '../../problems/kinds/body.js';
import type { Content } from '../../types/content.js';
import { catalogueRule, documentRule, type RuleText } from '../rule.js';

/** Findings that a document explains by itself, by their codes. */
const kindsOfDocument: Readonly<Record<string, ProblemKind<never>>> = byCode(
  kinds.missingAttachment,
  kinds.missingImage,
  kinds.missingLinkTarget,
  kinds.missingFootnote,
  kinds.unclosedCallOut,
  kinds.emptyCallOut,
  kinds.shortTableRow,
  kinds.unsafeMarkup,
);

/** Findings about what other documents hold. */
const kindsOfCatalogue: Readonly<Record<string, ProblemKind<never>>> = byCode(
  kinds.missingContact,
  kinds.missingLink,
);

/**
 * What the parser of bodies found odd, as problems. Headings that skip a level are not among them: the editorial
 * rule `heading-skip` looks at those.
 */
export const bodyFindings = documentRule({
  kinds: Object.values(kindsOfDocument),
  readsBody: true,
  check({ content, texts }, report) {
    for (const text of texts) {
      for (const finding of text.parsed.findings) {
        const kind = kindOf(finding, kindsOfDocument);
        if (!kind) continue;
        const nearest = nearestEmbed(finding, content);
        report(kind, valuesOf(finding, nearest), placeOf(finding, text));
      }
      if (!mayHoldEmptyLink.test(text.source)) continue;
      for (const { href, text: name, position } of text.parsed.links) {
        if (href !== '') continue;
        const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
        report(kinds.missingLinkTarget, { name, isEmpty: true }, placeOf({ start, end }, text));
      }
    }
  },
});

/** Hardly any text has one, and finding the links of all of them takes time. */
const mayHoldEmptyLink = /\]\( ?(?:<>)? ?\)|href=(?:""|'')/;

/** Contacts and documents that a text embeds by content id are there. */
export const sharedEmbeds = catalogueRule({
  kinds: Object.values(kindsOfCatalogue),
  readsBody: true,
  check({ documents }, report) {
    for (const { content, texts } of documents) {
      for (const text of texts) {
        // Few texts embed anything of others, and the catalogue keeps what it parses.
        if (!/\[(?:contact|embed:link):/i.test(text.source)) continue;
        for (const finding of text.parsed.findings) {
          const kind = kindOf(finding, kindsOfCatalogue);
          if (kind) report(content, kind, valuesOf(finding), placeOf(finding, text));
        }
      }
    }
  },
});

function byCode(...list: ProblemKind<never>[]): Record<string, ProblemKind<never>> {
  return Object.fromEntries(list.map((kind) => [kind.code, kind]));
}

function kindOf(
  { code }: BodyFinding,
  list: Readonly<Record<string, ProblemKind<never>>>,
): ProblemKind<Record<string, unknown>> | undefined {
  return Object.hasOwn(list, code) ? (list[code] as ProblemKind<unknown>) : undefined;
}

/** The parser calls embeds by id and links by name; sentences take either as the name. */
function valuesOf({ values }: BodyFinding, nearest?: string): Record<string, unknown> {
  return { ...values, name: values['id'] ?? values['name'], nearest };
}

/** A finding without a place of its own is one of the whole text. */
function placeOf({ start, end }: Pick<BodyFinding, 'start' | 'end'>, { sourcePath }: RuleText): Place {
  return end > start ? { path: sourcePath, range: { start, end } } : { path: sourcePath };
}

function nearestEmbed({ code, values }: BodyFinding, content: Content): string | undefined {
  const field =
    code === 'missing-attachment' ? 'attachments' : code === 'missing-image' ? 'images' : undefined;
  if (field === undefined) return undefined;
  const embeds = (content as { [name in typeof field]?: readonly { url: string; filename?: string }[] })[
    field
  ];
  const names = (embeds ?? []).map(({ url, filename }) => filename ?? url.slice(url.lastIndexOf('/') + 1));
  return nearestName(String(values['id']), names);
}
