// Sebelum halaman tampil: gelap atau terang menurut pilihan pembaca, supaya layar tidak berkedip.
// Before the page is shown: dark or light as the reader chose, or the screen would flash.
try {
  const chosen = localStorage.getItem("bloggen-dark");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // Nothing is remembered here: the device decides.
}
