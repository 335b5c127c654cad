@echo off
rem Membuka jendela tempat perintah bloggen dapat diketik.
setlocal
set "sistem=win-x64"
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" if exist "%~dp0program\win-arm64\bloggen.exe" set "sistem=win-arm64"
if not exist "%~dp0program\%sistem%\bloggen.exe" goto belum
set "PATH=%~dp0program\%sistem%;%PATH%"
start "bloggen" /d "%~dp0." cmd /k "echo Ketik perintah di bawah ini, misalnya: bloggen baru post "Hari pertama" blog-saya"
exit /b

:belum
echo Program bloggen tidak ditemukan.
echo Ekstrak dulu seluruh isi zip: klik kanan berkas zip, pilih Ekstrak Semua (Extract All).
echo Setelah itu buka folder hasilnya, lalu klik dua kali Perintah.
pause
