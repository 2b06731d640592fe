import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by path, as text. Reads what Word writes: no encryption, no parts. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1) throw new Error('this is no zip archive');
  const files = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      data.readUInt16LE(at + place),
    );
    const name = data.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    files.set(name, readEntry(data, data.readUInt32LE(at + 42), data.readUInt32LE(at + 20)));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

function readEntry(data: Buffer, at: number, size: number): string {
  const start = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  const packed = data.subarray(start, start + size);
  return (data.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}

/** What is wrong with the markup of an XML text: tags that do not match, marks that should have been escaped. */
export function faultsInXml(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name = '', attributes = '', empty] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(attributes)) faults.push(`bare & in <${name}>`);
    if (close === '/' && open.pop() !== name) faults.push(`</${name}> closes another element`);
    if (close === '' && empty === '') open.push(name);
  }
  const text = xml.replace(/<\?[^>]*\?>|<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))
    faults.push('a bare mark in the text');
  if (/[^\P{Cc}\t\n\r]/u.test(xml)) faults.push('a control character');
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}
