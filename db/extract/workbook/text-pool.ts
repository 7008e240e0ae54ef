/** A block is 4 MiB, so that an address of 32 bits, which is block and place in one, reaches 4 GiB. */
const blockBits = 22;
const blockSize = 1 << blockBits;
/** Bytes that one UTF-16 unit takes in UTF-8 at most. */
const widest = 3;
/** Texts that were asked for lately, a power of two: most columns repeat a few. */
const remembered = 8192;

/**
 * Many texts that are asked for by number, none longer than a block. They are held as UTF-8 outside the JavaScript heap: half the memory
 * of strings, and none of it is walked again and again by the garbage collector. Four bytes a text beside the text itself.
 */
export class TextPool {
  size = 0;
  private readonly blocks: Buffer[] = [];
  /** Address behind the last text. */
  private end = 0;
  /** Address behind each text; it begins where the one before ends, or with a block. */
  private ends = new Uint32Array(4096);
  private readonly recent: (string | undefined)[] = new Array<undefined>(remembered).fill(undefined);
  private readonly recentIndex = new Int32Array(remembered).fill(-1);

  add(text: string): void {
    if (this.blocks.length === 0 || this.end + text.length * widest > this.lastBlockStart() + blockSize) this.beginBlock();
    this.end += this.blocks.at(-1)?.write(text, this.end - this.lastBlockStart()) ?? 0;
    if (this.size === this.ends.length) this.ends = grown(this.ends);
    this.ends[this.size] = this.end;
    this.size++;
  }

  /** @returns undefined where no text has this number */
  get(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) return undefined;
    const slot = index & (remembered - 1);
    if (this.recentIndex[slot] === index) return this.recent[slot];
    const text = this.textAt(index);
    this.recent[slot] = text;
    this.recentIndex[slot] = index;
    return text;
  }

  private textAt(index: number): string {
    const end = this.ends[index] ?? 0;
    const before = index === 0 ? 0 : (this.ends[index - 1] ?? 0);
    if (end === before) return '';
    const block = (end - 1) >>> blockBits;
    const blockStart = block * blockSize;
    return this.blocks[block]?.toString('utf8', Math.max(before, blockStart) - blockStart, end - blockStart) ?? '';
  }

  private beginBlock(): void {
    this.blocks.push(Buffer.allocUnsafeSlow(blockSize));
    this.end = this.lastBlockStart();
  }

  private lastBlockStart(): number {
    return (this.blocks.length - 1) * blockSize;
  }
}

function grown(ends: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(ends.length * 2);
  larger.set(ends);
  return larger;
}
