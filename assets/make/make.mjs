// Copies the fonts and icons and draws the faces into the folders beside this one.
//
//   cd assets/make && npm install && npm run make
//
// Run it only when icons.json or faces.json changes; the results are committed and the app reads
// nothing else. See ../LICENSES.md for what comes from where.

import { createAvatar } from "@dicebear/core";
import * as openPeeps from "@dicebear/open-peeps";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const assets = dirname(here);
const modules = join(here, "node_modules");
const read = (name) => JSON.parse(readFileSync(join(here, name), "utf8"));
const folder = (name) => {
  const path = join(assets, name);
  mkdirSync(path, { recursive: true });
  return path;
};

function makeFonts() {
  const from = join(modules, "@expo-google-fonts/atkinson-hyperlegible-next");
  const to = folder("fonts");
  for (const weight of ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "700Bold"]) {
    const file = `AtkinsonHyperlegibleNext_${weight}.ttf`;
    copyFileSync(join(from, weight, file), join(to, file));
  }
  copyFileSync(join(from, "LICENSE_FONT"), join(to, "OFL.txt"));
}

function makeIcons() {
  const from = join(modules, "lucide-static");
  const to = folder("icons");
  for (const name of read("icons.json")) {
    const source = readFileSync(join(from, "icons", `${name}.svg`), "utf8");
    // Comment, class and white space say nothing to a renderer; the colour is put in at run time.
    const lean = source
      .replace(/<!--[^]*?-->\s*/g, "")
      .replace(/\s*class="[^"]*"/, "")
      .replace(/\s+/g, " ")
      .replace(/> </g, "><")
      .replace(/ \/>/g, "/>")
      .replace(/ >/g, ">")
      .trim();
    writeFileSync(join(to, `${name}.svg`), lean + "\n");
  }
  copyFileSync(join(from, "LICENSE"), join(to, "LICENSE.txt"));
}

function makeFaces() {
  const to = folder("faces");
  const { people, moods } = read("faces.json");
  for (const [person, looks] of Object.entries(people)) {
    for (const [mood, face] of Object.entries(moods)) {
      const options = {
        seed: person,
        head: [looks.head],
        face: [face],
        skinColor: [looks.skinColor],
        clothingColor: [looks.clothingColor],
        headContrastColor: [looks.headContrastColor],
        facialHair: looks.facialHair ? [looks.facialHair] : [],
        facialHairProbability: looks.facialHair ? 100 : 0,
        accessories: looks.accessories ? [looks.accessories] : [],
        accessoriesProbability: looks.accessories ? 100 : 0,
        maskProbability: 0,
      };
      writeFileSync(join(to, `${person}-${mood}.svg`), lean(createAvatar(openPeeps, options).toString()));
    }
  }
  // The text of CC0 itself, CC0-1.0.txt, was put beside it by hand.
  copyFileSync(join(modules, "@dicebear/open-peeps/LICENSE"), join(to, "LICENSE.txt"));
}

// The picture without its meta data and without the mask around everything: the view box crops as
// well, and masks are slow to draw. The wider view box leaves air above high hair.
function lean(svg) {
  const body = svg.match(/<g mask="url\(#viewboxMask\)">([^]*)<\/g><\/svg>$/);
  if (!body) throw new Error("the generator now draws another frame: look at the svg and mend lean()");
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-39 -78 782 782" fill="none">' +
    body[1] + "</svg>\n"
  );
}

makeFonts();
makeIcons();
makeFaces();
