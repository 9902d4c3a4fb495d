import type { AnalysisModels } from '../analysis/model';
import type { LateParts } from './command/handCommandNames';
import { analysisResults, type AnalysisContract } from '../rpc/analysis';
import { connect, type Client } from '../rpc/client';
import type { Wire } from '../rpc/message';
import type { Log } from '../workspace/ports';

/** What differs between the desktop and the web. */
export interface Platform {
  /** Starts the analysis worker. */
  startWorker(onFallback: (error: unknown) => void): Wire | Promise<Wire>;
  readModels(): PromiseLike<Required<AnalysisModels>>;
  /** What is rarely needed first. */
  loadLate(): Promise<LateParts>;
  /** Puts a file of this machine's disk in another's place in one step: VS Code deletes the old one before. */
  readonly replaceOnDisk?: (from: string, to: string) => Promise<void>;
}

/** The analysis worker: started when first asked, and again after it died. */
export class AnalysisConnection implements Pick<Client<AnalysisContract>, 'request'> {
  readonly #platform: Pick<Platform, 'startWorker' | 'readModels'>;
  readonly #log: Log;
  #client: Promise<Client<AnalysisContract>> | undefined;
  #isDisposed = false;

  constructor(platform: Pick<Platform, 'startWorker' | 'readModels'>, log: Log) {
    this.#platform = platform;
    this.#log = log;
  }

  readonly request: Client<AnalysisContract>['request'] = async (method, params, options) => {
    try {
      this.#client ??= this.#start();
      return await (await this.#client).request(method, params, options);
    } catch (error) {
      this.#client = undefined;
      return {
        ok: false,
        failure: { code: 'failed', message: error instanceof Error ? error.message : String(error) },
      };
    }
  };

  dispose(): void {
    this.#isDisposed = true;
    void this.#client?.then((client) => client.close()).catch(() => undefined);
  }

  async #start(): Promise<Client<AnalysisContract>> {
    const wire = await this.#platform.startWorker((error) =>
      this.#log.warn(`No worker could be started; the analysis runs in the extension host: ${String(error)}`),
    );
    wire.onClose((reason) => {
      this.#client = undefined;
      if (!this.#isDisposed) this.#log.error(reason);
    });
    const client = connect<AnalysisContract>(wire, analysisResults, (error) => this.#log.error(String(error)));
    const loaded = await client.request('loadModels', await this.#platform.readModels());
    if (!loaded.ok) {
      client.close();
      throw new Error(loaded.failure.message);
    }
    return client;
  }
}
