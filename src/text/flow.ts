/** A block of laid-out text: a paragraph, a heading, a list. */
export interface Block {
  text: string;
  /** Whether it is a list, which stands close under the text of an item that holds it. */
  isList?: boolean;
}

/** Gathers running text into blocks. */
export class Flow {
  readonly #blocks: Block[] = [];
  #line = '';

  /** Adds text to the block that is open. White space is one space, as a browser shows it. */
  write(text: string): void {
    this.#line += text.replace(/[ \t\r\n\f]+/g, ' ');
  }

  /** Starts a new line in the block that is open. */
  breakLine(): void {
    this.#line += '\n';
  }

  /** Closes the open block and adds others. */
  add(blocks: readonly Block[]): void {
    this.#close();
    this.#blocks.push(...blocks.filter(({ text }) => text !== ''));
  }

  /** Closes the open block and gives all of them. */
  end(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    const lines = this.#line.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
    const text = lines.join('\n').trim();
    if (text !== '') this.#blocks.push({ text });
    this.#line = '';
  }
}
