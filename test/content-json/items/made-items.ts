/**
 * Items of the formats of which GOV.UK's examples have none, written out by hand in their shapes.
 * They hold every field of their schemas, so that each is changed in turn.
 */

const envelope = {
  analytics_identifier: null,
  first_published_at: '2013-10-07T10:00:00.000+01:00',
  locale: 'en',
  phase: 'live',
  public_updated_at: '2013-10-07T10:00:00.000+01:00',
  publishing_app: 'whitehall',
  publishing_request_id: '2013-1',
  publishing_scheduled_at: null,
  rendering_app: 'frontend',
  scheduled_publishing_delay_seconds: 12,
  updated_at: '2018-01-10T14:07:43.004Z',
  withdrawn_notice: {},
};

const homeOffice = {
  analytics_identifier: 'D16',
  api_path: '/api/content/government/organisations/home-office',
  api_url: 'https://www.gov.uk/api/content/government/organisations/home-office',
  base_path: '/government/organisations/home-office',
  content_id: '06056197-bc69-4147-aa28-070bca132178',
  details: { brand: 'home-office', logo: { crest: 'ho', formatted_title: 'Home Office' } },
  document_type: 'organisation',
  links: {},
  locale: 'en',
  schema_name: 'organisation',
  title: 'Home Office',
  web_url: 'https://www.gov.uk/government/organisations/home-office',
  withdrawn: false,
};

const homeSecretary = {
  api_path: '/api/content/government/ministers/secretary-of-state-for-the-home-department',
  api_url: 'https://www.gov.uk/api/content/government/ministers/secretary-of-state-for-the-home-department',
  base_path: '/government/ministers/secretary-of-state-for-the-home-department',
  content_id: '845e54ee-c0f1-11e4-8223-005056011aef',
  details: {
    body: '<p>Responsible for the work of the Home Office.</p>',
    role_payment_type: null,
    seniority: 4,
  },
  document_type: 'ministerial_role',
  links: { ordered_parent_organisations: [homeOffice] },
  locale: 'en',
  public_updated_at: '2018-04-30T08:00:00Z',
  schema_name: 'role',
  title: 'Secretary of State for the Home Department',
  web_url: 'https://www.gov.uk/government/ministers/secretary-of-state-for-the-home-department',
  withdrawn: false,
};

const theresaMay = {
  api_path: '/api/content/government/people/theresa-may',
  api_url: 'https://www.gov.uk/api/content/government/people/theresa-may',
  base_path: '/government/people/theresa-may',
  content_id: '84a5ba2b-c0f1-11e4-8223-005056011aef',
  details: {
    image: { url: 'https://assets.example.gov.uk/theresa-may.jpg', alt_text: 'The Rt Hon Theresa May' },
  },
  document_type: 'person',
  links: {},
  locale: 'en',
  public_updated_at: '2016-07-20T15:22:24Z',
  schema_name: 'person',
  title: 'The Rt Hon Theresa May',
  web_url: 'https://www.gov.uk/government/people/theresa-may',
  withdrawn: false,
};

const appointmentDetails = {
  started_on: '2010-05-12T00:00:00+01:00',
  ended_on: '2016-07-13T00:00:00+01:00',
  current: false,
  person_appointment_order: 1,
};

const appointment = {
  content_id: '614abfd2-a26b-4df9-af6c-179e0fe1d99d',
  details: appointmentDetails,
  document_type: 'role_appointment',
  links: { role: [homeSecretary] },
  locale: 'en',
  public_updated_at: '2016-07-13T15:02:24Z',
  schema_name: 'role_appointment',
  title: 'The Rt Hon Theresa May - Secretary of State for the Home Department',
  withdrawn: false,
};

/** A person with a role. */
export const person = {
  ...envelope,
  base_path: theresaMay.base_path,
  content_id: theresaMay.content_id,
  description: 'Theresa May was Home Secretary from 2010 to 2016.',
  details: {
    body: '<p>Theresa May was Home Secretary from 2010 to 2016.</p>\n',
    full_name: 'The Rt Hon Theresa May',
    image: {
      url: 'https://assets.example.gov.uk/theresa-may.jpg',
      alt_text: 'The Rt Hon Theresa May',
      caption: null,
      credit: 'Crown copyright',
      high_resolution_url: 'https://assets.example.gov.uk/theresa-may-960.jpg',
      medium_resolution_url: 'https://assets.example.gov.uk/theresa-may-465.jpg',
    },
    minister: true,
    privy_counsellor: true,
    change_history: [{ note: 'First published.', public_timestamp: '2013-10-07T10:00:00.000+01:00' }],
  },
  document_type: 'person',
  links: { role_appointments: [appointment], available_translations: [theresaMay] },
  schema_name: 'person',
  title: 'The Rt Hon Theresa May',
};

