import { spawnSync } from 'node:child_process';

/** The extension hosts of a server: processes that it has started, or that those have. */
export function findHosts(server: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const all = [...stdout.matchAll(/^ *(\d+) +(\d+) +(.*)$/gm)].map(([, pid, parent, args = '']) => {
    return { pid: Number(pid), parent: Number(parent), args };
  });
  const family = new Set([server]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid, args }) => family.has(pid) && args.includes('--type=extensionHost')).map(({ pid }) => pid);
}

/** Kills them without a word of warning. @returns how many */
export function killHosts(server: number): number {
  const hosts = findHosts(server);
  for (const pid of hosts) process.kill(pid, 'SIGKILL');
  return hosts.length;
}
