/** The strongly connected components that hold a cycle, of a graph whose nodes are numbered (Tarjan, without recursion). */
export function cyclicComponents(nodes: number, next: (node: number) => readonly number[]): number[][] {
  const index = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const onStack = new Uint8Array(nodes);
  const stack: number[] = [];
  const found: number[][] = [];
  let counter = 0;
  for (let root = 0; root < nodes; root++) {
    if (index[root] !== -1) continue;
    const path: { readonly node: number; readonly targets: readonly number[]; at: number }[] = [];
    const enter = (node: number) => {
      index[node] = low[node] = counter++;
      stack.push(node);
      onStack[node] = 1;
      path.push({ node, targets: next(node), at: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node, targets } = top;
      const target = targets[top.at++];
      if (target !== undefined) {
        if (index[target] === -1) enter(target);
        else if (onStack[target]) low[node] = Math.min(low[node] ?? 0, index[target] ?? 0);
        continue;
      }
      path.pop();
      const outer = path.at(-1);
      if (outer) low[outer.node] = Math.min(low[outer.node] ?? 0, low[node] ?? 0);
      if (low[node] !== index[node]) continue;
      const component = stack.splice(stack.lastIndexOf(node));
      for (const member of component) onStack[member] = 0;
      if (component.length > 1 || targets.includes(node)) found.push(component);
    }
  }
  return found;
}
