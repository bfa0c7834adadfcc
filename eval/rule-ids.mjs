// Prints the ids of all rules without their namespace, as the acceptance scripts take them.
import console from "node:console";
import document from "@policylint/rules-document";
import gdpr from "@policylint/rules-gdpr";

console.log(
  [...Object.keys(gdpr.rules), ...Object.keys(document.rules)]
    .map((id) => id.replace(/^.*\//u, ""))
    .join(","),
);
