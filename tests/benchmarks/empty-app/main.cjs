// The rival of the cold start: Electron with one window and one word in it, and nothing else.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  return window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