/** A government of the past. */
export const government = {
  ...envelope,
  base_path: '/government/2010-to-2015-conservative-and-liberal-democrat-coalition-government',
  content_id: '591c83aa-3b74-437d-a342-612bddd97572',
  description: null,
  details: {
    started_on: '2010-05-12T00:00:00+00:00',
    ended_on: '2015-05-08T00:00:00+00:00',
    current: false,
  },
  document_type: 'government',
  links: {},
  schema_name: 'government',
  title: '2010 to 2015 Conservative and Liberal Democrat coalition government',
};

/** That a person held a role. */
export const roleAppointment = {
  ...envelope,
  rendering_app: null,
  base_path: '/government/role-appointments/theresa-may-home-secretary',
  content_id: appointment.content_id,
  description: null,
  details: appointmentDetails,
  document_type: 'role_appointment',
  links: { person: [theresaMay], role: [homeSecretary] },
  schema_name: 'role_appointment',
  title: appointment.title,
};

/** A policy paper with attachments of all types. */
export const policyPaper = {
  ...envelope,
  base_path: '/government/publications/serious-organised-crime-strategy',
  content_id: '5d7c1b5c-7631-11e4-a3cb-005056011aef',
  description: 'How the government will fight serious and organised crime.',
  details: {
    body: '<div class="govspeak"><p>The strategy has 4 strands.</p></div>',
    change_history: [{ note: 'First published.', public_timestamp: '2013-10-07T10:00:00.000+01:00' }],
    political: true,
    government: {
      title: '2010 to 2015 Conservative and Liberal Democrat coalition government',
      slug: '2010-to-2015-conservative-and-liberal-democrat-coalition-government',
      current: false,
    },
    first_public_at: '2013-10-07T10:00:00.000+01:00',
    emphasised_organisations: ['06056197-bc69-4147-aa28-070bca132178'],
    documents: ['<section class="attachment"></section>'],
    document_type_label: 'Policy paper',
    featured_attachments: ['strategy.pdf', 'strategy'],
    national_applicability: {
      england: { applicable: true, label: 'England' },
      scotland: { applicable: false, label: 'Scotland', alternative_url: 'https://www.gov.scot/' },
    },
    tags: { browse_pages: [], policies: ['crime'] },
    attachments: [
      {
        attachment_type: 'file',
        accessible: false,
        alternative_format_contact_email: 'alternativeformats@homeoffice.gov.uk',
        assets: [{ asset_manager_id: '5a78b', filename: 'strategy.pdf' }],
        content_type: 'application/pdf',
        file_size: 1193034,
        filename: 'strategy.pdf',
        id: 'strategy.pdf',
        isbn: '9780101871525',
        command_paper_number: 'Cm 8715',
        hoc_paper_number: '12',
        parliamentary_session: '2013-14',
        unique_reference: 'HO-1',
        unnumbered_command_paper: false,
        unnumbered_hoc_paper: false,
        locale: 'en',
        number_of_pages: 90,
        title: 'Serious and organised crime strategy',
        url: 'https://assets.example.gov.uk/strategy.pdf',
      },
      {
        attachment_type: 'html',
        id: 'strategy',
        title: 'Serious and organised crime strategy',
        url: 'https://www.gov.uk/government/publications/serious-organised-crime-strategy/strategy',
        command_paper_number: 'Cm 8715',
        isbn: '9780101871525',
      },
      {
        attachment_type: 'external',
        id: 'elsewhere',
        title: 'Elsewhere',
        url: 'https://example.com/strategy',
      },
    ],
  },
  document_type: 'policy_paper',
  links: {
    organisations: [homeOffice],
    primary_publishing_organisation: [homeOffice],
    people: [theresaMay],
    roles: [homeSecretary],
    government: [
      {
        api_path:
          '/api/content/government/2010-to-2015-conservative-and-liberal-democrat-coalition-government',
        base_path: '/government/2010-to-2015-conservative-and-liberal-democrat-coalition-government',
        content_id: '591c83aa-3b74-437d-a342-612bddd97572',
        details: {
          started_on: '2010-05-12T00:00:00+00:00',
          ended_on: '2015-05-08T00:00:00+00:00',
          current: false,
        },
        document_type: 'government',
        locale: 'en',
        title: '2010 to 2015 Conservative and Liberal Democrat coalition government',
      },
    ],
    parent: [],
  },
  schema_name: 'publication',
  title: 'Serious and organised crime strategy',
};
