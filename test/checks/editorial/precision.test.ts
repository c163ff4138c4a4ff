import { describe, expect, it } from 'vitest';
import { editorialRules } from '../../../src/checks/editorial/index-of-rules.js';
import { check } from './support.js';

/** The problems of a code in a body. */
function reported(code: string, govspeak: string): string[] {
  const rules = editorialRules.filter((rule) => rule.kinds.some((kind) => kind.code === code));
  return check({ body: { govspeak } }, rules)
    .filter((problem) => problem.code === code)
    .map(({ range }) => govspeak.slice(range!.start, range!.end));
}

describe('text that a careful editor would leave', () => {
  it.each([
    ['number-words', 'The last ferry to Skerrow leaves at ten past nine.'],
    ['number-words', 'The meeting ends at ten o’clock on Monday.'],
    ['number-words', 'He was one of the two men on the boat.'],
    ['money', 'The 5p charge for carrier bags, and the 5p carrier bag charge, began in October.'],
    ['money', 'The figure is from a newspaper [3p] of that year.'],
    ['abbreviation-first-use', 'The page is on GOV.UK today.'],
    ['abbreviation-first-use', 'In R v Smith [2014] EWCA Civ 1234 the court agreed.'],
    ['abbreviation-first-use', 'The award went to AB Dynamics plc and to JCB Power Systems.'],
    ['abbreviation-first-use', 'Branches of M&S and B&Q took part.'],
    ['abbreviation-first-use', 'It costs 5 dollars in $CAD or $AUD for each.'],
    ['abbreviation-first-use', 'Children with ADHD had the MMR vaccine, and TB fell.'],
    [
      'abbreviation-first-use',
      'It is paid by the Department for Environment, Food and Rural Affairs (Defra). DEFRA will pay.',
    ],
    ['abbreviation-first-use', 'The form says NOT to be used, and ALL must sign.'],
    ['words-to-avoid', 'The fisherman lost his tackle, and the player’s tackle was late.'],
    ['words-to-avoid', 'The walls were strengthened, and she has fostered since 2009.'],
    ['date-quarter', 'The Q400 is an aircraft with propellers.'],
    ['minister-case', 'It went to the Council of Ministers and the Committee of Ministers.'],
    ['organisation-verb', 'Staff at HMRC are hiring. Officials in the Treasury are sure.'],
    [
      'organisation-verb',
      'Ministers at the Department of Health were told, and plans of the Home Office have changed.',
    ],
    ['organisation-verb', 'Teams from across the Ministry of Defence have helped.'],
    ['organisation-name', 'The Irish Department of Education and the US Department of Education agreed.'],
    [
      'organisation-name',
      'The Department of Education in Northern Ireland pays New York’s Department of Transport.',
    ],
    ['organisation-name', 'The French Ministry for Defence agreed.'],
    ['organisation-name', 'Home office equipment costs less this year.'],
    ['prime-minister', 'A former prime minister of Japan and the then prime minister agreed.'],
    ['rt-hon', 'Right Honourable members of the house agreed.'],
    ['block-capitals', 'The work is done by UKHSA, DEFRA and APHA together.'],
    ['block-capitals', 'The paper was marked OFFICIAL-SENSITIVE and later TOP SECRET.'],
    ['link-text-same', 'See the [guide](/guide) and the [guide](/guide#fees).'],
    ['number-ordinal', 'It opens on Jan. 5th, and again between the 5th and 9th of that month.'],
    ['abbreviation-first-use', 'The rules are in JSP 752 and PD 5500, and RNAS Yeovilton keeps them.'],
    ['abbreviation-first-use', 'The Global Positioning Service, known as GPSX, is old. GPSX will end.'],
    ['organisation-article', 'It was the CMA that asked, and the ONS agreed.'],
    ['government-case', 'It was said by the Institute for Government and by Heads of Government.'],
    ['date-today', 'Jane Bloggs spoke to Radio 4’s Today programme.'],
    ['strategy-case', 'The Strategy Unit and the Director of Strategy agreed.'],
    ['abbreviation-first-use', 'Soldiers of 1 SCOTS and 45 CDO met the exam boards AQA and OCR.'],
    ['abbreviation-first-use', 'A meeting of COBR was held, and SATs take place in May.'],
    [
      'list-lower-case',
      'The minister and others came:\n\n* Minister for Schools\n* Women in Sport\n* Teachers’ Union of Wales',
    ],
    ['abbreviation-first-use', 'We will amend the Proceeds of Crime Act 2002 (POCA). POCA is an act.'],
    ['abbreviation-first-use', 'ACPO\n: Association of Chief Police Officers\n\nIt was the ACPO that asked.'],
    [
      'abbreviation-first-use',
      'Terms:\n\n* SEN: special educational needs\n* EHC – education, health and care',
    ],
    ['telephone', 'Call 0800 776600 or 0800 1111 free of charge.'],
    [
      'number-comma',
      'In 2015 people could apply. By 2020 homes will be warmer, and since 2010 families were.',
    ],
    ['number-comma', 'From March 2014 businesses paid less. 2016 places were named.'],
    ['number-range', 'England lost 1-2 to Wales, and a 0-3 defeat followed.'],
    ['number-range', 'The office is at 1-19 Victoria Street.'],
    ['abbreviation-full-stops', 'The firm Total S.A. and the firm Fugro N.V. agreed.'],
    ['click', 'You can buy it at the click of a button, or use click and collect.'],
    ['please', 'People can do as they please, and nobody tried to please everyone.'],
    ['minister-name', 'We met the Minister President of Saxony and Minister Counsellor Bloggs.'],
    ['us-spelling', 'The fuel is low in sulfur.'],
    ['abbreviation-first-use', 'Use the form FLR(M) for that.'],
    ['bold', 'It rained.\n\n**Press office**  \nBridge House, 1 High Street'],
    ['contractions', 'The Don’t Look Away campaign is for everyone.'],
  ])('%s: %s', (code, govspeak) => {
    expect(reported(code, govspeak)).toEqual([]);
  });
});

