"use strict";

// Says when there is news for the page that is open. Everything else works without this.

const watched = document.querySelector("[data-pulse]");
const SECONDS = 15;

async function look() {
  if (document.hidden) return;
  const story = watched.dataset.story;
  const place = story ? `/pulse?story=${encodeURIComponent(story)}` : "/pulse";
  try {
    const answer = await fetch(place, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const { pulse } = await answer.json();
    if (pulse !== watched.dataset.pulse) tell();
  } catch {
    // The desk may be closed; it will be asked again.
  }
}

function tell() {
  if (document.querySelector(".news-bar")) return;
  const bar = document.createElement("p");
  bar.className = "news-bar";
  bar.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href = location.href;
  link.textContent = "Show it";
  link.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  bar.append("There is news here. ", link);
  document.querySelector("main").before(bar);
}

if (watched) {
  setInterval(look, SECONDS * 1000);
  document.addEventListener("visibilitychange", look);
}
