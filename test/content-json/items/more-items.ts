/**
 * Items as GOV.UK publishes them that its examples have none of, written out by hand: a withdrawn story, one in two
 * languages, one of a government of the past, news of an embassy, a minister of many offices, a closed organisation,
 * a paper with many attachments.
 */

const site = 'https://www.gov.uk';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** A UUID of its own for each name. */
function id(name: string): string {
  let sum = 0;
  for (const character of name) sum = (Math.imul(sum, 31) + character.codePointAt(0)!) >>> 0;
  const digits = sum.toString(16).padStart(8, '0');
  return `${digits}-7631-11e4-a3cb-${digits}5056`;
}

/** A link as the content API writes it. */
function link(type: string, path: string, title: string, more: JsonObject = {}): JsonObject {
  const { schema = type, ...rest } = more;
  return {
    api_path: `/api/content${path}`,
    api_url: `${site}/api/content${path}`,
    base_path: path,
    content_id: id(path.replace(/\.[a-z]{2}$/, '')),
    document_type: type,
    locale: 'en',
    schema_name: schema,
    title,
    web_url: `${site}${path}`,
    withdrawn: false,
    links: {},
    ...rest,
  };
}

function organisation(slug: string, title: string, crest: string | null = 'single-identity'): JsonObject {
  return link('organisation', `/government/organisations/${slug}`, title, {
    analytics_identifier: `D${slug.length}`,
    details: {
      logo: { crest, formatted_title: title.replace(/ of | for /, (word) => `${word}<br/>`) },
      brand: slug,
      default_news_image: {
        url: `https://assets.publishing.service.gov.uk/media/${slug}/s300.jpg`,
        high_resolution_url: `https://assets.publishing.service.gov.uk/media/${slug}/s960.jpg`,
      },
      organisation_govuk_status: { status: 'live', updated_at: null, url: null },
    },
  });
}

function personLink(slug: string, title: string): JsonObject {
  return link('person', `/government/people/${slug}`, title, {
    public_updated_at: '2019-07-24T18:00:00Z',
    details: {
      image: { url: `https://assets.publishing.service.gov.uk/media/${slug}.jpg`, alt_text: title },
      body: `<p>${title} is a minister.</p>\n`,
      privy_counsellor: true,
    },
  });
}

function roleLink(slug: string, title: string, links: JsonObject = {}): JsonObject {
  return link('ministerial_role', `/government/ministers/${slug}`, title, {
    schema: 'role',
    public_updated_at: '2018-04-30T08:00:00Z',
    details: { body: `<p>${title}.</p>`, role_payment_type: null, seniority: 100, whip_organisation: {} },
    links,
  });
}

function appointmentLink(title: string, from: string, to: string | null, links: JsonObject): JsonObject {
  return {
    content_id: id(`${title} ${from}`),
    document_type: 'role_appointment',
    locale: 'en',
    public_updated_at: from,
    schema_name: 'role_appointment',
    title,
    withdrawn: false,
    details: { started_on: from, ended_on: to, current: to === null, person_appointment_order: 3 },
    links,
  };
}

function governmentLink(slug: string, title: string, from: string, to: string | null): JsonObject {
  return link('government', `/government/${slug}`, title, {
    details: {
      started_on: `${from}T00:00:00+00:00`,
      ended_on: to && `${to}T00:00:00+00:00`,
      current: to === null,
    },
  });
}

function item(schema: string, type: string, path: string, title: string, more: JsonObject): JsonObject {
  return {
    analytics_identifier: null,
    base_path: path,
    content_id: id(path.replace(/\.[a-z]{2}$/, '')),
    description: `${title}: what it says.`,
    document_type: type,
    first_published_at: '2013-06-05T09:30:00+01:00',
    locale: 'en',
    phase: 'live',
    public_updated_at: '2014-01-06T00:00:00+00:00',
    publishing_app: 'whitehall',
    publishing_request_id: null,
    publishing_scheduled_at: null,
    rendering_app: 'frontend',
    scheduled_publishing_delay_seconds: null,
    schema_name: schema,
    title,
    updated_at: '2024-02-02T10:11:12+00:00',
    withdrawn_notice: {},
    ...more,
  };
}

