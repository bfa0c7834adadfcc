import { isDate } from "@policylint/core";
import type { Concurrency } from "../concurrency.ts";
import type { CiName } from "../init/templates.ts";
import {
  FIX_TYPES,
  UsageError,
  type CliOptions,
  type FixType,
  type PresetName,
  type ReportTarget,
} from "./cli-options.ts";
import type { ParsedArguments } from "./parse-arguments.ts";

/** Reads values with the type that the table gives them. */
export function createReader({ values }: ParsedArguments) {
  return {
    text(name: string): string | undefined {
      const value = values[name];
      if (value === "") {
        throw new UsageError(`Option '--${name}' must not be empty.`);
      }
      return typeof value === "string" ? value : undefined;
    },
    list(name: string): string[] {
      const value = values[name];
      return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
    },
    boolean(name: string): boolean | undefined {
      const value = values[name];
      return typeof value === "boolean" ? value : undefined;
    },
  };
}

export function readMaxWarnings(value: string | undefined): number {
  if (value === undefined) {
    return -1;
  }
  if (!/^(?:-1|\d{1,9})$/u.test(value)) {
    throw new UsageError(`Option '--max-warnings' must be a whole number, not '${value}'.`);
  }
  return Number(value);
}

export function readConcurrency(value = "off"): Concurrency {
  if (value === "off" || value === "auto") {
    return value;
  }
  if (!/^[1-9]\d{0,3}$/u.test(value)) {
    throw new UsageError(
      `Option '--concurrency' must be a positive whole number, auto or off, not '${value}'.`,
    );
  }
  return Number(value);
}

export function readFixType(value: string): FixType {
  const known = FIX_TYPES.find((type) => type === value);
  if (known) {
    return known;
  }
  throw new UsageError(`Option '--fix-type' must be ${FIX_TYPES.join(", ")}, not '${value}'.`);
}

export function readPreset(value: string | undefined): PresetName | undefined {
  if (value === undefined || value === "recommended" || value === "strict") {
    return value;
  }
  throw new UsageError(`Option '--preset' must be recommended or strict, not '${value}'.`);
}

/** Tells formats with a file (`sarif=report.sarif`) from the one without. */
export function readFormats(values: readonly string[]): Pick<CliOptions, "format" | "reports"> {
  const reports: ReportTarget[] = [];
  let format: string | undefined;
  for (const value of values) {
    const [name = "", ...rest] = value.split("=");
    const file = rest.join("=");
    if (!name || (rest.length > 0 && !file)) {
      throw new UsageError(`Option '--format' must be a name or a name with a file, not '${value}'.`);
    }
    if (file) {
      reports.push({ format: name, file });
    } else if (format === undefined) {
      format = name;
    } else {
      throw new UsageError(
        `Option '--format' prints one report: give '${name}' a file, as in --format ${name}=FILE.`,
      );
    }
  }
  return { format, reports };
}

export function readCi(value: string | undefined): CiName | undefined {
  if (value === undefined || value === "github" || value === "gitlab" || value === "none") {
    return value;
  }
  throw new UsageError(`Option '--ci' must be github, gitlab or none, not '${value}'.`);
}

export function readDay(name: string, value: string | undefined): string | undefined {
  if (value === undefined || isDate(value)) {
    return value;
  }
  throw new UsageError(`Option '--${name}' must be a day such as 2027-01-31, not '${value}'.`);
}
