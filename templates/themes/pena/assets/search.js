// Pencarian bloggen: berjalan di peramban, tanpa internet, tanpa pustaka lain. Indeksnya dimuat ketika pembaca mencari.
// bloggen's search: runs in the browser, offline, without a library. Its index is loaded when a reader searches.
(() => {
  "use strict";

  // ---- The index: what bloggen wrote at build time -------------------------------------------------------------------

  const parts = new Map();
  let index = null;

  // Every file of the index is a script that calls this: scripts load from file:// too, where fetch does not.
  const receive = (name, stamp, value) => {
    if (name === "index") {
      index = open(value, stamp);
      parts.clear();
    } else if (index && stamp === index.stamp) parts.set(name, value);
  };

  const open = (value, stamp) => {
    const stems = unpack(value.stems);
    const fold = new Map();
    for (let i = 0; i < value.fold.length; i += 2) fold.set(value.fold[i], value.fold[i + 1]);
    return {
      ...value, stamp, stems, fold,
      ids: new Map(stems.map((stem, id) => [stem, id])),
      forms: unpack(value.forms),
      suffixes: value.suffixes.split("|").map(rules),
      prefixes: rules(value.prefixes),
      stop: new Set(value.stop.split(" ")),
      dropped: new RegExp("[" + value.dropped + "]", "g"),
      postings: new Map(),
    };
  };

  // Sorted words, each with the number of letters that it shares with the one before.
  const unpack = (text) => {
    let last = "";
    return text ? text.split(" ").map((part) => (last = last.slice(0, parseInt(part[0], 36)) + part.slice(1))) : [];
  };

  const rules = (text) =>
    text.split(" ").filter(Boolean).map((rule) => {
      const [affix, neighbours] = rule.split(":");
      const [from, to] = affix.split(">");
      return [from, to || "", neighbours];
    });

  // ---- Words: cut, folded and stemmed exactly as bloggen does it in C# ------------------------------------------------

  const words = (text) => {
    let folded = "";
    for (const sign of text) folded += sign < "\x80" ? sign : index.fold.get(sign) || sign.normalize("NFKD");
    return folded.toLowerCase().replace(index.dropped, "").match(/[a-z](?:#|\+\+)|[\p{L}\p{N}\p{M}]+/gu) || [];
  };

  const candidates = (word) => {
    const found = [word];
    const states = [[0, 0]];
    const add = (text, group, prefixes) => {
      if (text.length > 2 && !found.includes(text)) {
        found.push(text);
        states.push([group, prefixes]);
      }
    };
    for (let i = 0; i < found.length && found.length < 60; i++) {
      const text = found[i];
      const [group, prefixes] = states[i];
      for (let g = group; g < index.suffixes.length; g++)
        for (const [affix, insert, before] of index.suffixes[g]) {
          const rest = text.slice(0, -affix.length);
          if (text.endsWith(affix) && (!before || (rest && before.includes(rest[rest.length - 1])))) add(rest + insert, g + 1, prefixes);
        }
      if (prefixes < 3)
        for (const [affix, insert, next] of index.prefixes) {
          const rest = text.slice(affix.length);
          if (text.startsWith(affix) && (!next || (rest && next.includes(rest[0])))) add(insert + rest, group, prefixes + 1);
        }
    }
    return found;
  };

  // The id of the word's stem: the first candidate that is a stem of this site.
  const stem = (word) => {
    const known = candidates(word).find((text) => index.ids.has(text));
    return known === undefined ? -1 : index.ids.get(known);
  };

  // Letters missing, added, changed or swapped; more than the limit is not counted.
  const distance = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [], last = [], row = [];
    for (let j = 0; j <= b.length; j++) last[j] = j;
    for (let i = 1; i <= a.length; i++) {
      row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return limit + 1;
      [before, last] = [last, row];
    }
    return last[b.length];
  };

  // ---- Finding --------------------------------------------------------------------------------------------------------

  // Stems that a word of the query may mean, each with a weight.
  const meanings = (word, isTyped) => {
    const found = new Map();
    const add = (id, weight) => id >= 0 && weight > (found.get(id) || 0) && found.set(id, weight);
    const each = (take) => {
      index.stems.forEach((text, id) => take(text, () => id));
      index.forms.forEach((text) => take(text, () => stem(text)));
    };
    add(stem(word), 1);
    if (isTyped && word.length > 1)
      each((text, id) => text.startsWith(word) && add(id(), Math.max(0.3, (0.8 * word.length) / text.length)));
    const limit = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    if (!found.size && limit) {
      each((text, id) => {
        const far = distance(word, text, limit);
        if (far <= limit) add(id(), 0.7 / far);
      });
      if (!found.size)
        for (const text of candidates(word).slice(1))
          if (text.length > 3) index.stems.forEach((other, id) => distance(text, other, 1) < 2 && add(id, 0.4));
    }
    return [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 20);
  };

  const fileOf = (id) => {
    let file = index.starts.length - 1;
    while (file > 0 && index.starts[file] > id) file--;
    return file;
  };

  const lists = (file) => (index.words ? index.words : parts.get("words-" + file));

  // [entry, strength] of every entry that holds the stem.
  const postings = (id) => {
    let list = index.postings.get(id);
    if (!list) {
      const file = fileOf(id);
      let entry = -1;
      list = lists(file)[id - index.starts[file]].match(/[A-Za-z]\d*/g).map((text) => {
        const code = text.charCodeAt(0);
        return [(entry += Number(text.slice(1) || 1)), code - (code > 96 ? 70 : 64)];
      });
      index.postings.set(id, list);
    }
    return list;
  };

  // { missing: files to load before asking again, hits: entries in order, isMarked: whether a word is to be highlighted }
  const find = (query) => {
    const all = words(query);
    const telling = all.filter((word) => !index.stop.has(word));
    const asked = [...new Set(telling.length ? telling : all)].slice(0, 8);
    const typed = /[\p{L}\p{N}\p{M}]$/u.test(query) ? asked[asked.length - 1] : null;
    const groups = asked.map((word) => meanings(word, word === typed)).filter((group) => group.length);

    // However much a query may mean, only so many files are loaded for it: the likeliest meanings come first.
    const files = new Set();
    for (const [id] of groups.flat().sort((a, b) => b[1] - a[1])) if (files.size < 6) files.add(fileOf(id));
    const known = groups.map((group) => group.filter(([id]) => files.has(fileOf(id))));
    const marked = new Set(known.flat().map(([id]) => id));
    const isMarked = (text) =>
      words(text).some((word) => marked.has(stem(word)) || (typed && typed.length > 1 && word.startsWith(typed)));
    const missing = [...files].filter((file) => !lists(file)).map((file) => "words-" + file);
    return { missing, isMarked, hits: missing.length ? [] : rank(known) };
  };

  const rank = (groups) => {
    const found = new Map();
    let most = 0;
    for (const group of groups) {
      const best = new Map();
      let worth = 0;
      for (const [id, weight] of group) {
        const list = postings(id);
        const rarity = Math.log(1 + index.count / list.length);
        worth = Math.max(worth, rarity);
        for (const [entry, strength] of list) best.set(entry, Math.max(best.get(entry) || 0, weight * rarity * strength));
      }
      for (const [entry, score] of best) {
        const hit = found.get(entry) || { entry, score: 0, covered: 0 };
        hit.score += score;
        hit.covered += worth;
        most = Math.max(most, hit.covered);
        found.set(entry, hit);
      }
    }
    const value = (hit) => hit.score * hit.covered * hit.covered;
    return [...found.values()]
      .filter((hit) => hit.covered >= 0.5 * most)
      .sort((a, b) => value(b) - value(a) || a.entry - b.entry)
      .map((hit) => hit.entry);
  };

  // [title, address, excerpt, date]; undefined while its file is not loaded.
  const entryFile = (id) => "entries-" + Math.floor(id / index.perFile);
  const entry = (id) => (index.entries ? index.entries[id] : (parts.get(entryFile(id)) || [])[id % index.perFile]);

  globalThis.bloggenSearch = Object.assign(receive, { find, entry, words, candidates, stem: (word) => index.stems[stem(word)] });
  if (typeof document === "undefined") return;

  // ---- The page -------------------------------------------------------------------------------------------------------

  const form = document.querySelector("form[data-search-index]");
  if (!form) return;
  const field = form.querySelector("input");

  // Of no use without this script, so hidden until now.
  for (const part of [form, ...form.querySelectorAll("[hidden]")]) part.hidden = false;

  const find$ = (name) => document.querySelector("[data-search-" + name + "]");
  const [status, results, more, template] = ["status", "results", "more", "result"].map(find$);
  const step = 10;
  let shown = null; // the query whose results are on the page
  let limit = step;
  let timer = 0;

  const say = (key, ...values) =>
    (status.textContent = (form.dataset[key] || "").replace(/\{(\d)\}/g, (_, i) => values[i]));

  const indexUrl = new URL(form.dataset.searchIndex, document.baseURI);
  const loading = new Map();
  const load = (name) => {
    if (!loading.has(name))
      loading.set(name, new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = name === "index" ? indexUrl : new URL("search-" + name + ".js?v=" + index.stamp, indexUrl);
        script.onload = () => (name === "index" ? index : parts.has(name)) ? done() : script.onerror();
        script.onerror = () => (loading.delete(name), fail(name));
        document.head.append(script);
      }));
    return loading.get(name);
  };

  // Text only: what people wrote, in a post or in the field, never becomes markup.
  const write = (element, text, isMarked) => {
    element.textContent = "";
    for (const piece of text.split(/([\p{L}\p{N}\p{M}'’]+(?:#|\+\+)?)/u)) {
      if (!isMarked(piece)) element.append(piece);
      else element.appendChild(document.createElement("mark")).textContent = piece;
    }
  };

  const show = (ids, isMarked) => {
    results.textContent = "";
    for (const id of ids) {
      const [title, url, excerpt, date] = entry(id);
      const item = template.content.cloneNode(true);
      const fill = (name, text) => {
        const slot = item.querySelector("[data-" + name + "]");
        if (slot && text) write(slot, text, isMarked);
        else if (slot) slot.remove();
      };
      item.querySelector("a").href = new URL(url, indexUrl);
      fill("title", title);
      fill("excerpt", excerpt);
      fill("date", date);
      results.append(item);
    }
  };

  const search = async () => {
    clearTimeout(timer);
    const query = field.value.trim();
    try {
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    } catch {
      // Some browsers keep the address of a file as it is.
    }
    if (!query) {
      results.textContent = status.textContent = "";
      more.hidden = true;
      shown = null;
      return;
    }
    const isCurrent = () => field.value.trim() === query;
    try {
      if (!index) say("loading");
      await load("index");
      let answer = find(field.value);
      await Promise.all(answer.missing.map(load));
      if (answer.missing.length) answer = find(field.value);
      const ids = answer.hits.slice(0, limit);
      await Promise.all([...new Set(ids.filter((id) => !entry(id)).map(entryFile))].map(load));
      if (!isCurrent()) return;
      show(ids, answer.isMarked);
      shown = query;
      more.hidden = answer.hits.length <= limit;
      if (ids.length) say("found", answer.hits.length, query);
      else say("none");
    } catch {
      if (isCurrent()) say("failed");
    }
  };

  const links = () => [...results.querySelectorAll("a")];

  field.addEventListener("input", () => {
    clearTimeout(timer);
    limit = step;
    timer = setTimeout(search, 150);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (shown !== field.value.trim()) await search();
    const [first] = links();
    if (first) first.focus();
  });
  more.addEventListener("click", async () => {
    const next = limit;
    limit += step;
    await search();
    const link = links()[next];
    if (link) link.focus();
  });
  document.addEventListener("keydown", (event) => {
    const places = [field, ...links()];
    const here = places.indexOf(document.activeElement);
    if (here < 0) return;
    if (event.key === "Escape") {
      if (here === 0) field.value = "";
      if (here === 0) search();
      field.focus();
    } else if (event.key === "ArrowDown" || (event.key === "ArrowUp" && here > 0)) {
      const next = places[here + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) next.focus();
    } else return;
    event.preventDefault();
  });

  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) search();
})();
