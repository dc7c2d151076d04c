import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Whether this machine is a Debian on which we are root, so that tests may bring what they need. */
export function canInstall(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version']).status === 0
  );
}

/** Installs Debian packages; throws where apt-get fails. */
export function install(packages: readonly string[]): void {
  process.stderr.write(`Installing Debian’s ${packages.join(', ')} with apt …\n`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Downloads Debian packages and unpacks them below a folder, without installing them; throws where apt-get or dpkg fails. */
export function unpack(packages: readonly string[], folder: string): void {
  process.stderr.write(`Unpacking Debian’s ${packages.join(', ')} …\n`);
  run('apt-get', ['update', '-qq']);
  // As root: the user that apt else takes for downloads may not write here.
  run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...packages], folder);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    run('dpkg', ['-x', file, '.'], folder);
    rmSync(join(folder, file));
  }
}

function run(command: string, args: readonly string[], cwd?: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
