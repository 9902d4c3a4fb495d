import { once } from 'node:events';

/** What a command reads from and writes to beside files: the process's streams, or memory in tests. */
export interface CliPort {
  /** Resolves when the reader of the output can take more, so that a long stream is never held in memory. */
  readonly print: (text: string) => Promise<void>;
  /** One message, without line end, for the person at the terminal. */
  readonly complain: (message: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
}

export function createProcessPort(): CliPort {
  // "variorum … | head" closes the pipe early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    async print(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    complain: (message) => void process.stderr.write(`variorum: ${message}\n`),
    stdin: process.stdin,
  };
}
