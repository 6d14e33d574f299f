import { fieldsOf, messageOf, varint, type WireField } from './model-wire';

/** A model of ONNX as far as it is changed: its steps, and the numbers that they hold. Every other field stays as it was. */
export interface ModelGraph {
  steps: ModelStep[];
  /** By the name under which steps take them. */
  readonly numbers: Map<string, Numbers>;
  /** The model with these steps. */
  bytes(): Uint8Array;
}

export interface ModelStep {
  operator: string;
  readonly inputs: string[];
  readonly outputs: string[];
  /** As they are stored. */
  settings: readonly WireField[];
}

export interface Numbers {
  readonly dims: readonly number[];
  readonly values: Float32Array;
}

/** Reads a model (ModelProto); throws where it is none. Numbers that steps of their own hold (Constant) become the graph's. */
export function modelGraph(model: Uint8Array): ModelGraph {
  const fields = fieldsOf(model);
  const graph = fieldsOf(only(fields, MODEL.graph));
  const numbers = new Map<string, Numbers>();
  const steps: ModelStep[] = [];
  const kept: WireField[] = [];
  const take = (name: string, tensor: Uint8Array): boolean => {
    const read = numbersOf(tensor);
    if (read) numbers.set(name, read);
    return read !== null;
  };
  for (const field of graph) {
    if (field.number === GRAPH.initializer && take(text(only(fieldsOf(field.bytes), TENSOR.name)), field.bytes)) continue;
    if (field.number !== GRAPH.node) kept.push(field);
    else {
      const step = stepOf(field.bytes);
      const [setting] = step.settings;
      const tensor = setting && fieldsOf(setting.bytes).find(({ number }) => number === SETTING.tensor);
      if (!(step.operator === 'Constant' && tensor && take(step.outputs[0] ?? '', tensor.bytes))) steps.push(step);
    }
  }
  const result: ModelGraph = {
    steps,
    numbers,
    bytes: () => {
      const used = new Set(result.steps.flatMap(({ inputs }) => inputs));
      const held = [...numbers].flatMap(([name, own]) => (used.has(name) ? [part(GRAPH.initializer, tensorOf(name, own))] : []));
      const whole = messageOf([...result.steps.map((step) => part(GRAPH.node, nodeOf(step))), ...held, ...kept]);
      return messageOf(fields.map((field) => (field.number === MODEL.graph ? part(MODEL.graph, whole) : field)));
    },
  };
  return result;
}

/** A setting of a step that is one number. */
export function settingOf(name: string, value: number): WireField {
  return part(5, messageOf([part(SETTING.name, bytesOf(name)), { number: SETTING.float, wire: 5, bytes: floats([value]) }, whole(20, 1)]));
}

/** The whole numbers of a step's setting; null where it has none of that name. */
export function settingNumbers({ settings }: ModelStep, name: string): number[] | null {
  const own = settings.map(({ bytes }) => fieldsOf(bytes)).find((fields) => text(only(fields, SETTING.name)) === name);
  return own ? own.filter(({ number }) => number === SETTING.ints).flatMap(wholes) : null;
}

function stepOf(bytes: Uint8Array): ModelStep {
  const fields = fieldsOf(bytes);
  const texts = (number: number) => fields.filter((field) => field.number === number).map((field) => text(field.bytes));
  return { operator: texts(4)[0] ?? '', inputs: texts(1), outputs: texts(2), settings: fields.filter(({ number }) => number === 5) };
}

function nodeOf({ operator, inputs, outputs, settings }: ModelStep): Uint8Array {
  return messageOf([
    ...inputs.map((name) => part(1, bytesOf(name))),
    ...outputs.map((name) => part(2, bytesOf(name))),
    part(4, bytesOf(operator)),
    ...settings,
  ]);
}

/** Null for what is not made of 32-bit floats, or stored otherwise. */
function numbersOf(tensor: Uint8Array): Numbers | null {
  const fields = fieldsOf(tensor);
  const raw = fields.find(({ number }) => number === TENSOR.raw)?.bytes;
  const type = fields.find(({ number }) => number === TENSOR.type)?.bytes[0];
  const dims = fields.filter(({ number }) => number === TENSOR.dims).flatMap(wholes);
  if (!raw || type !== FLOAT || raw.length !== 4 * dims.reduce((product, dim) => product * dim, 1)) return null;
  return { dims, values: new Float32Array(raw.slice().buffer) };
}

function tensorOf(name: string, { dims, values }: Numbers): Uint8Array {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return messageOf([
    ...dims.map((dim) => whole(TENSOR.dims, dim)),
    whole(TENSOR.type, FLOAT),
    part(TENSOR.name, bytesOf(name)),
    part(TENSOR.raw, raw),
  ]);
}

/** Whole numbers of a field: one, or several after each other. */
function wholes({ wire, bytes }: WireField): number[] {
  if (wire === 0) return [bytes.reduce((sum, byte, index) => sum + (byte % 128) * 128 ** index, 0)];
  const ends = [...bytes].flatMap((byte, index) => (byte < 128 ? [index + 1] : []));
  return ends.flatMap((end, index) => wholes({ number: 0, wire: 0, bytes: bytes.subarray(ends[index - 1] ?? 0, end) }));
}

function only(fields: readonly WireField[], number: number): Uint8Array {
  return fields.find((field) => field.number === number)?.bytes ?? new Uint8Array();
}

const part = (number: number, bytes: Uint8Array): WireField => ({ number, wire: 2, bytes });
const whole = (number: number, value: number): WireField => ({ number, wire: 0, bytes: varint(value) });
const floats = (values: readonly number[]) => new Uint8Array(Float32Array.from(values).buffer);
const bytesOf = (name: string) => new TextEncoder().encode(name);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Numbers of fields, by onnx.proto. */
const MODEL = { graph: 7 };
const GRAPH = { node: 1, initializer: 5 };
const TENSOR = { dims: 1, type: 2, name: 8, raw: 9 };
const SETTING = { name: 1, float: 2, tensor: 5, ints: 8 };
const FLOAT = 1;
