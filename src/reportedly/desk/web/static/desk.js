"use strict";

// Shows what is new on the page that is open. Everything else works without this, by reloading.

let watched = document.querySelector("[data-pulse]");
let source = null;

function listen() {
  if (document.hidden || source) return;
  const story = watched.dataset.story;
  source = new EventSource(story ? `/live?story=${encodeURIComponent(story)}` : "/live");
  source.addEventListener("pulse", (event) => {
    if (event.data !== watched.dataset.pulse) renew();
  });
}

// A page that nobody looks at holds no connection: a browser has only a few of them.
function rest() {
  if (document.hidden && source) {
    source.close();
    source = null;
  } else {
    listen();
  }
}

// A list is renewed in its place; a story is not pulled away from under its reader, nor is anything from who types.
async function renew() {
  if (watched.dataset.story || watched.contains(document.activeElement)) return tell();
  try {
    const answer = await fetch(location.href, { headers: { "Reportedly-Live": "yes" } });
    if (!answer.ok) return tell();
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-pulse]");
    if (!fresh) return tell();
    watched.replaceWith(fresh);
    watched = fresh;
    say("The list is up to date.");
  } catch {
    tell();
  }
}

function say(words) {
  let place = document.querySelector("#said");
  if (!place) {
    place = document.createElement("p");
    place.id = "said";
    place.className = "visually-hidden";
    place.setAttribute("role", "status");
    document.querySelector("main").append(place);
  }
  place.textContent = words;
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
  listen();
  document.addEventListener("visibilitychange", rest);
}
