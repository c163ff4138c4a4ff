/** A word that the style guide asks to avoid, and in which surroundings. */
export interface WordToAvoid {
  /** As the style guide lists it. The option `allow` takes it. */
  readonly word: string;
  /** The forms that are looked for, in small letters. Of a phrase, its first word that is not too common. */
  readonly forms: readonly string[];
  /** The words of a phrase that stand before that one, with the space behind them. */
  readonly lead?: string;
  /** What to do instead, to stand behind "Avoid “x”:". */
  readonly advice: string;
  /** What must stand before it, or behind it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What must not: the uses that the guide allows, and other meanings. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** Words of the same meaning that can stand in its place in every sentence. */
  readonly same?: Readonly<Record<string, string>>;
}

/** Words in front of the thing that is "delivered" or "driven". */
const qualifiers =
  '(?:on |our |the |its |their |his |her |this |these |those |a |an |real |better |more |new |wider |significant |further |key |vital |major |lasting |long-term |economic |sustainable |tangible |meaningful |world-class |high-quality |government |public |national |local )*';

/** Things that nobody can carry to a door. */
const abstract =
  '(?:improvements?|changes?|reforms?|growth|outcomes?|benefits?|results|value|savings|efficienc\\p{L}+|strateg\\p{L}+|commitments?|priorit\\p{L}+|plans?|programmes?|agenda|vision|promises?|pledges?|objectives?|goals?|ambitions?|success|progress|prosperity|security|justice|transformation|innovation|opportunit\\p{L}+|action|polic\\p{L}+|missions?|targets?|efficiency|productivity|investment|excellence|impact|cooperation|recovery|development|competition|demand|standards|performance)';

const ofAbstract = new RegExp(`^ ${qualifiers}${abstract}(?!\\p{L})`, 'u');

/**
 * The words and metaphors of the style guide, with the uses that it allows.
 *
 * Source: alphagov/govuk-content-publishing-guidance@b2cc3f4 (2026-08-20), style-guides/a-to-z-style-guide.md, Words to
 * avoid: 31 words and 6 metaphors; the contexts that tell the meanings apart are ours.
 */
