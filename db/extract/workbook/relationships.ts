import { readPart } from './read-part.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';
import type { ZipPackage } from './zip-package.ts';

export interface Relationship {
  /** Last word of the type: `worksheet`, `styles`. The rest differs between the two kinds of OOXML. */
  readonly type: string;
  /** Name of the part in the zip, without a leading slash. */
  readonly part: string;
}

/**
 * Where a part leads, by relationship id. What leads out of the file is left out: nothing outside is ever read.
 *
 * @param part the part whose relationships are wanted; empty for those of the package
 */
export async function readRelationships(source: ZipPackage, part: string): Promise<ReadonlyMap<string, Relationship>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relationship>();
  if (!source.has(path)) return found;
  await readPart(source, path, new Relationships(folder, found));
  return found;
}

class Relationships implements XmlListener {
  readonly listening = false;
  private readonly folder: string;
  private readonly found: Map<string, Relationship>;

  constructor(folder: string, found: Map<string, Relationship>) {
    this.folder = folder;
    this.found = found;
  }

  open(name: string, tag: XmlTag): void {
    if (name !== 'Relationship' || tag.get('TargetMode')?.toLowerCase() === 'external') return;
    const [id, type, target] = [tag.get('Id'), tag.get('Type'), tag.get('Target')];
    if (id === null || type === null || target === null) return;
    this.found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: resolved(this.folder, target) });
  }

  close(): void {}

  text(): void {}
}

/** A target as the name of a part: absolute with a leading slash, else seen from the folder. It cannot lead above the package. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
