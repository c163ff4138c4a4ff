/** Words that the renderer adds to a text. */
export interface Labels {
  footnote: string;
  footnoteBacklink: string;
  imageCredit: string;
  email: string;
  contactForm: string;
  viewOnline: string;
  /** `%{title}` stands for the title of the file. */
  viewTitleOnline: string;
  /** Headings of call-outs that apply to a part of the United Kingdom. */
  devolved: Readonly<Record<string, string>>;
}

const english: Labels = {
  footnote: 'footnote',
  footnoteBacklink: 'go to where this is referenced',
  imageCredit: 'Image credit',
  email: 'Email',
  contactForm: 'Contact form',
  viewOnline: 'View online',
  viewTitleOnline: 'View %{title} online',
  devolved: {
    england: 'This section applies to England',
    'england-wales': 'This section applies to England and Wales',
    london: 'This section applies to London',
    'northern-ireland': 'This section applies to Northern Ireland',
    scotland: 'This section applies to Scotland',
    wales: 'This section applies to Wales',
  },
};

/** What other locales have; everything else is English. */
const translations: ReadonlyMap<string, Partial<Labels>> = new Map([
  [
    'cy',
    {
      footnote: 'troednodyn',
      footnoteBacklink: "ewch i ble mae hyn wedi'i gyfeirio",
      imageCredit: 'Credyd delwedd',
      email: 'E-bost',
      contactForm: 'Ffurflen cysylltu',
      devolved: {
        england: "Mae'r adran hon yn berthnasol i Loegr",
        'england-wales': "Mae'r adran hon yn berthnasol i Gymru a Lloegr",
        london: "Mae'r adran hon yn berthnasol i Lundain",
        'northern-ireland': "Mae'r adran hon yn berthnasol i Ogledd Iwerddon",
        scotland: "Mae'r adran hon yn berthnasol i'r Alban",
        wales: "Mae'r adran hon yn berthnasol i Gymru",
      },
    },
  ],
  ['ar', { email: 'بريد إلكتروني', contactForm: 'نموذج اتصال' }],
]);

/** The words of a locale. */
export function labelsFor(locale: string): Labels {
  const translated = translations.get(locale);
  if (!translated) return english;
  return { ...english, ...translated, devolved: { ...english.devolved, ...translated.devolved } };
}
