import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { decodeSteps } from './decode-steps';
import { leanModel } from './lean-model';
import type { Raster } from './raster';
import type { Reading, Recogniser } from './reading';

/** The engine that runs the model, as far as it is used. */
export interface OnnxEngine {
  readonly InferenceSession: { create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession> };
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor;
}

/** PP-OCR's recogniser: lines 48 pixels high, any width; `keys` is its list of characters, a line each. */
export async function openOnnxRecogniser(engine: OnnxEngine, model: Uint8Array, keys: string): Promise<Recogniser> {
  // Every batch has a size of its own: plans and stores for each of them would only pile up.
  const session = await engine.InferenceSession.create(leanModel(model), { enableMemPattern: false, enableCpuMemArena: false });
  return onnxRecogniser(engine, session, keys);
}

function onnxRecogniser(engine: OnnxEngine, session: InferenceSession, keys: string): Recogniser {
  const list = ['', ...keys.split(/\r?\n/).filter((key) => key !== ''), ' '];
  const [input = 'x', output = ''] = [session.inputNames[0], session.outputNames[0]];
  return {
    async read(lines) {
      const readings: Reading[] = new Array(lines.length);
      for (const batch of batchesOf(lines)) {
        const data = new Float32Array(batch.lines.length * 3 * HEIGHT * batch.width).fill(1);
        batch.lines.forEach((at, index) => {
          const line = lines[at];
          if (line) lay(line, data, index * 3 * HEIGHT * batch.width, batch.width);
        });
        const results = await session.run({ [input]: new engine.Tensor('float32', data, [batch.lines.length, 3, HEIGHT, batch.width]) });
        const { data: likely, dims } = results[output] ?? { data: new Float32Array(), dims: [0, 0, 0] };
        const [, steps = 0, count = 0] = dims;
        batch.lines.forEach((at, index) => {
          const own = (likely as Float32Array).subarray(index * steps * count, (index + 1) * steps * count);
          const line = lines[at];
          readings[at] = stretched(decodeSteps(own, steps, list), line ? widthOf(line) / batch.width : 1);
        });
      }
      return readings;
    },
    close: () => void session.release(),
  };
}

/** Lines of about the same width are read together. */
function batchesOf(lines: readonly Raster[]): { readonly lines: readonly number[]; readonly width: number }[] {
  const batches: { lines: number[]; width: number }[] = [];
  const order = lines.map((line, at) => ({ at, width: widthOf(line) })).sort((a, b) => a.width - b.width);
  for (const { at, width } of order) {
    const padded = Math.ceil(width / 8) * 8;
    const batch = batches.at(-1);
    const isFull = !batch || batch.lines.length >= MOST_LINES || (batch.lines.length + 1) * padded > MOST_WIDTH;
    // The widest comes last: the others are laid on paper as wide.
    if (isFull || padded > (batch.lines.length > 0 ? Math.max(narrowest(batch, lines) * 1.25, narrowest(batch, lines) + 8) : padded))
      batches.push({ lines: [at], width: padded });
    else {
      batch.lines.push(at);
      batch.width = padded;
    }
  }
  return batches;
}

function narrowest({ lines }: { readonly lines: readonly number[] }, all: readonly Raster[]): number {
  const first = all[lines[0] ?? 0];
  return first ? widthOf(first) : 0;
}

/**
 * Long lines are set tighter, about as the model has learned to read them: characters as wide as their height say nothing more for it, and each
 * column costs time. Short ones, figures mostly, keep their shape.
 */
function widthOf({ width, height }: Raster): number {
  const natural = (width * HEIGHT) / Math.max(1, height);
  const between = SHORT + (Math.min(natural, LONG) - SHORT) * TIGHT;
  const wanted = natural > SHORT ? Math.max(between, natural * TIGHT) : natural;
  return Math.max(NARROWEST, Math.min(WIDEST, Math.round(wanted)));
}

/** The line at the model's height, each pixel the mean of what it covers; -1 is ink, 1 paper, in all three colours. */
function lay(line: Raster, into: Float32Array, offset: number, stride: number): void {
  const width = widthOf(line);
  const [xs, ys] = [sharesOf(line.width, width), sharesOf(line.height, HEIGHT)];
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < width; x++) {
      const value = mean(line, xs[x] ?? NONE, ys[y] ?? NONE) / 127.5 - 1;
      for (let colour = 0; colour < 3; colour++) into[offset + (colour * HEIGHT + y) * stride + x] = value;
    }
}

interface Share {
  readonly first: number;
  readonly weights: readonly number[];
}

const NONE: Share = { first: 0, weights: [] };

/** Which source pixels a target pixel stands for, and how much of each: means when it shrinks, between two when it grows. */
function sharesOf(from: number, to: number): Share[] {
  const scale = from / to;
  return Array.from({ length: to }, (_, at) => {
    const middle = (at + 0.5) * scale - 0.5;
    const reach = Math.max(1, scale);
    const first = Math.max(0, Math.ceil(middle - reach));
    const last = Math.min(from - 1, Math.floor(middle + reach));
    const weights = Array.from({ length: last - first + 1 }, (_, i) => Math.max(0, 1 - Math.abs(first + i - middle) / reach));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return sum > 0 ? { first, weights: weights.map((weight) => weight / sum) } : { first: Math.min(first, from - 1), weights: [1] };
  });
}

function mean({ width, data }: Raster, across: Share, down: Share): number {
  let sum = 0;
  for (let j = 0; j < down.weights.length; j++) {
    const row = (down.first + j) * width + across.first;
    let part = 0;
    for (let i = 0; i < across.weights.length; i++) part += (data[row + i] ?? 255) * (across.weights[i] ?? 0);
    sum += part * (down.weights[j] ?? 0);
  }
  return sum;
}

/** Positions of the paper's width as those of the line's own. */
function stretched(reading: Reading, share: number): Reading {
  const along = <T extends { readonly at: number }>(list: readonly T[]) => list.map((one) => ({ ...one, at: Math.min(1, one.at / share) }));
  return {
    ...reading,
    characters: along(reading.characters),
    figure: { ...reading.figure, characters: along(reading.figure.characters) },
  };
}

const HEIGHT = 48;
const SHORT = 200;
const LONG = 300;
const TIGHT = 0.6;
const NARROWEST = 16;
const WIDEST = 2400;
const MOST_LINES = 16;
/** Pixels of all lines of a batch side by side. */
const MOST_WIDTH = 2400;