const treasury = organisation('hm-treasury', 'HM Treasury');
const foreignOffice = organisation(
  'foreign-commonwealth-office',
  'Foreign & Commonwealth Office',
  'single-identity',
);
const coalition = governmentLink(
  '2010-to-2015-conservative-and-liberal-democrat-coalition-government',
  '2010 to 2015 Conservative and Liberal Democrat coalition government',
  '2010-05-12',
  '2015-05-08',
);
const labour = governmentLink(
  '2005-to-2010-labour-government',
  '2005 to 2010 Labour government',
  '2005-05-06',
  '2010-05-11',
);
const osborne = personLink('george-osborne', 'The Rt Hon George Osborne CH');
const chancellor = roleLink('chancellor-of-the-exchequer', 'Chancellor of the Exchequer', {
  ordered_parent_organisations: [treasury],
});
const taxon = link('taxon', '/money/business-tax', 'Business tax', {
  details: { internal_name: 'Tax' },
  phase: 'live',
});
const strategyLink = link(
  'policy_paper',
  '/government/publications/anti-corruption-strategy',
  'Anti-corruption strategy',
  {
    schema: 'publication',
    public_updated_at: '2017-12-11T09:00:00Z',
  },
);

function storyLink(path: string, title: string, type: string, more: JsonObject = {}): JsonObject {
  return link(type, path, title, {
    schema: 'news_article',
    description: `${title}: what it says.`,
    public_updated_at: '2014-01-06T00:00:00Z',
    ...more,
  });
}

const withdrawnPath = '/government/news/budget-2013-cut-in-duty';
const withdrawn = item('news_article', 'press_release', withdrawnPath, 'Budget 2013: cut in duty', {
  withdrawn_notice: {
    explanation:
      '<div class="govspeak"><p>This was replaced by a <a href="/government/news/new">newer</a> one.</p>\n</div>',
    withdrawn_at: '2016-03-01T12:00:00Z',
  },
  details: {
    body: '<div class="govspeak"><p>The Chancellor said:</p>\n\n<blockquote>\n  <p class="last-child">Duty falls.</p>\n</blockquote>\n</div>',
    change_history: [
      { public_timestamp: '2014-01-06T00:00:00+00:00', note: 'Updated figures' },
      { public_timestamp: '2013-06-05T09:30:00+01:00', note: 'First published.' },
    ],
    emphasised_organisations: [treasury['content_id']!],
    first_public_at: '2013-06-05T09:30:00+01:00',
    government: {
      title: String(coalition['title']),
      slug: '2010-to-2015-conservative-and-liberal-democrat-coalition-government',
      current: false,
    },
    political: true,
    images: [
      {
        alt_text: '',
        caption: null,
        content_type: 'image/jpeg',
        sources: {
          desktop: 'https://assets.publishing.service.gov.uk/d.jpg',
          s300: 'https://assets.publishing.service.gov.uk/s300.jpg',
          s960: 'https://assets.publishing.service.gov.uk/s960.jpg',
        },
        type: 'lead',
      },
    ],
    tags: { browse_pages: ['business/tax'], policies: [] },
    attachments: [
      {
        accessible: false,
        attachment_type: 'file',
        content_type: 'text/csv',
        file_size: 12,
        filename: 'duty.csv',
        id: 'duty.csv',
        title: 'Duty',
        url: 'https://assets.publishing.service.gov.uk/media/duty.csv',
      },
    ],
  },
  links: {
    available_translations: [
      storyLink(withdrawnPath, 'Budget 2013: cut in duty', 'press_release', { withdrawn: true }),
    ],
    government: [coalition],
    organisations: [treasury, organisation('hm-revenue-customs', 'HM Revenue & Customs', 'hmrc')],
    primary_publishing_organisation: [treasury],
    people: [osborne],
    roles: [chancellor],
    taxons: [taxon],
    topical_events: [
      link('topical_event', '/government/topical-events/budget-2013', 'Budget 2013', {
        details: { start_date: '2013-03-20T00:00:00+00:00', end_date: null },
      }),
    ],
    ordered_related_items: [strategyLink],
  },
});

