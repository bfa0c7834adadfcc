import { spawnSync } from "node:child_process";

function run(command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

/** Is Neovim at hand? Where it is not, Debian's package is installed, if that can be done. */
export function ensureNeovim(): boolean {
  const isThere = (): boolean => run("nvim", "--version");
  if (isThere()) return true;
  run("apt-get", "update");
  if (run("apt-get", "install", "-y", "--no-install-recommends", "neovim") && isThere()) return true;
  console.warn(
    "\nSKIPPED: there is no nvim and apt-get cannot install it, so the server was not tried in a real editor.\n",
  );
  return false;
}
