// What is only comfort: every page works without this file.
(() => {
  // Whoever has been told of faults begins with them.
  document.getElementById("fel")?.focus();

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

  // How much of a text is left to write, said beside the field.
  document.querySelectorAll("textarea[data-left]").forEach(area => {
    const left = document.createElement("p");
    left.className = "hint";
    const tell = () => (left.textContent = area.dataset.left.replace("{0}", area.maxLength - area.value.length));
    area.addEventListener("input", tell);
    area.after(left);
    tell();
  });
})();