it('knows initials that the summary explains', () => {
  const rules = editorialRules.filter(({ kinds }) =>
    kinds.some(({ code }) => code === 'abbreviation-first-use'),
  );
  const body = { govspeak: 'The threat level was set by JTAC.' };
  expect(check({ summary: 'The Joint Terrorism Analysis Centre (JTAC) met.', body }, rules)).toEqual([]);
  expect(check({ body }, rules)).toHaveLength(1);
});

describe('text that a careful editor would change', () => {
  it.each([
    [
      'government-case',
      'The Government will act. A Government spokesperson agreed.',
      ['Government', 'Government'],
    ],
    ['government-case', 'It rained.\n\nThe Government will act.', ['Government']],
    [
      'minister-case',
      'It rained.\n\nThe Minister was glad, and so were all the Ministers.',
      ['Minister', 'Ministers'],
    ],
    ['list-lower-case', 'You can:\n\n* Apply to the Home Office\n* Women who apply', ['Apply', 'Women']],
    [
      'semicolon',
      'It is old; it is worn; and it leaks. It rains; it pours.\n\nIt is new; it works.',
      [';', ';', ';'],
    ],
    ['notes-to-editors', '## Editors’ notes\n\nThe fund opened in 2014.', ['Editors’ notes']],
    ['number-comma', 'The fine is £1500, or £10000 for a company.', ['1500', '10000']],
    ['organisation-verb', 'She said that HMRC are late. The Home Office have moved.', ['are', 'have']],
    ['organisation-name', 'A letter came from the Department of Transport.', ['Department of Transport']],
    ['organisation-name', 'A letter came from the Home office.', ['Home office']],
    [
      'strategy-case',
      'The Home Office and the police wrote the National Flood Strategy.',
      ['National Flood Strategy'],
    ],
    ['time-range', 'The office is open 8am - 6pm.', ['8am - 6pm']],
    ['time-format', 'The office is open 8.30-9.30am.', ['9.30am']],
    ['number-ordinal', 'The 2nd phase begins.', ['2nd']],
    ['organisation-article', 'It was said by the DWP on Monday.', ['the DWP']],
    ['prime-minister', 'We wrote to the prime minister on Monday.', ['prime minister']],
    ['rt-hon', 'It was opened by the Right Honourable Jane Bloggs.', ['Right Honourable']],
    ['abbreviation-first-use', 'The plan of the JTAC is new.', ['JTAC']],
    ['words-to-avoid', 'We will tackle crime, and tackling it is hard.', ['tackle', 'tackling']],
    [
      'us-spelling',
      'They organize and analyze labor at the center.',
      ['organize', 'analyze', 'labor', 'center'],
    ],
  ])('%s: %s', (code, govspeak, found) => {
    expect(reported(code, govspeak)).toEqual(found);
  });
});
