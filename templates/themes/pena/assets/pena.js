// Kemudahan kecil; semua halaman dapat dibaca tanpa berkas ini.
// Small comforts; every page can be read without this file.
(() => {
  "use strict";
  const root = document.documentElement;
  const show = (element) => element && (element.hidden = false);
  const find = (selector) => document.querySelector(selector);

  // Dark or light: the device decides until the reader does. An earlier choice is set by dark.js.
  const dark = find("[data-dark]");
  const device = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : device.matches);
  const paint = () => dark && dark.setAttribute("aria-pressed", String(isDark()));
  paint();
  if (dark) {
    show(dark);
    dark.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      paint();
      try {
        localStorage.setItem("bloggen-dark", root.dataset.theme);
      } catch {
        // Private windows may forget; the choice then lasts for this page.
      }
    });
    device.addEventListener?.("change", paint);
  }

  // "/" and Ctrl+K lead to the search field, on every page that has one.
  const field = document.querySelector("form[data-search-index] input, [data-search-field]");
  if (field)
    addEventListener("keydown", (event) => {
      const isWriting = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
      const isSlash = event.key === "/" && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isSlash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      field.focus();
      field.select();
    });

  // An open menu is closed by Escape, which returns to its button, and by a tap beside it.
  const openMenus = () => [...document.querySelectorAll(".menu details[open]")];
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = openMenus().filter((part) => part.contains(document.activeElement)).pop();
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  addEventListener("click", (event) =>
    openMenus().forEach((menu) => menu.contains(event.target) || (menu.open = false)),
  );

  // The table of contents has room of its own beside the text of a wide screen.
  const toc = find("[data-toc]");
  if (toc && matchMedia("(min-width: 62rem)").matches) toc.open = true;

  const copy = find("[data-copy]");
  if (copy && navigator.clipboard) {
    show(copy);
    const label = copy.textContent;
    const status = find(".share [role=status]");
    const say = (onButton, aloud) => {
      copy.textContent = onButton;
      if (status) status.textContent = aloud;
    };
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(copy.dataset.copy);
      } catch {
        // Where the browser forbids it, the reader copies by hand.
        prompt(label, copy.dataset.copy);
        return;
      }
      say(copy.dataset.done, copy.dataset.done);
      // Only what changes is read out: the next copy is told again.
      setTimeout(() => say(label, ""), 2000);
    });
  }

  const print = find("[data-print]");
  if (print) {
    show(print);
    print.addEventListener("click", () => window.print());
  }

  // Paper cannot be opened: what is folded is printed whole, and folded again after it. Not so the key of a question.
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll(".prose details:not([open], .question-key, .question-hint)")].map((part) => {
      const group = part.getAttribute("name");
      part.removeAttribute("name");
      part.open = true;
      return { part, group };
    });
  });
  addEventListener("afterprint", () =>
    unfolded.forEach(({ part, group }) => {
      part.open = false;
      if (group) part.setAttribute("name", group);
    }),
  );

  // On paper a link is a letter, and its address stands at the end; without this file it stands behind its words.
  const prose = find(".prose");
  const letters = (n) => (n > 25 ? letters(Math.floor(n / 26) - 1) : "") + String.fromCharCode(97 + (n % 26));
  const readable = (address) => {
    try {
      return decodeURI(address);
    } catch {
      return address;
    }
  };
  let notes = [];
  addEventListener("beforeprint", () => {
    const links = prose ? [...prose.querySelectorAll("a[href^='http']")] : [];
    if (!links.length) return;
    const addresses = [...new Set(links.map((link) => link.href))];
    const list = document.createElement("ol");
    list.className = "print-links";
    list.type = "a";
    addresses.forEach((address) => {
      const item = document.createElement("li");
      item.textContent = readable(address);
      list.append(item);
    });
    const marks = links.map((link) => {
      const mark = document.createElement("sup");
      mark.textContent = letters(addresses.indexOf(link.href));
      link.after(mark);
      return mark;
    });
    prose.after(list);
    prose.classList.add("noted");
    notes = [list, ...marks];
  });
  addEventListener("afterprint", () => {
    notes.forEach((note) => note.remove());
    prose?.classList.remove("noted");
  });
})();
