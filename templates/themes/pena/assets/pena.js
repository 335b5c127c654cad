// Kemudahan kecil; semua halaman dapat dibaca tanpa berkas ini.
// Small comforts; every page can be read without this file.
(() => {
  "use strict";
  const root = document.documentElement;
  const show = (element) => element && (element.hidden = false);
  const find = (selector) => document.querySelector(selector);
  const memory = {
    read: () => {
      try {
        return localStorage.getItem("bloggen-dark");
      } catch {
        return null;
      }
    },
    write: (value) => {
      try {
        localStorage.setItem("bloggen-dark", value);
      } catch {
        // Private windows may forget; the choice then lasts for this page.
      }
    },
  };

  // Dark or light: the device decides until the reader does.
  const dark = find("[data-dark]");
  const device = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : device.matches);
  const paint = () => dark && dark.setAttribute("aria-pressed", String(isDark()));
  const kept = memory.read();
  if (kept) root.dataset.theme = kept;
  paint();
  if (dark) {
    show(dark);
    dark.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      memory.write(root.dataset.theme);
      paint();
    });
    device.addEventListener?.("change", paint);
  }

  // The table of contents has room of its own beside the text of a wide screen.
  const toc = find("[data-toc]");
  if (toc && matchMedia("(min-width: 62rem)").matches) toc.open = true;

  const copy = find("[data-copy]");
  if (copy && navigator.clipboard) {
    show(copy);
    const label = copy.textContent;
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(copy.dataset.copy);
      } catch {
        return;
      }
      copy.textContent = copy.dataset.done;
      const status = find(".share [role=status]");
      if (status) status.textContent = copy.dataset.done;
      setTimeout(() => (copy.textContent = label), 2000);
    });
  }

  const print = find("[data-print]");
  if (print) {
    show(print);
    print.addEventListener("click", () => window.print());
  }

  // Paper cannot be opened: what is folded is printed whole, and folded again after it.
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll(".prose details:not([open])")].map((part) => {
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
})();
