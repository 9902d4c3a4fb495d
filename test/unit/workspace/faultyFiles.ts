import { replaceFile, temporaryName, type Disk } from '../../../src/annotation/sidecar/replaceFile';
import { FileFault, type FaultReason } from '../../../src/workspace/ports';
import { parentOf } from '../../../src/workspace/uri';
import { MemoryFiles } from './memoryPorts';

/** What can go wrong in one step of a write. */
export interface Fault {
  readonly step: keyof Disk;
  readonly reason: FaultReason;
  readonly isHalf?: boolean;
}

/** Files in memory, written as the hosts write them, on a disk whose steps fail when they are told to. */
export class FaultyFiles extends MemoryFiles {
  fault: Fault | undefined;
  /** Runs before the file is looked at for the last time: what another program does meanwhile. */
  meanwhile: (() => void) | undefined;
  /** Every text that a file has had. */
  readonly seen: (string | undefined)[] = [];
  #count = 0;

  readonly #disk: Disk = {
    read: (file) => {
      this.meanwhile?.();
      this.#fail('read');
      return Promise.resolve(this.texts.get(file));
    },
    write: (file, text) => {
      const isHalf = this.fault?.step === 'write' && this.fault.isHalf;
      if (isHalf) this.texts.set(file, text.slice(0, text.length / 2));
      this.#fail('write');
      this.texts.set(file, text);
      return Promise.resolve();
    },
    rename: (from, to) => {
      this.#fail('rename');
      this.texts.set(to, this.texts.get(from) ?? '');
      this.texts.delete(from);
      return Promise.resolve();
    },
    remove: (file) => {
      this.#fail('remove');
      this.texts.delete(file);
      return Promise.resolve();
    },
  };

  override async write(file: string, text: string, expected: string | undefined): Promise<boolean> {
    const name = file.slice(parentOf(file).length + 1);
    const temporary = `${parentOf(file)}/${temporaryName(name, String(++this.#count).padStart(8, '0'))}`;
    try {
      const isWritten = await replaceFile(this.#disk, file, temporary, text, expected);
      if (isWritten) this.written.push(file);
      return isWritten;
    } finally {
      this.seen.push(this.texts.get(file));
    }
  }

  #fail(step: keyof Disk): void {
    if (this.fault?.step === step) throw new FileFault(this.fault.reason, `no ${step}: ${this.fault.reason}`);
  }
}
