"use strict";

/** Runs in Node: the scripts to load, then the JSON report to read and the file to write. */
const fs = require("fs");
const vm = require("vm");

const [cost, recompute, report, answer] = process.argv.slice(2);
const load = (file, name) => vm.runInThisContext(fs.readFileSync(file, "utf8") + "\n" + name);
const result = load(recompute, "recompute")(
  load(cost, "WarmCost"), JSON.parse(fs.readFileSync(report, "utf8")));
fs.writeFileSync(answer, JSON.stringify(result));
