declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What the engine runs in a worker elsewhere. */
  export const WorkerMessageHandler: object;
}
