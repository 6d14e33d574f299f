/** Plain data as gzipped JSON: its checksum tells when a disk has changed it. */
export async function pack(value: unknown): Promise<Uint8Array> {
  return through(new Blob([JSON.stringify(value)]), new CompressionStream('gzip'));
}

/** Rejects when the bytes are not what was packed. */
export async function unpack(bytes: Uint8Array): Promise<unknown> {
  return parsed(await inflated(bytes));
}

/** As JSON in bytes, for whoever hands it on: they move to a worker without being copied. */
export async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  return through(new Blob([bytes as Uint8Array<ArrayBuffer>]), new DecompressionStream('gzip'));
}

export function parsed(json: Uint8Array): unknown {
  return JSON.parse(utf8.decode(json));
}

const utf8 = new TextDecoder();

/** The browser's own (de)compression: nothing ships for it. */
async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const out = blob.stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(out).arrayBuffer());
}