const welshPath = '/government/news/new-powers-for-wales';
const translations = [
  storyLink(welshPath, 'New powers for Wales', 'press_release'),
  storyLink(`${welshPath}.cy`, 'Pwerau newydd i Gymru', 'press_release', {
    locale: 'cy',
    description: 'Pwerau newydd i Gymru: yr hyn a ddywed.',
  }),
];
const wales = organisation(
  'office-of-the-secretary-of-state-for-wales',
  'Office of the Secretary of State for Wales',
  'wales',
);
const translatedLinks = {
  available_translations: translations,
  government: [coalition],
  organisations: [
    {
      ...wales,
      title: 'Swyddfa Cymru',
      base_path: `${String(wales['base_path'])}.cy`,
      api_path: `${String(wales['api_path'])}.cy`,
      api_url: `${String(wales['api_url'])}.cy`,
      web_url: `${String(wales['web_url'])}.cy`,
      locale: 'cy',
    },
  ],
  primary_publishing_organisation: [wales],
  world_locations: [
    {
      content_id: id('wales'),
      locale: 'en',
      title: 'Wales',
      analytics_identifier: 'WL1',
      document_type: 'world_location',
      schema_name: 'world_location',
      withdrawn: false,
      links: {},
    },
  ],
};
const english = item('news_article', 'press_release', welshPath, 'New powers for Wales', {
  details: {
    body: '<div class="govspeak"><p>There are new powers.</p></div>',
    political: false,
    change_history: [],
  },
  links: { ...translatedLinks, organisations: [wales] },
});
const welsh = item('news_article', 'press_release', `${welshPath}.cy`, 'Pwerau newydd i Gymru', {
  locale: 'cy',
  description: 'Pwerau newydd i Gymru: yr hyn a ddywed.',
  details: { body: '<div class="govspeak"><p>Mae pwerau newydd.</p></div>', political: false },
  links: translatedLinks,
});

const historic = item(
  'news_article',
  'government_response',
  '/government/news/response-to-the-review',
  'Response to the review',
  {
    first_published_at: '2009-11-02T00:00:00.000Z',
    public_updated_at: null,
    details: { body: '', political: true, first_public_at: '2009-11-02T00:00:00.000+00:00' },
    links: { government: [labour], organisations: [foreignOffice], people: [], roles: [] },
  },
);

const embassy = link(
  'worldwide_organisation',
  '/world/organisations/british-embassy-baku',
  'British Embassy Baku',
  {
    details: {
      logo: { crest: 'single-identity', formatted_title: 'British Embassy<br/>Baku' },
      world_location_names: [{ iso2: 'AZ', name: 'Azerbaijan' }],
    },
    links: { sponsoring_organisations: [foreignOffice] },
  },
);
const worldNews = item('news_article', 'world_news_story', '/government/news/fair-in-baku', 'Fair in Baku', {
  details: { body: '<div class="govspeak"><p>There was a fair.</p>\n</div>\n', political: true, images: [] },
  links: {
    worldwide_organisations: [embassy],
    world_locations: [
      {
        content_id: id('azerbaijan'),
        locale: 'en',
        title: 'Azerbaijan',
        document_type: 'world_location',
        schema_name: 'world_location',
      },
    ],
    document_collections: [
      link('document_collection', '/government/collections/fairs', 'Fairs', {
        links: {
          documents: [storyLink('/government/news/fair-in-baku', 'Fair in Baku', 'world_news_story')],
        },
      }),
    ],
    available_translations: [storyLink('/government/news/fair-in-baku', 'Fair in Baku', 'world_news_story')],
  },
});

