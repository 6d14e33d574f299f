/**
 * Gives out work ahead of the one whose turn it is, and its results in the order of the inputs: at most `ahead` are under way or waiting
 * to be taken, however slowly they are taken.
 */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  work: (input: Input) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void, void> {
  const underWay: Promise<Settled<Result>>[] = [];
  for await (const input of inputs) {
    underWay.push(settled(work(input)));
    if (underWay.length >= ahead) yield await next(underWay);
  }
  while (underWay.length > 0) yield await next(underWay);
}

type Settled<Result> = { readonly result: Result } | { readonly error: unknown };

/** A rejection waits for its turn too; unhandled until then it would end the process. */
function settled<Result>(promise: Promise<Result>): Promise<Settled<Result>> {
  return promise.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
}

async function next<Result>(underWay: Promise<Settled<Result>>[]): Promise<Result> {
  const first = await underWay.shift();
  if (!first) throw new Error('nothing is under way');
  if ('error' in first) throw first.error;
  return first.result;
}
