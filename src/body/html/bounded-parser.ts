import {
  Parser,
  defaultTreeAdapter,
  html as names,
  type DefaultTreeAdapterMap,
  type ParserOptions,
  type Token,
} from 'parse5';

/** Elements nested deeper than this stand beside each other instead. Browsers stop at a like number. */
export const deepestElement = 256;

/** Formatting elements that are open at once; HTML makes all of them again in each new paragraph. */
const mostFormatting = 32;

type Map = DefaultTreeAdapterMap;

/**
 * The HTML parser with a limit on depth.
 *
 * HTML's rules look through all open elements for each tag, which takes quadratic time where thousands are
 * open. A start tag beyond the limit is left out; its content stays.
 */
class BoundedParser extends Parser<Map> {
  override onStartTag(token: Token.TagToken): void {
    const isDeep = this.openElements.stackTop >= deepestElement || this.hasManyFormatting();
    if (isDeep && !neverNested.has(token.tagName)) return;
    super.onStartTag(token);
  }

  private hasManyFormatting(): boolean {
    let entry = this.activeFormattingElements.newest;
    for (let count = 0; count < mostFormatting; count++) {
      if (!entry) return false;
      entry = entry.older;
    }
    return true;
  }
}

/** Tags that add no depth. */
const neverNested = new Set('br hr img wbr col p li dt dd'.split(' '));

/** Parses a fragment with places, in time linear in its length. */
export function parseBounded(html: string): Map['documentFragment'] {
  const options: ParserOptions<Map> = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const body = defaultTreeAdapter.createElement('body', names.NS.HTML, []);
  const parser = BoundedParser.getFragmentParser<Map>(body, options);
  parser.tokenizer.write(html, true);
  return parser.getFragment();
}