export const wordsToAvoid: readonly WordToAvoid[] = [
  {
    word: 'advancing',
    forms: ['advance', 'advances', 'advancing'],
    advice: 'say “improve”, or what is done',
    before: /\b(?:to|and|will|by|us|for) $/,
    after: ofAbstract,
  },
  {
    word: 'agenda',
    forms: ['agenda', 'agendas'],
    advice: 'say “plan”, unless it is that of a meeting',
    before:
      /\b(?:reform|policy|growth|security|government['’]s|ambitious|our|modernisation|transformation|skills|innovation|equality|strategic|political|domestic|trade|digital|green|climate|change) $/i,
  },
  {
    word: 'collaborate',
    forms: ['collaborate', 'collaborates', 'collaborated', 'collaborating'],
    advice: 'say “work with”',
  },
  {
    word: 'combat',
    forms: ['combat', 'combats', 'combating', 'combatting', 'combatted'],
    advice: 'say “stop”, “reduce” or “solve”, unless it is about soldiers',
    before: /(?:\b(?:to|and|will|us|that|help|helps|in|for|of|by|better|further|jointly) |^|[.!?:,] )$/i,
    after:
      /^ (?!troops|operations?|zones?|missions?|roles?|aircraft|vehicles?|stress|sports?|gear|units?|forces?|experience|ready|training|medics?|trousers|veterans?|situations?)[\p{Ll}]/u,
  },
  {
    word: 'commit',
    forms: ['commit', 'commits', 'committed', 'committing'],
    advice: 'say what will be done and by when',
    after:
      /^ (?:to (?!(?:prison|custody|hospital|memory|paper|trial|stand trial|the (?:Crown|High) Court)(?!\p{L}))|(?:(?:an?|another|up to|around|over|more than|nearly|almost|further|extra|additional|initial) )*£)/u,
    notAfter: /^ (?:crimes?|an? (?:crime|offence)|offences|suicide)/,
    notBefore: /\b(?:persons?|people|those|youths?) $/,
  },
  {
    word: 'pledge',
    forms: ['pledge', 'pledges', 'pledged', 'pledging'],
    advice: 'say what will be done and by when',
  },
  {
    word: 'counter',
    forms: ['counter', 'countering', 'countered'],
    advice: 'say “prevent” or “stop”',
    before: /(?:\b(?:to|and|will|in|for|of|by|us|help) |^)$/i,
    after:
      /^ (?:the |these |this |those |any |such )?(?!terroris|claims?|service|staff|argument|proliferation)\p{Ll}{4,}/u,
  },
  {
    word: 'deliver',
    forms: ['deliver', 'delivers', 'delivered', 'delivering'],
    advice: 'say “make”, “create” or “provide”: only things such as letters are delivered',
    after: ofAbstract,
  },
  {
    word: 'deploy',
    forms: ['deploy', 'deploys', 'deployed', 'deploying', 'deployment'],
    advice: 'say “use” or “put into place”, unless it is about soldiers or software',
    after:
      /^ (?:of |the |these |new |our |its |more |further |additional |innovative |latest )*(?:resources|funding|funds|money|measures|technolog\p{L}+|techniques|solutions?|skills|expertise|strateg\p{L}+|tools|approach\p{L}*|schemes?|initiatives?)(?!\p{L})/u,
  },
  {
    word: 'dialogue',
    forms: ['dialogue', 'dialogues'],
    advice: 'say “talks” or “spoke to”',
    notBefore: /\p{Lu}\p{Ll}+ $/u,
  },
  {
    word: 'disincentivise',
    forms: ['disincentivise', 'disincentivises', 'disincentivised', 'disincentivising'],
    advice: 'say “discourage”',
  },
  {
    word: 'empower',
    forms: ['empower', 'empowers', 'empowered', 'empowering', 'empowerment'],
    advice: 'say “let” or “give the power to”',
  },
  {
    word: 'facilitate',
    forms: ['facilitate', 'facilitates', 'facilitated', 'facilitating'],
    advice: 'say what is done to help',
  },
  {
    word: 'focus',
    forms: ['focus', 'focuses', 'focused', 'focusing', 'focussed', 'focussing'],
    advice: 'say “work on” or “concentrate on”',
    notAfter: /^ groups?(?!\p{L})|^-/u,
    notBefore: /\b(?:in|out of|into) $/,
  },
  {
    word: 'foster',
    forms: ['foster', 'fosters', 'fostered', 'fostering'],
    advice: 'say “encourage” or “help”, unless it is about children',
    after:
      /^ (?:an? |the |our |its |greater |better |closer |more |further |and |new |stronger |economic |good )*(?!(?:child|care|famil|parent|home|placement|baby|babies|mother|father|agenc|sister|brother|for|service|since|with|until|when|after|before|over|during|from)\p{L}*)\p{Ll}{3,}/u,
    notAfter:
      /^ (?:child|care|famil|parent|home|placement|bab|mother|father|agenc|sister|brother|for|service)/,
  },
  {
    word: 'impact',
    forms: ['impact', 'impacts', 'impacted', 'impacting'],
    advice: 'say “affect”, “have an effect on” or “influence”',
    after: /^ (?:up)?on(?!\p{L})/u,
  },
  {
    word: 'incentivise',
    forms: ['incentivise', 'incentivises', 'incentivised', 'incentivising'],
    advice: 'say “encourage”',
  },
  {
    word: 'initiate',
    forms: ['initiate', 'initiates', 'initiated', 'initiating'],
    advice: 'say “start” or “begin”',
  },
  {
    word: 'key',
    forms: ['key'],
    advice: 'say “important”, or leave it out, unless it unlocks something',
    after:
      /^ (?:(?:\p{Ll}+ )?(?:part|parts|role|roles|priority|priorities|issues?|areas?|elements?|findings?|messages?|points?|objectives?|aims?|achievements?|challenges?|developments?|facts?|figures?|features?|changes|measures|aspects?|components?|factors?|partners?|stakeholders?|player|players|sectors?|themes?|questions?|decisions?|steps?|recommendations?|principles?|commitments?|benefits?|milestones?|documents?|events?|dates?|times?|services?|industries|markets?|policy|policies|projects?|infrastructure|skills|people|individuals|locations?|sites?|routes?|topics?)(?!\p{L})|to (?!the (?:door|gate|city|house|safe)|a (?:door|gate|house|safe|flat))\p{Ll})/u,
    notAfter: /^ (?:stage|worker|workers|ring|pad|rings)/,
  },
  {
    word: 'land',
    forms: ['land', 'lands', 'landed', 'landing'],
    advice: 'say “get” or “win”, unless it is about aircraft or ships',
    after:
      /^ (?:an? |the |its |their |his |her |another |new |major |first |top |lucrative |huge |£\S+ (?:[mb]illion )?)+(?:deals?|contracts?|jobs?|roles?|orders?|awards?|apprenticeships?|investment|prize)(?!\p{L})/u,
  },
  {
    word: 'leverage',
    forms: ['leverage', 'leverages', 'leveraged', 'leveraging'],
    advice: 'say “use” or “influence”, unless it is about debt',
    notAfter: /^ ratios?|^ (?:loans?|finance|buyouts?)/,
  },
  { word: 'liaise', forms: ['liaise', 'liaises', 'liaised', 'liaising'], advice: 'say “work with”' },
  { word: 'overarching', forms: ['overarching'], advice: 'leave it out, or say “main”' },
  {
    word: 'progress',
    forms: ['progress', 'progresses', 'progressed', 'progressing'],
    advice: 'as a verb, say “work on” or “develop”',
    before: /\b(?:to|will|and|are|is|we|be|been|being|can|must|help|further) $/,
    after:
      /^ (?:the|this|these|our|their|its|work|plans?|proposals?|legislation|negotiations|with (?:the|this|our|work|plans))(?!\p{L})/u,
  },
  {
    word: 'promote',
    forms: ['promote', 'promotes', 'promoting', 'promotion'],
    advice: 'say “encourage” or “support”, unless it is about advertising',
    before: /(?:\b(?:to|and|will|by|in|for|that|help|helps|us|jointly|actively|which|of) |^|[.:,] )$/i,
    after: new RegExp(
      `^ (?:of )?${qualifiers}(?:${abstract}|equality|diversity|peace|trade|exports?|democracy|stability|understanding|awareness|health|healthy|wellbeing|integration|inclusion|inclusive|free|fair|good|greater|responsib\\p{L}+|human|integrity|transparency|resilience|use|collaboration|dialogue)(?!\\p{L})`,
      'u',
    ),
  },
  {
    word: 'robust',
    forms: ['robust', 'robustly', 'robustness'],
    advice: 'say what makes it so, unless it is a thing that is hard to break',
    notAfter:
      /^ (?:design of|hulls?|vehicles?|ships?|armour|steel|plants?|trees?|doors?|walls?|fences?|packaging|materials?|construction|buildings?|boxes|containers?|shoes|boots|clothing|paper|hardware)/,
  },
  {
    word: 'slim down',
    forms: ['slim', 'slims', 'slimmed', 'slimming'],
    advice: 'say “make smaller” or “reduce”',
    after: /^ down (?:the|our|its|their|government|regulation|bureaucracy|departments?|Whitehall)/,
  },
  {
    word: 'streamline',
    forms: ['streamline', 'streamlines', 'streamlined', 'streamlining'],
    advice: 'say “simplify”, or what is taken away',
  },
  {
    word: 'strengthening',
    forms: ['strengthen', 'strengthens', 'strengthened', 'strengthening'],
    advice: 'say what is done, unless it is about bridges and other structures',
    notBefore:
      /\b(?:walls?|bridges?|banks?|embankments?|roofs?|dams?|defences|structures?|buildings?) (?:was|were|is|are|be|been|being) $/,
    notAfter:
      /^ (?:the |of (?:the )?|and \p{Ll}+ |existing |old |our |its )*(?:bridges?|walls?|banks?|embankments?|roofs?|dams?|beams?|bones?|muscles?|structures?|buildings?|foundations?|sea|flood|defences|glass|steel|concrete|winds?|currency|pound)(?!\p{L})/u,
  },
  {
    word: 'tackle',
    forms: ['tackle', 'tackles', 'tackled', 'tackling'],
    advice: 'say “stop”, “solve” or “deal with”, unless it is about fishing or rugby',
    notBefore: /(?:\b(?:fishing|rugby|sliding|flying|block and|a|the|high|his|her|my|their|late)|['’]s) $/,
    notAfter: /^ (?:box|shop|shops|boxes|was|is)(?!\p{L})/u,
  },
  {
    word: 'transform',
    forms: ['transform', 'transforms', 'transformed', 'transforming'],
    advice: 'say what changes',
    notAfter: /^ (?:fault|function)/,
  },
  {
    word: 'utilise',
    forms: ['utilise', 'utilises', 'utilised', 'utilising', 'utilize', 'utilizes', 'utilized', 'utilizing'],
    advice: 'say “use”',
    same: {
      utilise: 'use',
      utilises: 'uses',
      utilised: 'used',
      utilising: 'using',
      utilize: 'use',
      utilizes: 'uses',
      utilized: 'used',
      utilizing: 'using',
    },
  },
  {
    word: 'drive',
    forms: ['drive', 'drives', 'driving', 'driven', 'drove'],
    advice: 'say “create”, “cause” or “encourage”: only vehicles are driven',
    after: new RegExp(`^ (?:forward |up |down )?${qualifiers}${abstract}(?!\\p{L})`, 'u'),
    notAfter: /^ (?:standards agency|tests?)/i,
  },
  {
    word: 'drive out',
    forms: ['drive', 'drives', 'driving', 'driven', 'drove'],
    advice: 'say “stop”, “avoid” or “prevent”: only cattle are driven out',
    after: /^ out (?:the |this |these |any |all )?(?!of|to|into|there|here|again)\p{Ll}{4,}/u,
  },
  {
    word: 'going forward',
    forms: ['going', 'moving'],
    advice: 'say “from now on” or “in the future”, or leave it out',
    after: /^ forwards?(?!\p{L})(?! with| to (?:the next|a second))/u,
  },
  {
    word: 'in order to',
    forms: ['order'],
    lead: 'in ',
    advice: 'say “to”',
    before: /(?<!\p{L})[Ii]n $/u,
    after: /^ to(?!\p{L})/u,
    same: { 'in order to': 'to' },
  },
  {
    word: 'one-stop shop',
    forms: ['stop'],
    lead: 'one-',
    advice: 'say “website” or what it is',
    before: /(?<!\p{L})[Oo]ne[- ]$/u,
    after: /^[- ]shops?(?!\p{L})/u,
  },
  {
    word: 'ring fencing',
    forms: ['ring', 'ringfence', 'ringfenced', 'ringfencing', 'ring-fenced'],
    advice: 'say “separate”, or what the money will be spent on',
    after: /^[- ]?(?:fenc(?:e|ed|ing)(?!\p{L})|(?<=fenc(?:e|ed|ing)))/u,
  },
];
