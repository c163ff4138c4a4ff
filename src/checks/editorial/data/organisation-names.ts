/**
 * Initials of departments and agencies before which no “the” stands when they are a subject or an object. Those that
 * bodies use with “the” themselves, such as “the CMA” and “the ONS”, are not among them.
 *
 * Source: acronyms of organisations as GOV.UK lists them at /government/organisations.
 */
export const organisationInitials: ReadonlySet<string> = new Set(
  (
    'BEIS BIS DBT DCLG DCMS DECC DEFRA DESNZ DExEU DFID DfE DfT DH DHSC DIT DLUHC DSIT DVLA DVSA DWP Defra Dstl ESFA ' +
    'FCDO GCHQ GDS HMRC HMCTS HMPPS HMT MHCLG MOD MoD MOJ MoJ OFSTED Ofsted PHE UKEF UKHSA'
  ).split(' '),
);

/**
 * Wrong forms of the names of departments, each with the right one.
 *
 * Source: names of ministerial departments as GOV.UK lists them at /government/organisations.
 */
export const misnamedOrganisations: ReadonlyMap<string, string> = new Map([
  ['Department of Education', 'Department for Education'],
  ['Department of Transport', 'Department for Transport'],
  ['Department of Work and Pensions', 'Department for Work and Pensions'],
  ['Department of Business and Trade', 'Department for Business and Trade'],
  ['Department of International Trade', 'Department for International Trade'],
  ['Department of International Development', 'Department for International Development'],
  ['Department for Health', 'Department of Health'],
  ['Ministry for Defence', 'Ministry of Defence'],
  ['Ministry for Justice', 'Ministry of Justice'],
  ['Foreign and Commonwealth and Development Office', 'Foreign, Commonwealth and Development Office'],
  ['HM Revenues and Customs', 'HM Revenue and Customs'],
  ['HM Revenue and Custom', 'HM Revenue and Customs'],
  ['Crown Prosecution Services', 'Crown Prosecution Service'],
  ['Home office', 'Home Office'],
  ['Cabinet office', 'Cabinet Office'],
]);

/** Names and initials that take a singular verb, for which a plural one is a slip. */
export const singularOrganisations = [
  'Home Office',
  'Cabinet Office',
  'Foreign Office',
  'Treasury',
  'HM Treasury',
  'Ministry of Defence',
  'Ministry of Justice',
  'Department of Health',
  'Department for Education',
  'Department for Transport',
  'Department for Work and Pensions',
  'HM Revenue and Customs',
  'HMRC',
  'DWP',
  'DVLA',
  'MOD',
  'Environment Agency',
  'Public Health England',
  'Crown Prosecution Service',
];
