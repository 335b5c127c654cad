// Memeriksa jawaban di perangkat pembaca; tanpa berkas ini soal tetap terbaca, kuncinya di balik "Kunci".
// Checks answers on the reader's device; without this file questions can still be read, with the key behind "Answer".
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const questions = [...document.querySelectorAll("fieldset.question:not([data-key])")];
  if (questions.length === 0) return;

  const place = "bloggen-quiz:" + location.pathname;
  const memory = {
    read: () => {
      try {
        return JSON.parse(localStorage.getItem(place)) || {};
      } catch {
        return {};
      }
    },
    write: (value) => {
      try {
        if (value) localStorage.setItem(place, JSON.stringify(value));
        else localStorage.removeItem(place);
      } catch {
        // Private windows may forget; the score then lasts for this page.
      }
    },
  };
  let solved = memory.read();

  const make = (tag, name, text) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  };
  const button = (name, text, action) => {
    const element = make("button", name, text);
    element.type = "button";
    element.addEventListener("click", action);
    return element;
  };
  const fill = (text, ...values) => values.reduce((result, value, i) => result.replace(`{${i}}`, value), text);
  const decimal = (number) => number.toLocaleString(document.documentElement.lang || "id");

  // Words: capitals, blanks and the kind of quotation marks do not count; a comma between digits is a point.
  const plain = (text) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[‘’ʼ`]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[−–]/g, "-")
      .replace(/(\d),(?=\d)/g, "$1.")
      .replace(/\s+/g, " ")
      .replace(/ ?([,;:/()-]) ?/g, "$1")
      .replace(/[.\s]+$/, "")
      .trim();

  // Numbers: "3,14", "3.14", "1.250", "1/2"; every reading that makes sense is tried.
  const readings = (text) => {
    const digits = text.replace(/\s/g, "").replace(/[−–]/, "-");
    const part = /^(-?\d+)\/(\d+)$/.exec(digits);
    if (part) return [part[1] / part[2]];
    if (!/^[+-]?[\d.,]+$/.test(digits)) return [];
    const marks = [",", "."].sort((a, b) => digits.lastIndexOf(b) - digits.lastIndexOf(a));
    const found = [];
    if (digits.split(marks[0]).length === 2) found.push(digits.split(marks[1]).join("").replace(marks[0], "."));
    if (/^[+-]?[\d]{1,3}([.,]?\d{3})+$/.test(digits)) found.push(digits.replace(/[.,]/g, ""));
    if (/^[+-]?\d+$/.test(digits)) found.push(digits);
    return found.map(Number);
  };
  const unitOf = (text) => text.replace(/[\s^·*.]/g, "").replace(/²/g, "2").replace(/³/g, "3");
  const isNumber = (field) => {
    const match = /^\s*([+\-−–]?[\d.,/\s]*\d)(.*)$/.exec(field.value);
    const unit = field.nextSibling?.nodeType === 3 ? field.nextSibling.textContent.trim() : "";
    if (!match || (match[2].trim() && !unitOf(unit).startsWith(unitOf(match[2])))) return false;
    return field.dataset.numbers.split(" ").some((range) => {
      const [value, tolerance] = range.split("~").map(Number);
      const slack = tolerance + Math.abs(value) * 1e-9;
      return readings(match[1]).some((number) => Math.abs(number - value) <= slack);
    });
  };
  const isWord = (field) => field.dataset.words.split("\n").some((word) => plain(word) === plain(field.value));

  // Each kind answers: is anything missing, and what is right and wrong. A part is [where the mark goes, right].
  const all = (question, selector) => [...question.querySelectorAll(selector)];
  const kinds = {
    one: (question) => {
      const chosen = all(question, ".question-options input:checked");
      return { missing: chosen.length === 0, parts: chosen.map((c) => [c.closest("li"), "key" in c.dataset]) };
    },
    many: (question) => {
      const boxes = all(question, ".question-options input");
      const chosen = boxes.filter((b) => b.checked);
      return {
        missing: chosen.length === 0,
        parts: chosen.map((c) => [c.closest("li"), "key" in c.dataset]),
        isRight: boxes.every((b) => b.checked === "key" in b.dataset),
      };
    },
    rows: (question) => {
      const rows = all(question, "tbody tr");
      const chosen = rows.map((row) => row.querySelector("input:checked"));
      return {
        missing: chosen.includes(null),
        parts: rows.map((row, i) => [row.querySelector("th"), !!chosen[i] && "key" in chosen[i].dataset]),
      };
    },
    blanks: (question) => {
      const fields = all(question, ".question-blank");
      return {
        missing: fields.some((f) => !f.value.trim()),
        parts: fields.map((f) => [f, "numbers" in f.dataset ? isNumber(f) : isWord(f)]),
      };
    },
    pairs: (question) => {
      const fields = all(question, "select");
      return {
        missing: fields.some((f) => !f.value),
        parts: fields.map((f) => [f.closest("li"), f.dataset.key.split(" ").includes(f.value)]),
      };
    },
    order: (question) => {
      const steps = all(question, ".question-steps li");
      return { missing: false, parts: steps.map((s, i) => [s, Number(s.dataset.place) === i + 1]) };
    },
  };

  const unmark = (question) => {
    all(question, ".question-mark, .question-note").forEach((m) => m.remove());
    all(question, ".is-right, .is-wrong").forEach((m) => m.classList.remove("is-right", "is-wrong"));
    all(question, "[aria-invalid]").forEach((f) => f.removeAttribute("aria-invalid"));
  };
  const mark = (where, isRight) => {
    where.classList.add(isRight ? "is-right" : "is-wrong");
    const sign = make("span", "question-mark", isRight ? "✓ " + words.markRight : "○ " + words.markWrong);
    if (where.matches("input")) where.after(sign);
    else where.append(sign);
    if (where.matches("input") && !isRight) where.setAttribute("aria-invalid", "true");
  };
  // What the author says about an option stands in the list behind the key; a copy of it goes below the option.
  const note = (question, value, where) => {
    const text = question.querySelector(`.question-feedback [data-for="${value}"] span`);
    if (!text) return "";
    const copy = make("span", "question-note");
    copy.append(...text.cloneNode(true).childNodes);
    where.append(copy);
    return text.textContent;
  };
  const notes = (question, kind) => {
    if (kind === "rows")
      return all(question, "tbody tr").forEach((row, i) => note(question, i, row.querySelector("th")));
    return all(question, ".question-options input:checked")
      .map((c) => note(question, c.value, c.closest("li")))
      .join(" ");
  };

  const points = (question) => Number(question.dataset.points) || 1;
  const score = make("div", "question-score");
  const showScore = () => {
    const counted = questions.filter((q) => q.dataset.kind !== "essay");
    const total = counted.reduce((sum, q) => sum + points(q), 0);
    const have = counted.filter((q) => solved[q.id]).reduce((sum, q) => sum + points(q), 0);
    score.hidden = Object.keys(solved).length === 0;
    score.firstChild.textContent = fill(words.score, decimal(have), decimal(total));
  };

  const setUp = (question) => {
    const kind = question.dataset.kind;
    const key = question.querySelector(".question-key");
    const status = make("p", "question-status");
    status.setAttribute("role", "status");
    const actions = make("div", "question-actions");
    const key_or_end = key || question.lastElementChild.nextSibling;
    question.insertBefore(actions, key_or_end);
    question.insertBefore(status, key_or_end);

    if (kind === "essay") {
      if (!key) return;
      key.hidden = true;
      actions.append(
        button("second", words.compare, () => {
          key.hidden = false;
          key.open = true;
          key.querySelector("summary").focus();
        }),
      );
      return;
    }

    if (key) key.hidden = true;
    const first = () => question.querySelector(".question-options input, tbody input, .question-blank, select, .question-steps button");
    const start = kind === "order" ? all(question, ".question-steps li") : [];
    const clear = () => {
      all(question, "input").forEach((f) => (f.type === "text" ? (f.value = "") : (f.checked = false)));
      all(question, "select").forEach((f) => (f.value = ""));
      start.forEach((step) => step.parentNode.append(step));
      settle();
    };
    const again = button("second", words.again, () => {
      clear();
      first()?.focus();
    });
    const settle = () => {
      unmark(question);
      status.textContent = "";
      again.hidden = true;
    };
    const check = () => {
      settle();
      const { missing, parts, isRight = parts.every((p) => p[1]) } = kinds[kind](question);
      if (missing) {
        status.textContent = words.missing;
        (all(question, ".question-blank, select").find((f) => !f.value.trim()) || first())?.focus();
        return;
      }
      parts.forEach(([where, right]) => mark(where, right));
      const said = notes(question, kind) || "";
      const count = parts.filter((p) => p[1]).length;
      const verdict = isRight
        ? words.right
        : parts.length > 1 && kind !== "many"
          ? fill(words.partly, count, parts.length)
          : kind === "many" && count === parts.length
            ? words.incomplete
            : words.wrong;
      status.textContent = `${verdict} ${said}`.trim();
      question.classList.toggle("is-solved", isRight || !!solved[question.id]);
      again.hidden = isRight;
      if (key) key.hidden = false;
      solved[question.id] = solved[question.id] || (isRight ? 1 : 0);
      memory.write(solved);
      showScore();
    };
    again.hidden = true;
    actions.append(button("", words.check, check), again);
    question.addEventListener("input", settle);
    question.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !event.target.matches("input")) return;
      event.preventDefault();
      check();
    });
    if (kind === "order") start.forEach((step) => addMoves(step, status, settle));
    question.classList.toggle("is-solved", !!solved[question.id]);
    question.addEventListener("quiz-reset", () => {
      clear();
      question.classList.remove("is-solved");
      if (key) key.hidden = true;
    });
  };

  // The neighbour moves, not the step itself: so the button keeps the focus.
  const addMoves = (step, status, settle) => {
    const name = step.textContent.trim();
    const move = (isUp) => {
      settle();
      const list = step.parentNode;
      const neighbour = isUp ? step.previousElementSibling : step.nextElementSibling;
      if (!neighbour) return;
      if (isUp) step.after(neighbour);
      else step.before(neighbour);
      const index = [...list.children].indexOf(step) + 1;
      status.textContent = fill(words.moved, name, index, list.children.length);
    };
    const moves = make("span", "question-moves");
    for (const [sign, label, isUp] of [
      ["↑", words.up, true],
      ["↓", words.down, false],
    ]) {
      const control = button("second", sign, () => move(isUp));
      control.setAttribute("aria-label", fill(label, name));
      moves.append(control);
    }
    step.append(moves);
  };

  score.append(
    make("p"),
    button("second", words.restart, () => {
      solved = {};
      memory.write(null);
      questions.forEach((q) => q.dispatchEvent(new Event("quiz-reset")));
      showScore();
      questions[0].scrollIntoView();
      questions[0].querySelector("input, select, button, textarea")?.focus({ preventScroll: true });
    }),
  );
  questions.forEach(setUp);
  if (questions.some((q) => q.dataset.kind !== "essay")) {
    const last = questions[questions.length - 1];
    (last.closest(".question-group") || last).after(score);
    showScore();
  }
})();
