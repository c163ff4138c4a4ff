import { safeLinkAddress } from '../../address.js';
import type { InlineConstruct } from './table.js';

const address = /<(?:((?:mailto|https?|ftps?):[^\n>]+)|([\p{L}\p{M}\p{N}_.-]+@[\p{L}\p{M}\p{N}_.-]+))>/uy;

/**
 * A web or e-mail address in angle brackets is a link to it.
 *
 * Example: `<keeper@locks.example.org>`.
 */
export const autolink: InlineConstruct = {
  first: '<',
  parse(parser, at) {
    address.lastIndex = at;
    const match = address.exec(parser.text);
    const behind = address.lastIndex;
    if (!match || behind > parser.end) return false;
    const [, web, mail] = match;
    const href = safeLinkAddress(web ?? `mailto:${mail!}`);
    const shown = web === undefined ? mail! : web.replace(/^mailto:/, '');
    parser.commit(at);
    const label = { type: 'text' as const, value: shown, position: parser.position(at + 1, behind - 1) };
    parser.add(parser.element('a', href === undefined ? {} : { href }, [label], at, behind));
    parser.pos = behind;
    return true;
  },
};
