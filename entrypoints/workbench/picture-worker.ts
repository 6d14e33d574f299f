import * as engine from 'onnxruntime-web/wasm';
import {
  type CrewAnswer,
  type CrewRequest,
  openOnnxRecogniser,
  pictureReader,
  type Reading,
  type Recogniser,
} from '../../lib/sources/image';

/** A worker that reads pictures: the page that waits stays usable. The model and the engine are packed beside it. */
let opening: Promise<Recogniser> | null = null;
const awaited = new Map<number, (readings: readonly Reading[]) => void>();

addEventListener('message', ({ data }: MessageEvent<CrewRequest>) => {
  if (data.kind === 'readings') awaited.get(data.id)?.(data.readings);
  else
    void answerOf(data)
      .catch((problem): CrewAnswer => ({ id: data.id, kind: 'problem', problem: String(problem) }))
      .then((answer) => postMessage(answer));
});

async function answerOf(request: Exclude<CrewRequest, { readonly kind: 'readings' }>): Promise<CrewAnswer> {
  const { id } = request;
  opening ??= open();
  if (request.kind === 'lines') return { id, kind: 'readings', readings: await (await opening).read(request.lines) };
  const reader = pictureReader(sharing(id));
  if (request.kind === 'text') return { id, kind: 'text', glyphs: await reader.text(request.text) };
  return { id, kind: 'page', page: await reader.picture(request.page) };
}

/** Lines of this request are read by whoever is free. */
function sharing(id: number): Recogniser {
  return {
    read: (lines) =>
      new Promise((answered) => {
        awaited.set(id, (readings) => {
          awaited.delete(id);
          answered(readings);
        });
        const wanted: CrewAnswer = { id, kind: 'lines', lines };
        postMessage(wanted);
      }),
    close: () => {},
  };
}

async function open(): Promise<Recogniser> {
  // More threads would need a page that is isolated from all others; there are as many workers as cores instead.
  engine.env.wasm.numThreads = 1;
  const [model, keys] = await Promise.all([
    fetch('/ocr/rec.onnx').then((file) => file.arrayBuffer()),
    fetch('/ocr/keys.txt').then((file) => file.text()),
  ]);
  return openOnnxRecogniser(engine, new Uint8Array(model), keys);
}
