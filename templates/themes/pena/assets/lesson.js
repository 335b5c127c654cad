// Menghidupkan bagian pelajaran; tanpa berkas ini semuanya tetap terbaca dan tercetak.
// Brings parts of a lesson to life; without this file all of it is still there to read and to print.
(() => {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const button = (words) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    return made;
  };

  // What a reader ticked and wrote stays on this device, page by page.
  const place = "bloggen:" + location.pathname;
  const load = () => {
    try {
      return JSON.parse(localStorage.getItem(place)) || {};
    } catch {
      return {};
    }
  };
  const save = (kept) => {
    try {
      localStorage.setItem(place, JSON.stringify(kept));
    } catch {
      // Private windows may forget; what was written then lasts for this visit.
    }
  };
  const fields = all(".checklist input, textarea.ruled");
  const kept = load();
  fields.forEach((field, index) => {
    const name = (field.type === "checkbox" ? "c" : "t") + index;
    const isTick = field.type === "checkbox";
    if (name in kept) isTick ? (field.checked = kept[name]) : (field.value = kept[name]);
    field.addEventListener(isTick ? "change" : "input", () => {
      kept[name] = isTick ? field.checked : field.value;
      save(kept);
    });
  });

  // Steps: those that are yet to come wait behind a button.
  all(".stepwise").forEach((block) => {
    const steps = all("[data-steps] > * > li", block);
    if (steps.length < 2) return;
    let shown = 1;
    const next = button(block.dataset.next);
    const status = document.createElement("span");
    status.className = "count";
    status.setAttribute("role", "status");
    const show = () => {
      steps.forEach((step, index) => (step.hidden = index >= shown));
      status.textContent = `${shown}/${steps.length}`;
      next.hidden = shown >= steps.length;
    };
    next.addEventListener("click", () => {
      const step = steps[shown++];
      show();
      step.tabIndex = -1;
      step.focus();
    });
    const row = document.createElement("p");
    row.className = "step-tools";
    row.append(next, status);
    block.append(row);
    show();
    addEventListener("beforeprint", () => steps.forEach((step) => (step.hidden = false)));
    addEventListener("afterprint", show);
  });

  // A frame of another site is loaded only when it is asked for.
  all(".embed[data-frame]").forEach((card) => {
    const open = button(card.dataset.open);
    open.addEventListener("click", () => {
      const frame = document.createElement("iframe");
      frame.src = card.dataset.frame;
      frame.title = card.querySelector("b").textContent;
      frame.allow = "fullscreen; autoplay; encrypted-media; picture-in-picture";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.style.aspectRatio = card.dataset.ratio;
      open.replaceWith(frame);
      frame.focus();
    });
    card.querySelector("figcaption").after(open);
  });
})();
