// What the page can do beyond being read: filter the matrix, copy a line, unfold for links and print.
// Everything is in the page without it.

const rows = [...document.querySelectorAll("tr.operation")];
const filter = document.getElementById("filter");
const onlyFailures = document.getElementById("only-failures");
const shown = document.getElementById("shown");

function apply() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (element) => {
    const text = element.dataset.search.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  for (const row of rows) row.hidden = !matches(row) || (onlyFailures.checked && row.dataset.failed === "0");
  for (const body of document.querySelectorAll("table.matrix tbody")) {
    body.hidden = !body.querySelector("tr.operation:not([hidden])");
  }
  const count = rows.filter((row) => !row.hidden).length;
  document.querySelector("p.nothing").hidden = count > 0;
  shown.value = count === rows.length ? "" : `${count} of ${rows.length} operations`;
}

document.querySelector("form.controls").hidden = false;
document.querySelector("form.controls").addEventListener("submit", (event) => event.preventDefault());
filter.addEventListener("input", apply);
onlyFailures.addEventListener("change", apply);
// A reload keeps what was typed.
apply();

for (const button of document.querySelectorAll("button.copy")) {
  button.hidden = false;
  const label = button.firstChild;
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      label.data = "Copied";
    } catch {
      // Some browsers keep the clipboard from files: then the line is selected, ready for the keyboard.
      getSelection().selectAllChildren(code);
      label.data = "Selected";
    }
    setTimeout(() => {
      label.data = "Copy";
    }, 2000);
  });
}

function unfoldTarget() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", unfoldTarget);
unfoldTarget();

addEventListener("beforeprint", () => {
  for (const failure of document.querySelectorAll("details.failure")) failure.open = true;
});
