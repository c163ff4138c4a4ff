/**
 * Words that headlines are made of and that are no part of a name when they stand alone: what tells a title in
 * capitals from a title that is a name.
 *
 * Source: our own list, of the verbs and plain nouns that are frequent in government headlines.
 */
export const headlineWords: ReadonlySet<string> = new Set(
  (
    'about access across action after against ahead aid all among announced announces announcement annual another ' +
    'appoint appointed appoints appointment approval approve approved around award awarded awards backed backing ban ' +
    'begin begins benefit benefits better biggest boost boosted boosts build building built businesses call calls ' +
    'campaign celebrate celebrates change changes cheaper children clear close closed closes communities compensation ' +
    'concludes confirmed confirms consultation consumers continue continues convicted cost costs could create created ' +
    'creates crack crackdown cut cuts deal decision delivered delivers details drivers during ease end ends energy ' +
    'ensure every expand expanded expands extended extra families farmers faster fined first fight find fish for ' +
    'free from fund funding get gets give given gives government grant granted grants greater groups growth guidance ' +
    'has have headline health helping helps help homes households housing how improve improved improvements improves ' +
    'include increase increased into introduced introduces investment invests jailed jobs join joins keep killed ' +
    'largest latest launch launched launches law lead leads learn life limits lives local long major make makes ' +
    'making mark marks measures meet meeting meets message million millions more named names national need new newly ' +
    'next now offer offers open opened opening opens opportunities opportunity over parents patients pay payments ' +
    'penalties people plan planned plans praise praises prepare prevent progress project projects promises proposals ' +
    'protect protected protecting public publish published publishes pupils raise raised reach reaches ready receive ' +
    'receives record reduce reduced reform reforms release released releases remember removed report reports response ' +
    'results reveal revealed reveals review rise rises roll rules safe safer safety save saved says scheme schools ' +
    'secure secures see sees set sets shows sign signed signs skills small speech speed start started starts ' +
    'statement stop strategy strengthen strengthened success support supported supporting supports tackle take taken ' +
    'takes teachers thanks their these this thousands time today together tougher training travel trial unveiled ' +
    'unveils update updated updates urged urges using vehicles victims visit visits vital warning warns welcome ' +
    'welcomed welcomes win wins with women work workers working world year years young your'
  ).split(' '),
);

/** Words that stay small in a title whichever style it is in. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into nor of on or over per s so the to up via vs with'.split(' '),
);
