import { type ModelGraph, type ModelStep, modelGraph, type Numbers, settingNumbers, settingOf } from './model-graph';

/**
 * The same model with fewer steps over the picture: PP-OCR's has eight after each convolution that only scale, shift and bend (two learned
 * scales around a hard swish), which an engine runs one by one. The scales go into the weights beside them, and the bend takes two. What it
 * computes is the same within rounding. A model that is not so made comes back as it was.
 */
export function leanModel(model: Uint8Array): Uint8Array {
  let graph: ModelGraph;
  try {
    graph = modelGraph(model);
  } catch {
    // The engine says what is wrong with it.
    return model;
  }
  for (const step of [...graph.steps]) if (step.operator === 'Conv') takeScale(step, graph);
  for (const step of [...graph.steps]) if (step.operator === 'Div') bend(step, graph);
  return graph.bytes();
}

/** A convolution takes over the scale and the shift that follow it. */
function takeScale(step: ModelStep, graph: ModelGraph): void {
  const scale = scaleAfter(step, graph);
  const [weights, bias] = ownNumbers(step, graph);
  if (!scale || !weights || !bias) return;
  multiply(weights, scale.by);
  multiply(bias, scale.by);
  bias.values.forEach((value, at) => {
    bias.values[at] = value + scale.plus;
  });
  passOver(scale.steps, step.outputs[0] ?? '', graph);
}

/** x · clip(x + 3, 0, 6) ÷ 6, and the scale behind it. */
function bend(divide: ModelStep, graph: ModelGraph): void {
  const behind = (step: ModelStep | undefined, input: number) => graph.steps.find(({ outputs }) => outputs[0] === step?.inputs[input]);
  const product = behind(divide, 0);
  const clip = behind(product, 1);
  const add = behind(clip, 0);
  const isBend = product?.operator === 'Mul' && clip?.operator === 'Clip' && add?.operator === 'Add' && add.inputs[0] === product.inputs[0];
  if (!isBend || oneNumber(divide, graph) !== 6 || oneNumber(add, graph) !== 3) return;
  if ([product, clip, add].some(({ outputs }) => takersOf(outputs[0], graph).length !== 1)) return;
  add.operator = 'HardSigmoid';
  add.inputs.splice(1);
  add.settings = [settingOf('alpha', 1 / 6), settingOf('beta', 0.5)];
  passOver([clip], add.outputs[0] ?? '', graph);
  passOver([divide], product.outputs[0] ?? '', graph);
  giveScale(product, graph);
}

/** The convolution behind takes over a scale; a shift only where nothing is laid around its input, which would be shifted too. */
function giveScale(step: ModelStep, graph: ModelGraph): void {
  const scale = scaleAfter(step, graph);
  const [taker, ...others] = takersOf(scale?.steps[1].outputs[0], graph);
  const [weights, bias] = taker ? ownNumbers(taker, graph) : [];
  if (!scale || !taker || others.length > 0 || taker.operator !== 'Conv' || !weights || !bias || scale.by === 0) return;
  const [times, plus] = scale.steps;
  if ((settingNumbers(taker, 'pads') ?? []).some((pad) => pad > 0)) {
    const name = plus.inputs.find((input) => graph.numbers.has(input)) ?? '';
    graph.numbers.set(name, { dims: [1], values: Float32Array.of(scale.plus / scale.by) });
    passOver([times], step.outputs[0] ?? '', graph);
  } else {
    const each = weights.values.length / bias.values.length;
    bias.values.forEach((value, at) => {
      bias.values[at] = value + scale.plus * weights.values.subarray(at * each, (at + 1) * each).reduce((sum, weight) => sum + weight, 0);
    });
    passOver([times, plus], step.outputs[0] ?? '', graph);
  }
  multiply(weights, scale.by);
}

/** Weights and bias of a convolution, where no other step has them too. */
function ownNumbers({ inputs }: ModelStep, graph: ModelGraph): (Numbers | undefined)[] {
  return inputs.slice(1).map((name) => (takersOf(name, graph).length === 1 ? graph.numbers.get(name) : undefined));
}

interface Scale {
  readonly by: number;
  readonly plus: number;
  readonly steps: readonly [ModelStep, ModelStep];
}

/** A multiplication by one number and an addition of one, which alone take what a step gives. */
function scaleAfter({ outputs }: ModelStep, graph: ModelGraph): Scale | null {
  const [times, ...others] = takersOf(outputs[0], graph);
  const [plus, ...more] = takersOf(times?.outputs[0], graph);
  if (others.length + more.length > 0 || times?.operator !== 'Mul' || plus?.operator !== 'Add') return null;
  const [by, add] = [oneNumber(times, graph), oneNumber(plus, graph)];
  return by === null || add === null ? null : { by, plus: add, steps: [times, plus] };
}

function takersOf(name: string | undefined, { steps }: ModelGraph): ModelStep[] {
  return steps.filter(({ inputs }) => name !== undefined && inputs.includes(name));
}

function oneNumber({ inputs }: ModelStep, { numbers }: ModelGraph): number | null {
  const own = inputs.flatMap((input) => numbers.get(input) ?? []);
  return own.length === 1 && own[0]?.values.length === 1 ? (own[0].values[0] ?? null) : null;
}

/** Leaves steps out: whoever took what they gave takes this. */
function passOver(steps: readonly ModelStep[], name: string, graph: ModelGraph): void {
  const given = new Set(steps.map(({ outputs }) => outputs[0]));
  graph.steps = graph.steps.filter((step) => !steps.includes(step));
  for (const { inputs } of graph.steps)
    inputs.forEach((input, at) => {
      if (given.has(input)) inputs[at] = name;
    });
}

function multiply({ values }: Numbers, by: number): void {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * by;
}
