/** Plain data as gzipped JSON: its checksum tells when a disk has changed it. */
export async function pack(value: unknown): Promise<Uint8Array> {
  return through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream('gzip'));
}

/** Rejects when the bytes are not what was packed. */
export async function unpack(bytes: Uint8Array): Promise<unknown> {
  return parsed(await inflated(bytes));
}

/** As JSON in bytes, for whoever hands it on: they move to a worker without being copied. */
export async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('gzip'));
}

export function parsed(json: Uint8Array): unknown {
  return JSON.parse(utf8.decode(json));
}

const utf8 = new TextDecoder();

/** The browser's own (de)compression: nothing ships for it. Without a Blob, which would go through the browser's other process. */
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const { readable, writable } = stream as ReadableWritablePair<Uint8Array, Uint8Array>;
  const writer = writable.getWriter();
  // What is wrong with it is heard from the other end.
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => {});
  return new Uint8Array(await new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}
