import type { Element } from 'hast';
import type { Fix } from '../../problems/problem.js';
import type { Place, ProblemKind } from '../../problems/kind.js';
import { documentRule } from '../rule.js';
import type { DocumentRule, Report, RuleContext, RuleDocument } from '../rule.js';
import { documentProse, isEnglish } from './text/document-prose.js';
import type { ProseChoice } from './text/document-prose.js';
import type { Prose } from './text/prose.js';
import type { Sign } from './text/signs.js';
import type { WordSet } from './text/words.js';

/** What takes the place of a stretch of text. */
export interface Replacement {
  /** What the change does, as an instruction: "Remove the full stop". */
  readonly description: string;
  readonly text: string;
  /** Start of what is replaced, where it is not the stretch that is reported. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** A stretch of {@link Prose.text} that a problem is about. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly hint?: string | undefined;
  /** Left out where the source has markup or a line end at this place. */
  readonly fix?: Replacement | undefined;
}

/** Reports a problem of the text at hand. */
export type ReportStretch = <Values>(kind: ProblemKind<Values>, values: Values, stretch: Stretch) => void;

/** A rule that reads texts of a document. */
export interface TextRule<Options>
  extends Omit<DocumentRule<Options>, 'scope' | 'check' | 'readsBody'>, Partial<ProseChoice> {
  /**
   * Words and signs of which a text must have at least one for the rule to have anything to say about it. The rule is
   * not called for texts that have none of them. Absent for a rule that looks at every text.
   */
  readonly triggers?: ReadonlyArray<WordSet | Sign> | undefined;
  check(prose: Prose, report: ReportStretch, context: RuleContext<Options>, document: RuleDocument): void;
}

/** Defines a rule over the title, the summary and the bodies of English documents, or over some of these. */
export function textRule<Options = undefined>(rule: TextRule<Options>): DocumentRule<never> {
  const { fields = ['title', 'summary', 'body'], anyLanguage = false, triggers, check, ...rest } = rule;
  const isTriggered = gateOf(triggers);
  return documentRule<Options>({
    ...rest,
    readsBody: fields.includes('body'),
    check(document, report, context) {
      if (!anyLanguage && !isEnglish(document)) return;
      const texts = documentProse(document);
      // Loops without iterators: they run for every rule and document.
      for (let index = 0; index < fields.length; index++) {
        const inField = texts.in(fields[index]!);
        for (let nth = 0; nth < inField.length; nth++) {
          const prose = inField[nth]!;
          if (isTriggered(prose)) check(prose, reportIn(prose, report), context, document);
        }
      }
    },
  });
}

function reportIn(prose: Prose, report: Report): ReportStretch {
  return (kind, values, stretch) => report(kind, values, placeOf(prose, stretch));
}

/** Tells the texts that have a word or a sign of some from those that have none. */
function gateOf(triggers: TextRule<never>['triggers']): (prose: Prose) => boolean {
  if (triggers === undefined) return () => true;
  let signs = 0;
  let words = 0;
  for (const trigger of triggers) {
    if (typeof trigger === 'number') signs |= trigger;
    else words |= trigger.bit;
  }
  return (prose) => (prose.signs & signs) !== 0 || (prose.words & words) !== 0;
}

/** The place of a stretch in the document, with the fix if it can be made there. */
export function placeOf(prose: Prose, stretch: Stretch): Place {
  const located = prose.locate(stretch.start, stretch.end);
  const place: Place = { path: prose.path, hint: stretch.hint };
  if (located) place.range = { start: located.start, end: located.end };
  if (stretch.fix) place.fix = fixOf(prose, stretch, stretch.fix);
  return place;
}

/** The place of an element of a body in the document. */
export function placeOfElement(prose: Prose, element: Element): Place {
  const start = element.position?.start.offset;
  const end = element.position?.end.offset;
  if (start === undefined || end === undefined) return { path: prose.path };
  return { path: prose.path, range: { start, end } };
}

function fixOf(prose: Prose, stretch: Stretch, replacement: Replacement): Fix | undefined {
  const located = prose.locate(replacement.start ?? stretch.start, replacement.end ?? stretch.end);
  if (!located?.replaceable) return undefined;
  const { start, end } = located;
  return {
    description: replacement.description,
    edits: [{ path: prose.path, start, end, text: replacement.text }],
  };
}
