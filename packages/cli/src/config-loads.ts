import { statSync } from "node:fs";

/** One reading of a config file and of what it imports. */
interface ConfigLoad {
  readonly id: string;
  /** By absolute path, when each file was written that the config was made of, the config file among them. */
  readonly times: Map<string, number>;
}

/** A module that belongs to a load since the config, or another module of the load, has imported it. */
export interface ConfigImport {
  /** The load's id. */
  readonly load: string;
  /** Absolute path. */
  readonly filePath: string;
  /** When the file was written, in milliseconds. */
  readonly time: number;
}

/**
 * The parameter of a module's URL that has the id of a load. Node reads a module once for each URL, so that a new id
 * reads a config anew; what the config imports is read anew only where its URLs get the id too.
 */
export const configLoadParameter = "policylint-load";

const loads = new Map<string, ConfigLoad>();
let lastId = 0;
let hear: (filePath: string) => void = () => undefined;

function writtenTime(filePath: string): number | undefined {
  return statSync(filePath, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Hears of each file of which a config is made: of config files, and of what `noteConfigImport` is told. For programs
 * that go on running.
 */
export function onConfigFile(listener: (filePath: string) => void): void {
  hear = listener;
}

/**
 * The load in which a config file is to be imported: the last one as long as no file of it has changed.
 *
 * @throws {Error} where there is no such file
 */
export function openConfigLoad(configFile: string): { id: string; isNew: boolean } {
  const known = loads.get(configFile);
  if (known && [...known.times].every(([filePath, time]) => writtenTime(filePath) === time)) {
    return { id: known.id, isNew: false };
  }
  lastId++;
  const load = { id: String(lastId), times: new Map([[configFile, statSync(configFile).mtimeMs]]) };
  loads.set(configFile, load);
  hear(configFile);
  return { id: load.id, isNew: true };
}

/** What could not be imported is tried anew the next time: what was missing may be there. */
export function dropConfigLoad(configFile: string): void {
  loads.delete(configFile);
}

/** From now on a change of this file makes a new load. */
export function noteConfigImport({ load: id, filePath, time }: ConfigImport): void {
  [...loads.values()].find((load) => load.id === id)?.times.set(filePath, time);
  hear(filePath);
}
