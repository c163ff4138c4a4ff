import type { Person } from '../types/person.js';

/** A person whose name stands in a text. */
export interface NamedPerson {
  /** The people of that name: more than one if the catalogue holds namesakes. */
  people: Person[];
  /** Offset behind the name, in the text that was searched. */
  end: number;
}

/** Finds the names of people in texts, in time that depends on the text and not on how many people there are. */
export class PeopleByName {
  /** People by the last word of their name. */
  readonly #byLastWord = new Map<string, { words: string[]; person: Person }[]>();

  constructor(people: Iterable<Person>) {
    for (const person of people) {
      const words = wordsOf(person.name).map(({ word }) => word);
      const last = words.at(-1);
      if (last === undefined) continue;
      const entries = this.#byLastWord.get(last) ?? [];
      entries.push({ words, person });
      this.#byLastWord.set(last, entries);
    }
  }

  /** Finds every name in a text, in the order in which they stand. The longest of several that end alike wins. */
  findIn(text: string): NamedPerson[] {
    const words = wordsOf(text);
    return words.flatMap(({ word, end }, position) => {
      const matching = (this.#byLastWord.get(word) ?? []).filter((entry) =>
        endsWith(words, position, entry.words),
      );
      const longest = Math.max(...matching.map((entry) => entry.words.length));
      const people = matching.filter((entry) => entry.words.length === longest).map(({ person }) => person);
      return people.length > 0 ? [{ people, end }] : [];
    });
  }
}

interface Word {
  word: string;
  end: number;
}

/** Splits a text into words. A hyphen or an apostrophe inside a name belongs to it; a possessive "’s" does not. */
function wordsOf(text: string): Word[] {
  const matches = text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*/gu);
  return Array.from(matches, (match) => ({
    word: match[0].normalize('NFC').replaceAll('’', "'"),
    end: match.index + match[0].length,
  }));
}

function endsWith(words: readonly Word[], last: number, name: readonly string[]): boolean {
  const first = last - name.length + 1;
  return first >= 0 && name.every((word, index) => words[first + index]!.word === word);
}
