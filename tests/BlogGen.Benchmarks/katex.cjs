// The best time of one formula in warm KaTeX, MathML output only: node katex.cjs MODULES LIST
const [, , modules, list] = process.argv;
const katex = require(`${modules}/katex`);
require(`${modules}/katex/dist/contrib/mhchem.js`);
const formulas = require("fs").readFileSync(list, "utf8").split("\n").filter(Boolean);
const options = { displayMode: true, throwOnError: false, output: "mathml", strict: "ignore" };
let best = Infinity;
for (let pass = 0; pass < 300; pass++) {
  const start = process.hrtime.bigint();
  for (const tex of formulas) katex.renderToString(tex, options);
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000 / formulas.length);
}
console.log(`katex   ${best.toFixed(1)} µs a formula`);
