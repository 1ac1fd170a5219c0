// What benchmarks/open.py and step.py measure beside ours. Prints one JSON object.
//   node measure.cjs open FILE TIMES    compile a story, save it, load it, say its first line
//   node measure.cjs step FILE STEPS    choose and go on, after as many steps to warm up
"use strict";
const fs = require("node:fs");
const ink = require("inkjs/full");

const [what, file, number] = process.argv.slice(2);
const source = fs.readFileSync(file, "utf8");
const cpu = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1e6; };

function open() {
  const rounds = [];
  for (let time = 0; time < Number(number); time += 1) {
    const marks = [[performance.now(), cpu()]];
    const mark = () => marks.push([performance.now(), cpu()]);
    const compiled = new ink.Compiler(source).Compile();
    mark();
    const first = compiled.Continue();
    mark();
    compiled.ResetState();
    const saved = compiled.ToJson();
    mark();
    const loaded = new ink.Story(saved).Continue();
    mark();
    if (!first || first !== loaded) throw new Error("the story does not say its first line");
    const [compile, say, save, load] = [1, 2, 3, 4].map((n) => ({
      wall: (marks[n][0] - marks[n - 1][0]) / 1e3,
      cpu: marks[n][1] - marks[n - 1][1],
    }));
    rounds.push({ compile, say, save, load });
  }
  return rounds;
}

function walk(story, steps) {
  let offered = 0;
  for (let step = 0; step < steps; step += 1) {
    const choices = story.currentChoices;
    offered += choices.length;
    story.ChooseChoiceIndex(step % choices.length);
    story.Continue();
  }
  return offered;
}

function step() {
  const story = new ink.Compiler(source).Compile();
  story.Continue();
  const steps = Number(number);
  walk(story, steps);
  const rounds = [];
  for (let round = 0; round < 5; round += 1) {
    const before = cpu();
    walk(story, steps);
    rounds.push((cpu() - before) * 1e6 / steps);
  }
  return rounds;
}

console.log(JSON.stringify({ open, step }[what]()));
