import type { Rule } from '../rule.js';
import { dateFormat } from './dates/date-format.js';
import { dateQuarter } from './dates/date-quarter.js';
import { dateRange } from './dates/date-range.js';
import { dateToday } from './dates/date-today.js';
import { timeFormat } from './dates/time-format.js';
import { timeRange } from './dates/time-range.js';
import { headingBold } from './headings/heading-bold.js';
import { headingGeneric } from './headings/heading-generic.js';
import { headingNoLink } from './headings/heading-no-link.js';
import { headingQuestion } from './headings/heading-question.js';
import { headingSkip } from './headings/heading-skip.js';
import { headingStartH2 } from './headings/heading-start-h2.js';
import { altLength } from './images/alt-length.js';
import { imageFilename } from './images/image-filename.js';
import { imageMinSize } from './images/image-min-size.js';
import { linkAdmin } from './links/link-admin.js';
import { linkDocument } from './links/link-document.js';
import { linkRelative } from './links/link-relative.js';
import { linkTextSame } from './links/link-text-same.js';
import { linkTextShort } from './links/link-text-short.js';
import { linkText } from './links/link-text.js';
import { urlSlug } from './links/url-slug.js';
import { listAndOr } from './lists/list-and-or.js';
import { listFullStop } from './lists/list-full-stop.js';
import { listLeadIn } from './lists/list-lead-in.js';
import { listLowerCase } from './lists/list-lower-case.js';
import { listSemicolon } from './lists/list-semicolon.js';
import { listSentence } from './lists/list-sentence.js';
import { listSingle } from './lists/list-single.js';
import { stepsFullStop } from './lists/steps-full-stop.js';
import { blockQuote } from './names/block-quote.js';
import { coalitionCase } from './names/coalition-case.js';
import { governmentCase } from './names/government-case.js';
import { ministerCase } from './names/minister-case.js';
import { organisationName } from './names/organisation-name.js';
import { primeMinister } from './names/prime-minister.js';
import { quoteMarks } from './names/quote-marks.js';
import { quoteStyle } from './names/quote-style.js';
import { rtHon } from './names/rt-hon.js';
import { strategyCase } from './names/strategy-case.js';
import { backdate } from './news/backdate.js';
import { changeNote } from './news/change-note.js';
import { govResponseHeadings } from './news/gov-response-headings.js';
import { govResponseQuotation } from './news/gov-response-quotation.js';
import { newsNoFootnotes } from './news/news-no-footnotes.js';
import { notesToEditors } from './news/notes-to-editors.js';
import { worldNewsLinks } from './news/world-news-links.js';
import { money } from './numbers/money.js';
import { numberComma } from './numbers/number-comma.js';
import { numberOrdinal } from './numbers/number-ordinal.js';
import { numberRange } from './numbers/number-range.js';
import { numberWordsRule } from './numbers/number-words.js';
import { percent } from './numbers/percent.js';
import { summaryFullStop } from './summaries/summary-full-stop.js';
import { summaryLength } from './summaries/summary-length.js';
import { summaryNoLink } from './summaries/summary-no-link.js';
import { summaryNotTitle } from './summaries/summary-not-title.js';
import { summaryOpener } from './summaries/summary-opener.js';
import { titleAbbreviation } from './titles/title-abbreviation.js';
import { titleContentType } from './titles/title-content-type.js';
import { titleDate } from './titles/title-date.js';
import { titleFullStop } from './titles/title-full-stop.js';
import { titleLength } from './titles/title-length.js';
import { titleLineBreak } from './titles/title-line-break.js';
import { titleNoDashSlash } from './titles/title-no-dash-slash.js';
import { titleNoLink } from './titles/title-no-link.js';
import { titleQuestion } from './titles/title-question.js';
import { titleQuotes } from './titles/title-quotes.js';
import { titleSentenceCase } from './titles/title-sentence-case.js';
import { titleUnique } from './titles/title-unique.js';
import { abbreviationFirstUse } from './wording/abbreviation-first-use.js';
import { acronymDefinition } from './wording/acronym-definition.js';
import { ampersandRule } from './wording/ampersand.js';
import { blockCapitals } from './wording/block-capitals.js';
import { bold } from './wording/bold.js';
import { clickRule } from './wording/click.js';
import { contractions } from './wording/contractions.js';
import { doubleSpace } from './wording/double-space.js';
import { egIeEtc } from './wording/eg-ie-etc.js';
import { email } from './wording/email.js';
import { faqs } from './wording/faqs.js';
import { footnotes } from './wording/footnotes.js';
import { italics } from './wording/italics.js';
import { paragraphLength } from './wording/paragraph-length.js';
import { pleaseRule } from './wording/please.js';
import { semicolon } from './wording/semicolon.js';
import { sentenceLength } from './wording/sentence-length.js';
import { telephone } from './wording/telephone.js';
import { usSpellingRule } from './wording/us-spelling.js';
import { wordsToAvoidRule } from './wording/words-to-avoid.js';

/** GOV.UK's writing rules, in the order of a document: title, summary, body. */
export const editorialRules: ReadonlyArray<Rule> = [
  // Titles
  titleAbbreviation,
  titleContentType,
  titleDate,
  titleFullStop,
  titleLength,
  titleLineBreak,
  titleNoDashSlash,
  titleNoLink,
  titleQuestion,
  titleQuotes,
  titleSentenceCase,
  titleUnique,
  // Summaries
  summaryFullStop,
  summaryLength,
  summaryNoLink,
  summaryNotTitle,
  summaryOpener,
  // Headings
  headingBold,
  headingGeneric,
  headingNoLink,
  headingQuestion,
  headingSkip,
  headingStartH2,
  // Links
  linkAdmin,
  linkDocument,
  linkRelative,
  linkTextSame,
  linkTextShort,
  linkText,
  urlSlug,
  // Images
  altLength,
  imageFilename,
  imageMinSize,
  // Lists
  listAndOr,
  listFullStop,
  listLeadIn,
  listLowerCase,
  listSemicolon,
  listSentence,
  listSingle,
  stepsFullStop,
  // Dates
  dateFormat,
  dateQuarter,
  dateRange,
  dateToday,
  timeFormat,
  timeRange,
  // Numbers
  money,
  numberComma,
  numberOrdinal,
  numberRange,
  numberWordsRule,
  percent,
  // Wording
  abbreviationFirstUse,
  acronymDefinition,
  ampersandRule,
  blockCapitals,
  bold,
  clickRule,
  contractions,
  doubleSpace,
  egIeEtc,
  email,
  faqs,
  footnotes,
  italics,
  paragraphLength,
  pleaseRule,
  semicolon,
  sentenceLength,
  telephone,
  usSpellingRule,
  wordsToAvoidRule,
  // Names
  blockQuote,
  coalitionCase,
  governmentCase,
  ministerCase,
  organisationName,
  primeMinister,
  quoteMarks,
  quoteStyle,
  rtHon,
  strategyCase,
  // News
  backdate,
  changeNote,
  govResponseHeadings,
  govResponseQuotation,
  newsNoFootnotes,
  notesToEditors,
  worldNewsLinks,
];
