// What ink says of stories, for benchmarks/seeded.py. Reads a JSON list of {text, names}, prints a
// JSON list of {compiler, play}: what its compiler warns of, and which of the names (tags of lines,
// texts of choices) is met in no play at random.
//   node seeded.cjs FILE PLAYS TURNS
"use strict";
const fs = require("node:fs");
const ink = require("inkjs/full");

const [file, plays, turns] = process.argv.slice(2);

function chance(seed) { // mulberry32: the same every time
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function look({ text, names }) {
  const compiler = new Set();
  const options = new ink.CompilerOptions(null, [], true, (message) => compiler.add(message));
  let story = null;
  try { story = new ink.Compiler(text, options).Compile(); } catch (error) {
    compiler.add(String(error));
  }
  return { compiler: [...compiler], play: story ? play(story, names) : [] };
}

function play(story, names) {
  const wanted = new Set(names);
  const odd = new Set();
  let last = [];
  story.onError = (message) => odd.add(`${last.at(-1)}: ${message}`);
  for (let seed = 0; seed < Number(plays); seed += 1) {
    const draw = chance(seed);
    last = [];
    story.ResetState();
    for (let turn = 0; ; turn += 1) {
      while (story.canContinue) {
        story.Continue();
        for (const tag of story.currentTags || []) { wanted.delete(tag); last.push(tag); }
      }
      const choices = story.currentChoices;
      for (const choice of choices) wanted.delete(choice.text);
      if (!choices.length) break;
      if (turn >= Number(turns)) { 
        odd.add(`no end within ${turns} turns, last at ${[...new Set(last.slice(-4))].sort()}`);
        break;
      }
      story.ChooseChoiceIndex(Math.floor(draw() * choices.length));
    }
  }
  return [...odd, ...[...wanted].map((name) => `never met: ${name}`)];
}

console.log(JSON.stringify(JSON.parse(fs.readFileSync(file, "utf8")).map(look)));
