/** Words that end in -our here and in -or there, with the endings that they take. */
const our =
  'arm behavi cand clam col endeav fav ferv flav harb hon hum lab neighb od parl ranc rum savi sav splend tum val vap vig';
const ourEndings = ',s,ed,ing,ful,less,al,hood,hoods,ite,ites,able,ably,er,ers,ly,y,ism'.split(',');

/** Verbs that end in -ise here and in -ize there; both are right, and GOV.UK writes -ise. */
const ise =
  'agon antagon apolog author bapt burglar capital categor central character civil colon commercial computer criminal ' +
  'critic crystall custom digit econom emphas energ equal familiar fertil final formal general global harmon ' +
  'hospital human immun industrial initial institutional internal ion item jeopard legal legitim liberal local maxim ' +
  'mechan memor minim mobil modern monopol national neutral normal optim organ oxid patron penal personal polar ' +
  'popular pressur priorit privat public radical rational real recogn regular revital revolution sanit scrutin sensit ' +
  'social special stabil standard steril subsid summar symbol sympath terror theor token traumat util vandal verbal ' +
  'victim visual weapon western';
const iseEndings = 'e,es,ed,ing,er,ers,ation,ations,ational,able'.split(',');

/** Verbs that double their l here. */
const doubled =
  'cancel channel counsel dial equal fuel label level marvel model panel quarrel refuel shovel signal total travel tunnel';
const doubledEndings = 'ed,ing,er,ers,or,ors,ous'.split(',');

/** Single words and their spelling here. */
const single =
  'center:centre centers:centres centered:centred centering:centring theater:theatre theaters:theatres fiber:fibre ' +
  'fibers:fibres liter:litre liters:litres milliliter:millilitre milliliters:millilitres kilometer:kilometre ' +
  'kilometers:kilometres centimeter:centimetre centimeters:centimetres millimeter:millimetre millimeters:millimetres ' +
  'caliber:calibre meager:meagre somber:sombre luster:lustre defense:defence defenses:defences offense:offence ' +
  'offenses:offences pretense:pretence enroll:enrol enrolls:enrols enrollment:enrolment enrollments:enrolments ' +
  'fulfill:fulfil fulfills:fulfils fulfillment:fulfilment installment:instalment installments:instalments ' +
  'skillful:skilful willful:wilful woolen:woollen jewelry:jewellery instill:instil distill:distil analyze:analyse ' +
  'analyzes:analyses analyzed:analysed analyzing:analysing analyzer:analyser paralyze:paralyse paralyzed:paralysed ' +
  'catalyze:catalyse gray:grey grays:greys aluminum:aluminium plow:plough plows:ploughs plowed:ploughed ' +
  'skeptic:sceptic skeptics:sceptics skeptical:sceptical skepticism:scepticism cozy:cosy pajamas:pyjamas ' +
  'catalog:catalogue catalogs:catalogues airplane:aeroplane airplanes:aeroplanes pediatric:paediatric ' +
  'pediatrician:paediatrician pediatricians:paediatricians anesthetic:anaesthetic anesthesia:anaesthesia ' +
  'anemia:anaemia diarrhea:diarrhoea hemorrhage:haemorrhage leukemia:leukaemia orthopedic:orthopaedic ' +
  'maneuver:manoeuvre maneuvers:manoeuvres maneuvering:manoeuvring mold:mould molds:moulds smolder:smoulder ' +
  'smoldering:smouldering artifact:artefact artifacts:artefacts aging:ageing practicing:practising ' +
  'practiced:practised mustache:moustache checkbook:chequebook';

/** Made by the rules above, but written so here too. */
const writtenHere = new Set(['armory', 'realer', 'dialor', 'savory']);

function families(
  stems: string,
  endings: readonly string[],
  there: string,
  here: string,
): Array<[string, string]> {
  return stems
    .split(' ')
    .flatMap((stem) =>
      endings.map((ending): [string, string] => [`${stem}${there}${ending}`, `${stem}${here}${ending}`]),
    );
}

/**
 * American spellings and the British ones of the same words, all in small letters. Words that have one spelling in
 * both meanings here, such as “program”, “meter”, “license” and “check”, are not among them.
 *
 * Source: our own list, by the families of differences that dictionaries give.
 */
export const usSpelling: ReadonlyMap<string, string> = new Map(
  [
    ...families(our, ourEndings, 'or', 'our'),
    ...families(ise, iseEndings, 'iz', 'is'),
    ...families(doubled, doubledEndings, '', 'l'),
    ...single.split(' ').map((pair) => pair.split(':') as [string, string]),
  ].filter(([there]) => !writtenHere.has(there)),
);