const firstSecretary = roleLink('first-secretary-of-state', 'First Secretary of State');
const minister = item(
  'person',
  'person',
  '/government/people/george-osborne',
  'The Rt Hon George Osborne CH',
  {
    details: {
      body: '<p>George Osborne was Chancellor.</p>\n',
      full_name: 'The Rt Hon George Osborne CH',
      image: {
        url: 'https://assets.publishing.service.gov.uk/media/george-osborne.jpg',
        alt_text: 'The Rt Hon George Osborne CH',
      },
      privy_counsellor: true,
    },
    links: {
      available_translations: [osborne],
      role_appointments: [
        appointmentLink(
          'The Rt Hon George Osborne CH - First Secretary of State',
          '2015-05-08T00:00:00+01:00',
          '2016-07-13T00:00:00+01:00',
          { role: [firstSecretary] },
        ),
        appointmentLink(
          'The Rt Hon George Osborne CH - Chancellor of the Exchequer',
          '2010-05-11T00:00:00+01:00',
          '2015-05-07T00:00:00+01:00',
          { role: [chancellor] },
        ),
        appointmentLink(
          'The Rt Hon George Osborne CH - Chancellor of the Exchequer',
          '2015-05-08T00:00:00+01:00',
          '2016-07-13T00:00:00+01:00',
          { role: [chancellor] },
        ),
      ],
    },
  },
);

const office = item(
  'role',
  'ministerial_role',
  '/government/ministers/chancellor-of-the-exchequer',
  'Chancellor of the Exchequer',
  {
    description: null,
    details: {
      body: '<p>Chancellor of the Exchequer.</p>',
      attends_cabinet_type: null,
      role_payment_type: null,
      seniority: 100,
      supports_historical_accounts: true,
      whip_organisation: {},
    },
    links: {
      available_translations: [chancellor],
      ordered_parent_organisations: [treasury],
      organisations: [treasury],
      role_appointments: [
        appointmentLink(
          'The Rt Hon Philip Hammond MP - Chancellor of the Exchequer',
          '2016-07-13T00:00:00+01:00',
          null,
          { person: [personLink('philip-hammond', 'The Rt Hon Philip Hammond MP')] },
        ),
        appointmentLink(
          'The Rt Hon George Osborne CH - Chancellor of the Exchequer',
          '2015-05-08T00:00:00+01:00',
          '2016-07-13T00:00:00+01:00',
          { person: [osborne] },
        ),
        appointmentLink(
          'The Rt Hon George Osborne CH - Chancellor of the Exchequer',
          '2010-05-11T00:00:00+01:00',
          '2015-05-07T00:00:00+01:00',
          { person: [osborne] },
        ),
      ],
    },
  },
);

