import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { TOO_LARGE_INSIDE, Unreadable } from '../../sources/file/unreadable';

/** A thread in which pdf.js takes files apart: one whose drawings draw themselves ends the thread, not the process. */
export interface PdfThread {
  /** For `PDFWorker`. */
  readonly port: MessagePort;
  /** Rejects when the thread has ended. */
  readonly broken: Promise<never>;
  /** Whether the process waits for it. */
  hold(isHeld: boolean): void;
  /** Ends it, whatever it does. */
  stop(): void;
}

/** `memory`: megabytes of what its scripts may hold; pictures are not counted. */
export function startPdfThread(memory: number): PdfThread {
  const { port1: port, port2 } = new MessageChannel();
  const engine = pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')).href;
  const thread = new Worker(SCRIPT, {
    eval: true,
    workerData: { engine, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // What the engine warns of is told by what could not be read.
    stdout: true,
    stderr: true,
  });
  let fails = (_why: Error): void => {};
  const broken = new Promise<never>((_, reject) => {
    fails = reject;
  });
  broken.catch(() => {});
  const ended = (): void => {
    port.close();
    fails(new Unreadable(TOO_LARGE_INSIDE));
  };
  thread.on('error', ended);
  thread.on('exit', ended);
  port.start();
  return {
    port,
    broken,
    hold(isHeld) {
      for (const one of [thread, port]) isHeld ? one.ref() : one.unref();
    },
    stop() {
      void thread.terminate();
      ended();
    },
  };
}

/** Plain script: it is no file of the build. */
const SCRIPT = `
const { workerData: { engine, port } } = require('node:worker_threads');
import(engine).then(({ WorkerMessageHandler }) => {
  WorkerMessageHandler.initializeFromPort(port);
  port.start();
});
`;
