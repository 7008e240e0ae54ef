const blockSize = 1_048_576;
/** Bytes that one UTF-16 unit takes in UTF-8 at most. */
const widest = 3;
/** Texts that were asked for lately, a power of two: most columns repeat a few. */
const remembered = 8192;

/**
 * Many texts that are asked for by number. They are held as UTF-8 outside the JavaScript heap: half the memory of strings, and none of
 * it is walked again and again by the garbage collector.
 */
export class TextPool {
  size = 0;
  private readonly blocks: Buffer[] = [];
  private block: Buffer = Buffer.alloc(0);
  private used = 0;
  /** Block, start and end of each text. */
  private places = new Uint32Array(3 * 1024);
  private readonly recent: (string | undefined)[] = new Array<undefined>(remembered).fill(undefined);
  private readonly recentIndex = new Int32Array(remembered).fill(-1);

  add(text: string): void {
    if (text.length * widest > this.block.length - this.used) this.nextBlock(text.length * widest);
    const start = this.used;
    this.used += this.block.write(text, start);
    const at = this.size * 3;
    if (at + 3 > this.places.length) this.places = grown(this.places);
    this.places[at] = this.blocks.length - 1;
    this.places[at + 1] = start;
    this.places[at + 2] = this.used;
    this.size++;
  }

  /** @returns undefined where no text has this number */
  get(index: number): string | undefined {
    if (!(index >= 0 && index < this.size)) return undefined;
    const slot = index & (remembered - 1);
    if (this.recentIndex[slot] === index) return this.recent[slot];
    const at = index * 3;
    const text = this.blocks[this.places[at] ?? 0]?.toString('utf8', this.places[at + 1], this.places[at + 2]);
    this.recent[slot] = text;
    this.recentIndex[slot] = index;
    return text;
  }

  private nextBlock(atLeast: number): void {
    this.block = Buffer.allocUnsafeSlow(Math.max(blockSize, atLeast));
    this.blocks.push(this.block);
    this.used = 0;
  }
}

function grown(places: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(places.length * 2);
  larger.set(places);
  return larger;
}