const closed = item(
  'organisation',
  'organisation',
  '/government/organisations/department-of-energy-climate-change',
  'Department of Energy & Climate Change',
  {
    analytics_identifier: 'D11',
    details: {
      acronym: 'DECC',
      alternative_format_contact_email: null,
      body: '',
      brand: 'department-of-energy-climate-change',
      change_note: null,
      external_related_links: [],
      foi_exempt: true,
      logo: {
        crest: 'single-identity',
        formatted_title: 'Department<br/>of Energy &amp;<br/>Climate Change',
      },
      ordered_corporate_information_pages: [
        {
          title: 'Complaints procedure',
          href: '/government/organisations/department-of-energy-climate-change/about/complaints-procedure',
        },
      ],
      ordered_featured_documents: [],
      ordered_featured_links: [{ title: 'Energy', href: 'https://www.gov.uk/energy' }],
      ordered_promotional_features: [
        {
          title: 'What we do',
          items: [
            {
              title: 'Energy prices',
              href: 'https://www.gov.uk/energy-prices',
              summary: 'How prices are set.',
              image: {
                url: 'https://assets.publishing.service.gov.uk/media/prices.jpg',
                alt_text: 'A meter',
              },
              double_width: false,
              links: [{ title: 'Prices', href: '/prices' }],
            },
            { title: null, href: null, summary: 'A film.', youtube_video: { id: 'x1', alt_text: 'A film' } },
          ],
        },
      ],
      organisation_featuring_priority: 'news',
      organisation_govuk_status: { status: 'replaced', updated_at: '2016-07-14T00:00:00.000+01:00', url: '' },
      organisation_political: true,
      organisation_type: 'ministerial_department',
      secondary_corporate_information_pages: 'Read our <a href="/x">charter</a>.',
      social_media_links: [{ service_type: 'twitter', title: 'Twitter', href: 'https://twitter.com/decc' }],
    },
    links: {
      available_translations: [
        organisation('department-of-energy-climate-change', 'Department of Energy & Climate Change'),
      ],
      ordered_child_organisations: [
        organisation('oil-and-pipelines-agency', 'Oil and Pipelines Agency', null),
      ],
      ordered_successor_organisations: [
        organisation(
          'department-for-business-energy-and-industrial-strategy',
          'Department for Business, Energy & Industrial Strategy',
        ),
      ],
      ordered_contacts: [
        {
          content_id: id('press'),
          locale: 'en',
          title: 'Press office',
          document_type: 'contact',
          schema_name: 'contact',
          withdrawn: false,
          links: {},
          details: {
            title: 'Press office',
            description: 'For journalists.\n\nNot for others.',
            contact_form_links: [{ title: '', link: 'https://www.gov.uk/contact', description: '' }],
            post_addresses: [
              {
                title: '',
                street_address: '3 Whitehall Place',
                locality: 'London',
                region: '',
                postal_code: 'SW1A 2AW',
                world_location: 'United Kingdom',
                iso2_country_code: 'gb',
              },
            ],
            email_addresses: [{ title: '', email: 'press@example.gov.uk' }],
            phone_numbers: [{ title: 'Telephone', number: '020 7946 0000' }],
            contact_type: 'General contact',
          },
        },
      ],
      primary_publishing_organisation: [
        organisation('department-of-energy-climate-change', 'Department of Energy & Climate Change'),
      ],
    },
  },
);

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const paper = item(
  'publication',
  'policy_paper',
  '/government/publications/anti-corruption-strategy',
  'Anti-corruption strategy',
  {
    details: {
      body: '<div class="govspeak"><p>The strategy has 6 priorities.</p>\n</div>',
      political: true,
      change_history: [{ public_timestamp: '2013-06-05T09:30:00+01:00', note: 'First published.' }],
      documents: numbers.map((number) => `<section class="attachment" id="attachment_${number}"></section>`),
      featured_attachments: ['annex-1.pdf', 'annex-2'],
      brexit_no_deal_notice: [{ title: 'Notice', href: 'https://www.gov.uk/notice' }],
      national_applicability: {
        england: { applicable: true },
        wales: { applicable: false, alternative_url: '' },
      },
      attachments: numbers.map((number): JsonObject =>
        number % 2 === 1
          ? {
              attachment_type: 'file',
              accessible: number % 3 === 0,
              content_type: 'application/pdf',
              file_size: number * 1000,
              filename: `annex-${number}.pdf`,
              id: `annex-${number}.pdf`,
              number_of_pages: number - 1,
              title: `Annex ${number}`,
              url: `https://assets.publishing.service.gov.uk/media/annex-${number}.pdf`,
              alternative_format_contact_email: '',
              command_paper_number: '',
              hoc_paper_number: '',
              isbn: '',
              unique_reference: '',
              unnumbered_command_paper: false,
              unnumbered_hoc_paper: false,
            }
          : {
              attachment_type: number % 4 ? 'html' : 'external',
              id: `annex-${number}`,
              title: `Annex ${number}`,
              url: `https://www.gov.uk/annex-${number}`,
            },
      ),
    },
    links: {
      organisations: [organisation('cabinet-office', 'Cabinet Office'), treasury],
      people: [osborne],
      government: [coalition],
      ordered_related_items: [
        storyLink(withdrawnPath, 'Budget 2013: cut in duty', 'press_release'),
        strategyLink,
      ],
      related_statistical_data_sets: [],
      topical_events: [],
      taxons: [taxon],
      available_translations: [strategyLink],
    },
  },
);

const past = item(
  'government',
  'government',
  '/government/2005-to-2010-labour-government',
  '2005 to 2010 Labour government',
  {
    description: null,
    details: {
      started_on: '2005-05-06T00:00:00+00:00',
      ended_on: '2010-05-11T00:00:00+00:00',
      current: false,
    },
    links: { available_translations: [labour] },
  },
);

/** All of them. */
export const moreItems: any[] = [
  withdrawn,
  english,
  welsh,
  historic,
  worldNews,
  minister,
  office,
  closed,
  paper,
  past,
];
