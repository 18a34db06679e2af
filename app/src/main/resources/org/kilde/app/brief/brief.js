"use strict";
// The page works without this. With it: Esc closes a reason, j and k go from statement to statement.
addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input")) return;
  const open = document.querySelector(".why:target");
  if (event.key === "Escape" && open) {
    location.replace(open.querySelector(".close").hash);
  } else if (event.key === "j" || event.key === "k") {
    const all = [...document.querySelectorAll("article a.s")];
    const here = all.indexOf(document.activeElement);
    const next = all[here + (event.key === "j" ? 1 : -1)] || all[0];
    if (next) next.focus();
  }
});
// Paper shows everything.
addEventListener("beforeprint", () => document.querySelectorAll(".group").forEach(group => group.open = true));
