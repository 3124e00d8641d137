// The two pages of the café: a pretend login, and the books.

const page = (body: string) => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Copper Kettle Coffee</title>
<style>
  body { margin: 0; font: 16px system-ui, sans-serif }
  /* The widget has no shadow DOM: the page's own styles must not reach into it. */
  .bar { display: flex; gap: 1.5rem; align-items: center; padding: .75rem 1.5rem; background: #7c3f1d; color: #fff }
  .bar form { margin-left: auto }
  .bar button, .login button { font: inherit; padding: .4rem .8rem }
  .login { max-width: 32rem; margin: 4rem auto; padding: 0 1rem }
</style>
${body}
</html>`;

export const loginPage = (users: readonly { readonly id: string; readonly name: string }[]) =>
  page(`<main class="login">
<h1>Copper Kettle Coffee</h1>
<p><strong>A pretend login</strong>: no password, for this example only. Choose who you are.</p>
${users.map(({ id, name }) => `<form method="post" action="/login"><p><button name="user" value="${id}">${name}</button></p></form>`).join("\n")}
</main>`);

export const booksPage = (user: string, businessId: string, api: string) =>
  page(`<header class="bar"><strong>Copper Kettle Coffee</strong><span>${user}</span><span id="summary"></span>
<form method="post" action="/logout"><button>Log out</button></form></header>
<div id="books" data-business="${businessId}" data-api="${api}"></div>
<script type="module" src="/page.js"></script>`);
