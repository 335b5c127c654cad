// Told by bloggen when a file was saved: swaps style sheets, or loads the page again where the reader was.
(() => {
  "use strict";
  const key = "bloggen-scroll";
  let version = document.currentScript.dataset.version;
  let source = null;

  const memory = {
    get: (name) => { try { return sessionStorage.getItem(name); } catch { return null; } },
    set: (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* private window */ } },
  };

  const reload = () => {
    memory.set(key, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  };

  const restore = () => {
    const [path, x, y] = JSON.parse(memory.get(key) || "[]");
    memory.set(key, "[]");
    if (path === location.pathname) scrollTo({ left: x, top: y, behavior: "instant" });
  };

  const swapStyles = () => {
    for (const old of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const url = new URL(old.href);
      if (url.origin !== location.origin) continue;
      url.searchParams.set("bloggen", version);
      const fresh = old.cloneNode();
      fresh.href = url.href;
      fresh.onload = () => old.remove();
      fresh.onerror = () => fresh.remove();
      old.after(fresh);
    }
  };

  const close = () => {
    if (source) source.close();
    source = null;
  };

  // A browser keeps few connections to one address: a hidden tab gives its own back.
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource("/_bloggen/events");
    source.addEventListener("hello", (event) => { if (event.data !== version) reload(); });
    source.addEventListener("css", (event) => { version = event.data; swapStyles(); });
    source.addEventListener("reload", reload);
    source.onerror = () => {
      if (source && source.readyState === EventSource.CLOSED) {
        close();
        setTimeout(open, 2000);
      }
    };
  };

  const prepareOverlay = () => {
    const overlay = document.getElementById("bloggen-overlay");
    if (!overlay) return;
    const text = overlay.textContent;
    if (memory.get("bloggen-closed") === text) overlay.remove();
    overlay.querySelector("button").addEventListener("click", () => {
      memory.set("bloggen-closed", text);
      overlay.remove();
    });
  };

  restore();
  prepareOverlay();
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
})();
