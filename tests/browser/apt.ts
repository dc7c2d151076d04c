import { execFileSync, spawnSync } from 'node:child_process';

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
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], env };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
