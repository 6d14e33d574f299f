// What the engine expects of a browser before it is loaded, to draw with; reading draws nothing.
const globals = globalThis as unknown as Record<string, unknown>;
for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) globals[name] ??= class {};
