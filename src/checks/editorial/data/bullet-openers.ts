/**
 * Words that begin bullets and that are written small wherever they stand in a sentence: no names.
 *
 * Source: our own list, of function words and of the verbs and nouns that bullets in government news begin with.
 */
export const bulletOpeners: ReadonlySet<string> = new Set(
  // Function words.
  (
    'a about above across after all also although an and another any anyone anything are around as at because before ' +
    'being below between both but by can could do does during each either every everyone everything few fewer first ' +
    'for from further given had has have having he her here his how if in including into is it its less many more ' +
    'most much must new no nobody none not nothing of on once one only or other our out over people she should since ' +
    'so some someone something such than that the their them then there these they this those through to two under ' +
    'until up using was we were what when where whether which while who why will with within without would you your ' +
    // Verbs.
    'add agree allow announce appoint apply ask attend avoid become bring build buy call change check choose clear ' +
    'close collect comment commit complete confirm consider consult contact continue create cut decide deliver design ' +
    'develop discuss double download email encourage end ensure establish expand explain explore extend fill find ' +
    'follow fund get give go help hold identify improve include increase inform inspect introduce invest keep launch ' +
    'learn leave listen look make manage meet monitor move offer open pay plan prepare prevent produce promote protect ' +
    'provide publish put raise reach read receive recognise record reduce register remember remove repair replace ' +
    'report require respond review run save see send set share show sign speak start stop strengthen submit support ' +
    'take talk teach tell test try turn understand update upload use visit wait wash watch wear work write ' +
    // Their forms in -ing.
    'adding allowing appointing asking building bringing changing creating cutting delivering developing ensuring ' +
    'establishing expanding extending funding giving helping holding improving increasing introducing investing ' +
    'keeping launching making meeting moving opening paying planning preparing preventing promoting protecting ' +
    'providing publishing raising reaching reducing removing replacing requiring reviewing running sharing ' +
    'strengthening supporting taking training working writing'
  ).split(' '),
);

/**
 * Nouns and adjectives of that sort, with which names begin too: “Women in Sport”.
 *
 * Source: our own list.
 */
export const bulletNouns: ReadonlySet<string> = new Set(
  (
    'access activities additional advice better businesses certain changes children clear details detailed ' +
    'early effective evidence existing extra families financial free full good greater grants guidance half help ' +
    'higher homes information investment large larger local longer low lower money names numbers parents patients ' +
    'place plans projects proposals public questions regular results rules safe schools separate several simple small ' +
    'special staff stronger students targeted teachers trips vehicles visitors volunteers women workers young'
  ).split(' '),
);
