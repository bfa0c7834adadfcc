import module from "node:module";
import { MessageChannel } from "node:worker_threads";
import type { ResolveFnOutput, ResolveHookContext } from "node:module";
import { configLoadParameter, noteConfigImport } from "policylint";
import { followImport } from "./follow-import.ts";
import type { HookOptions } from "./import-hooks.ts";

type NextResolve = (specifier: string, context: ResolveHookContext) => ResolveFnOutput;

/**
 * From now on, what configs import by path is read again when it changes. Older versions of Node run the hooks in a
 * thread of their own; later ones, which do away with that, in this one.
 */
export function followImports(): void {
  if ("registerHooks" in module && typeof module.registerHooks === "function") {
    const resolve = (specifier: string, context: ResolveHookContext, next: NextResolve): ResolveFnOutput =>
      followImport(
        specifier,
        context.parentURL,
        next(specifier, context),
        configLoadParameter,
        noteConfigImport,
      );
    Reflect.apply(module.registerHooks, undefined, [{ resolve }]);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.on("message", noteConfigImport);
  port1.unref();
  const data: HookOptions = { parameter: configLoadParameter, port: port2 };
  module.register("./import-hooks.js", import.meta.url, { data, transferList: [port2] });
}
