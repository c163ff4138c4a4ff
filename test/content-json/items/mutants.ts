/** A copy of an item with one change, and what the change is. */
export interface Mutant {
  change: string;
  item: unknown;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What any value is replaced by: every type, empty and odd ones. */
const replacements: Json[] = [null, true, 0, 1, -1, 1.5, 1e300, '', ' ', 'x', [], {}, [null], { x: 1 }];

/** What a text of some format is replaced by besides, near misses and odd but right ones. */
const texts: Record<string, string[]> = {
  moment: [
    '2015-02-29T00:00:00Z',
    '2016-02-29T00:00:00Z',
    '2015-13-01T00:00:00Z',
    '2015-04-31T00:00:00+01:00',
    '2015-03-23',
    '2015-03-23T09:30Z',
    '2015-03-23 09:30:00Z',
    '2015-03-23t09:30:00z',
    '2015-03-23T09:30:00',
    '2015-03-23T09:30:00+0100',
    '2015-03-23T09:30:00+01',
    '2015-03-23T24:00:00Z',
    '2015-06-30T23:59:60Z',
    '2015-06-30T22:59:60Z',
    '2015-07-01T00:59:60+01:00',
    '2015-06-30T23:59:61Z',
    '2015-03-23T09:30:00.123456789Z',
    '2015-03-23T09:30:00.Z',
    '2015-03-23T09:30:00+24:00',
    '15-03-23T09:30:00Z',
    '2015-03-23T09:30:00Z\n',
  ],
  uri: [
    'https://example.com',
    'https://example.com/a b',
    'https://example.com/a?b=c&d[]=e',
    'https://example.com/a?b=c#d',
    'https://example.com/%zz',
    'https://example.com/%20',
    'https://user:pass@example.com:8080/',
    'https://[2001:db8::1]/x',
    'https://[2001:db8:::1]/x',
    'https://[::ffff:192.0.2.1]:443/',
    'https://[1:2:3:4:5:6:7:8:9]/',
    'https://[v1.x]/',
    'https://exämple.com/',
    'https://example.com/"',
    'mailto:press@example.com',
    'urn:isbn:0451450523',
    'http:',
    'http://',
    'http:/a//b',
    'http:/@a@b',
    '//example.com/a',
    '/a/b',
    'a/b',
    '1http://example.com',
    'https://example.com/#a#b',
    'https://example.com/\n',
    'https://example.com:port/',
    'https://a@b@example.com/',
    'x:a:b',
    'x:?y',
  ],
  path: [
    '/',
    '//',
    '/a//b',
    '/a/',
    '/a?b',
    '/a#b',
    '/A.b~c_d-e',
    '/%20',
    '/%2',
    '/é',
    'a/b',
    '/a b',
    `/${'a'.repeat(511)}`,
    `/${'a'.repeat(512)}`,
    '/a\n',
    "/!$&'()*+,;=:@",
  ],
  id: [
    '5F4773C9-7631-11E4-A3CB-005056011AEF',
    '5f4773c9-7631-61e4-a3cb-005056011aef',
    '5f4773c9-7631-11e4-c3cb-005056011aef',
    '5f4773c9763111e4a3cb005056011aef',
    '00000000-0000-0000-0000-000000000000',
  ],
  word: [
    'en-GB',
    'EN',
    'xx',
    'dr',
    'pa-pk',
    'live',
    'whitehall',
    'policy_paper',
    'press_release',
    'organisation',
  ],
};

function textsLike(value: string): string[] {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return texts['moment']!;
  if (/^https?:/.test(value)) return texts['uri']!;
  if (value.startsWith('/')) return texts['path']!;
  if (/^[a-f0-9]{8}-/.test(value)) return texts['id']!;
  return value.length < 40 ? texts['word']! : [];
}

/** Keys that are added to every object. The last but one is a name that objects inherit. */
const addedKeys = ['surprise', 'Surprise-2', 'desktop_x', 's300x', 'constructor', 'title'];

/** How many elements of a list are changed one by one. */
const elementsLooked = 2;

/** Gives copies of an item, each with one change: a key removed or added, a value replaced. */
export function* mutantsOf(item: unknown): Generator<Mutant> {
  yield* mutate(item as Json, '', (changed) => changed);
}

function* mutate(value: Json, path: string, put: (changed: Json) => Json): Generator<Mutant> {
  for (const replacement of replacements)
    yield mutant(`${path} is ${JSON.stringify(replacement)}`, replacement);
  if (typeof value === 'string') {
    for (const text of textsLike(value)) yield mutant(`${path} is ${JSON.stringify(text)}`, text);
  } else if (Array.isArray(value)) {
    yield mutant(`${path} with its first element twice`, [...value, ...value.slice(0, 1)]);
    for (const [index, element] of value.slice(0, elementsLooked).entries()) {
      yield mutant(`${path}/${index} removed`, value.toSpliced(index, 1));
      yield* mutate(element, `${path}/${index}`, (changed) => put(value.with(index, changed)));
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of addedKeys) {
      if (!Object.hasOwn(value, key)) yield mutant(`${path}/${key} added`, { ...value, [key]: 1 });
    }
    for (const key of Object.keys(value)) {
      const { [key]: removed, ...rest } = value;
      yield mutant(`${path}/${key} removed`, rest);
      yield* mutate(removed!, `${path}/${key}`, (changed) => put({ ...value, [key]: changed }));
    }
  }

  function mutant(change: string, changed: Json): Mutant {
    return { change, item: put(changed) };
  }
}
