#!/usr/bin/env bash
# <<made>>
set -euo pipefail
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_ROOT="$HOME/.dotnet"

if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
    curl -fsSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0 --install-dir "$DOTNET_ROOT"
    export PATH="$DOTNET_ROOT:$PATH"
fi
dotnet tool install bloggen --version "<<version>>" --tool-path "$HOME/.bloggen-tool"
"$HOME/.bloggen-tool/bloggen" build "<<folder>>"
