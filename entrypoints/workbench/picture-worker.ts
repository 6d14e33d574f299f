import * as engine from 'onnxruntime-web/wasm';
import { onnxRecogniser, type PictureReader, pictureReader } from '../../lib/sources/image';
import type { PictureAnswer, PictureRequest } from './picture-messages';

/** A worker that reads pictures: the page that waits stays usable. The model and the engine are packed beside it. */
let reader: Promise<PictureReader> | null = null;

addEventListener('message', ({ data }: MessageEvent<PictureRequest>) => {
  reader ??= open();
  void answerOf(data, reader).then((answer) => postMessage(answer));
});

async function answerOf(request: PictureRequest, opening: Promise<PictureReader>): Promise<PictureAnswer> {
  try {
    const { picture, text } = await opening;
    const read = request.kind === 'page' ? { page: await picture(request.page) } : { glyphs: await text(request.text) };
    return { id: request.id, ...read };
  } catch (problem) {
    return { id: request.id, problem: String(problem) };
  }
}

async function open(): Promise<PictureReader> {
  // More threads would need a page that is isolated from all others.
  engine.env.wasm.numThreads = 1;
  const [model, keys] = await Promise.all([
    fetch('/ocr/rec.onnx').then((file) => file.arrayBuffer()),
    fetch('/ocr/keys.txt').then((file) => file.text()),
  ]);
  return pictureReader(onnxRecogniser(engine, await engine.InferenceSession.create(new Uint8Array(model)), keys));
}
