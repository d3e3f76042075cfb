const app = document.getElementById('app');
if (app) app.innerHTML = '<h1>Without Objection</h1>';
