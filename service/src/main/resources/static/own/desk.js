// What is only comfort at the desk and in the audit: every page works without this file.
(() => {
  // A slider along the days on which something happened, beside the field for the day.
  document.querySelectorAll("input[data-days]").forEach(field => {
    const days = field.dataset.days.split(" ").filter(Boolean);
    if (days.length < 2) return;
    const axis = document.createElement("input");
    axis.type = "range";
    axis.className = "axis";
    axis.min = 0;
    axis.max = days.length - 1;
    const nearest = field.value ? days.findLastIndex(day => day <= field.value) : days.length - 1;
    axis.value = Math.max(0, nearest);
    axis.setAttribute("aria-label", field.dataset.axis);
    const tell = () => axis.setAttribute("aria-valuetext", days[axis.value]);
    axis.addEventListener("input", () => {
      field.value = days[axis.value];
      tell();
    });
    axis.addEventListener("change", () => field.form.requestSubmit());
    tell();
    field.after(axis);
  });

  // The checksum of a document, made here: the document itself is sent nowhere.
  document.querySelectorAll("input[name$='sha256']").forEach(field => {
    if (!window.crypto?.subtle) return;
    const pick = document.createElement("input");
    pick.type = "file";
    pick.setAttribute("aria-label", field.labels[0].textContent);
    pick.addEventListener("change", async () => {
      const sum = await crypto.subtle.digest("SHA-256", await pick.files[0].arrayBuffer());
      field.value = [...new Uint8Array(sum)].map(byte => byte.toString(16).padStart(2, "0")).join("");
    });
    field.after(pick);
  });
})();
