@echo off
rem Membuka menu bloggen untuk folder ini.
setlocal
set "sistem=win-x64"
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" if exist "%~dp0program\win-arm64\bloggen.exe" set "sistem=win-arm64"
if not exist "%~dp0program\%sistem%\bloggen.exe" goto belum
start "bloggen" /d "%~dp0." "%~dp0program\%sistem%\bloggen.exe"
exit /b

:belum
echo Program bloggen tidak ditemukan.
echo Ekstrak dulu seluruh isi zip: klik kanan berkas zip, pilih Ekstrak Semua (Extract All).
echo Setelah itu buka folder hasilnya, lalu klik dua kali Mulai.
pause
