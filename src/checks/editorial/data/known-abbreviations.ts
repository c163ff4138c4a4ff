/**
 * Initials that readers know better than what they stand for, or that stand for nothing: they need no explanation.
 *
 * Source: the exceptions that GOV.UK's style guide names (BBC, EU, MP, NHS, UK, VAT, US, DVLA among them); the rest
 * is our own list of initials in general use.
 */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  (
    'BBC EU MP MPs NHS UK VAT US DVLA USA UN TV ID PDF PIN ' +
    // Everyday words.
    'AIDS HIV DNA RNA CCTV CD DVD DVDs CV CVs FAQ FAQs GP GPs IQ IT ICT LED LEDs MOT OK PA PC PCs PE PO SMS TVs ' +
    'USB VIP VIPs WC AI CEO CEOs PR HR PhD BSc MSc BA MA GCSE GCSEs NVQ ISBN ISO ' +
    'GDP QR GPS SIM URL ATM DIY MRI CT IVF PCR PPE AGM HGV HGVs LGV MPV SUV STEM BTEC LGBT RSVP ENDS END TBC ' +
    'AQA OCR WJEC CCEA SAT SATs COBR COBRA ' +
    'UV HD EV EVs OS MD CFO COO CTO MBA PGCE LLB LLM FRICS FRSA FRGS FBA ADC AFC UD RDI ' +
    'ADHD MMR MRSA TB GM PTSD BSL CPR ICU IVF PAYE ISA ISAs SORN NB TBA HTTP HTTPS YMCA BAFTA FA MTV DJ DJs ' +
    // Standards and laws.
    'SI BS EN PAS ' +
    // Time and place.
    'AD BC AM PM BST GMT UTC CET EST BCE CE E W N S NE NW SE SW GB UAE DC LA NY NI ' +
    // Bodies and meetings that are known by their initials.
    'NATO UNESCO UNICEF UNHCR WHO IMF ISIL ISIS UKIP GCHQ SAS WWF RNIB FIFA UEFA NASA FBI CIA RAF RSPCA ITV CNN IBM BT BP IKEA NSPCC RSPB RNLI AA RAC SNP DUP SDLP IRA BAE HSBC RBS KPMG DHL UPS BMW GSK EDF SSE FTSE ' +
    'HM HMS RMS SS RN HRH PLC LLP ' +
    // Honours, and letters after names.
    'OBE CBE MBE KBE DBE GBE CB KCB DCB GCB CMG KCMG DCMG GCMG CVO KCVO DCVO GCVO LVO MVO KG KT OM CH VC GC DSO DFC ' +
    'MC BEM QC KC QPM KPM QFSM RD TD DL JP PC FRS FRCP FREng FRSE MSP MSPs MS MLA MLAs MEP MEPs TD ' +
    // File formats and units.
    'CSV ZIP HTML XML JSON JPG PNG GIF GB MB KB TB KW MW GW KWH MWH GWH TWH HZ MHZ GHZ DC AC CO ' +
    'GBP USD EUR'
  ).split(' '),
);
