// Reads {tex, ours} a line and prints {ours, katex, temml}: the structure of each one's MathML, or null where it gave up.
// Two structures are equal if they say the same: rows, blanks, fonts and attributes do not count.
const modules = process.argv[2];
const katex = require(`${modules}/katex`);
require(`${modules}/katex/dist/contrib/mhchem.js`);
const temml = require(`${modules}/temml/dist/temml.cjs`);

const tags = /<(\/?)([a-zA-Z]+)[^>]*?(\/?)>|([^<]+)/g;
const flat = new Set(["math", "semantics", "mrow", "mstyle", "mpadded", "mi", "mn", "mo", "mtext", "mtd", "none", "span", "menclose"]);
const ignored = new Set(["mspace", "mprescripts", "annotation", "mphantom"]);
const entities = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#x27;": "'" };
const same = { "‖": "|", "∥": "|", "∣": "|", "¯": "‾", "ˉ": "‾", "⃗": "→", "̅": "‾", "̂": "^", "ˆ": "^", "̃": "~", "˜": "~", "˙": ".", "⋅": "·", "∙": "•",
  "-": "−", "*": "∗", "ϕ": "φ", "ϵ": "ε", "…": "...", "“": '"', "ı": "i", "ȷ": "j", "∆": "Δ", "⧸": "/", "∼": "~", "̲": "‾", "_": "‾", "ˋ": "`", "ˊ": "´" };

const text = (raw) =>
  [...raw.replace(/&[^;]+;/g, (e) => entities[e] ?? (e.startsWith("&#x") ? String.fromCodePoint(parseInt(e.slice(3), 16)) : e))
    .normalize("NFKC").replace(/[\s\u2061-\u2063\u200b\u2009]/g, "")].map((c) => same[c] ?? c).join("");

function structure(math) {
  if (!math) return null;
  const root = { name: "root", items: [] };
  const stack = [root];
  for (const [, close, name, self, chars] of math.matchAll(tags)) {
    const top = stack[stack.length - 1];
    if (chars !== undefined) top.items.push(text(chars));
    else if (close) stack.pop();
    else {
      const node = { name, items: [] };
      top.items.push(node);
      if (!self) stack.push(node);
    }
  }
  return write(root).replace(/ +/g, "");
}

function write(node) {
  if (typeof node === "string") return node;
  if (ignored.has(node.name)) return "";
  if (node.name === "mtable") return `table(${rows(node).join("/")})`;
  const parts = node.items.map(write);
  if (flat.has(node.name) || node.name === "root") return parts.join("");
  if (node.name === "msqrt" || node.name === "merror") return `${node.name}(${parts.join("")})`;
  return `${node.name.replace("over", "sup").replace("under", "sub")}(${parts.join(";")})`;
}

const rows = (table) => table.items.filter((r) => r.name).map((r) => r.items.filter((c) => c.name).map(write).join(";"));

const attempt = (render) => { try { return structure(render()); } catch { return null; } };

for (const line of require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { tex, ours } = JSON.parse(line);
  console.log(JSON.stringify({
    ours: structure(ours),
    katex: attempt(() => katex.renderToString(tex, { displayMode: true, throwOnError: true, output: "mathml", strict: "ignore" })),
    temml: attempt(() => temml.renderToString(tex, { displayMode: true, throwOnError: true, xml: true })),
  }));
}
