import type { InitializeHook, ResolveHook } from "node:module";
import type { MessagePort } from "node:worker_threads";
import { followImport } from "./follow-import.ts";

/** What the hooks get when they are registered. */
export interface HookOptions {
  readonly parameter: string;
  readonly port: MessagePort;
}

let options: HookOptions | undefined;

export const initialize: InitializeHook<HookOptions> = (given) => {
  options = given;
};

export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const resolved = await nextResolve(specifier, context);
  if (!options) return resolved;
  const { parameter, port } = options;
  return followImport(specifier, context.parentURL, resolved, parameter, (found) => port.postMessage(found));
};
