import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

type Manifest = {
  readonly complete: boolean;
  readonly revision: string;
  readonly title: string;
  readonly asOf: string;
  readonly cannotSay: readonly string[];
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly counts?: {
      readonly entities: number;
      readonly relations: number;
      readonly claims: number;
      readonly leftOut: Readonly<Record<string, number>>;
    };
  }[];
};

/** The files of an archive, and its manifest, whose hashes are compared. Throws where the archive has no end. */
export const unpacked = (archive: Uint8Array) => {
  const files = unzipSync(archive);
  const text = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[name]);
  const manifest = JSON.parse(text('manifest.json')) as Manifest;
  for (const { name, sha256 } of manifest.files) {
    const found = createHash('sha256')
      .update(files[name] ?? '')
      .digest('hex');
    if (found !== sha256) throw new Error(`${name} has another hash than its manifest says`);
  }
  return { manifest, text, bytes: (name: string) => files[name] ?? new Uint8Array() };
};
