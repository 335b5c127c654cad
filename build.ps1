# One step of the work on bloggen: ./build.ps1 -Task Build
# The language and native commands only, so that any host of PowerShell's engine can run it, also one without modules.
param(
    [ValidateSet('Restore', 'Build', 'Test', 'Format', 'Publish', 'Samples')]
    [string] $Task = 'Test',

    # For Publish: where the program is to run.
    [string] $Runtime = '',

    # For Publish: the folder of the program, of its archive and of the archive's checksum.
    [string] $Output = "$PSScriptRoot/artifacts",

    [string] $Configuration = 'Release'
)

function Invoke-Step([string[]] $Arguments) {
    & dotnet @Arguments
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
}

# What the program that runs this script calls its system, as .NET names runtimes.
function Get-OwnRuntime {
    $information = [System.Runtime.InteropServices.RuntimeInformation]
    $system = switch ($true) {
        ([System.OperatingSystem]::IsWindows()) { 'win' }
        ([System.OperatingSystem]::IsMacOS()) { 'osx' }
        default { 'linux' }
    }
    "$system-$($information::OSArchitecture.ToString().ToLowerInvariant())"
}

# One archive with the program and its native libraries; its checksum beside it.
# A zip on every system: it keeps the right to run the program, and any computer opens it.
function Compress-Program([string] $Folder, [string] $Archive) {
    [void] [System.Reflection.Assembly]::Load('System.IO.Compression')
    [void] [System.Reflection.Assembly]::Load('System.IO.Compression.ZipFile')
    [System.IO.File]::Delete($Archive)
    $zip = [System.IO.Compression.ZipFile]::Open($Archive, 'Create')
    try {
        foreach ($file in [System.IO.Directory]::GetFiles($Folder)) {
            $name = 'bloggen/' + [System.IO.Path]::GetFileName($file)
            [void] [System.IO.Compression.ZipFileExtensions]::CreateEntryFromFile($zip, $file, $name)
        }
    }
    finally { $zip.Dispose() }

    $hash = [System.Security.Cryptography.SHA256]::HashData([System.IO.File]::ReadAllBytes($Archive))
    $line = [System.Convert]::ToHexString($hash).ToLowerInvariant() + '  ' + [System.IO.Path]::GetFileName($Archive)
    [System.IO.File]::WriteAllText("$Archive.sha256", "$line`n")
}

$root = $PSScriptRoot
$solution = "$root/BlogGen.sln"
$program = "$root/src/BlogGen.Cli"

switch ($Task) {
    'Restore' {
        Invoke-Step 'tool', 'restore', '--tool-manifest', "$root/.config/dotnet-tools.json"
        Invoke-Step 'restore', $solution
    }
    'Build' { Invoke-Step 'build', $solution, '-c', $Configuration }
    'Test' { Invoke-Step 'test', $solution, '-c', $Configuration }
    'Format' { Invoke-Step 'csharpier', 'format', $root }
    'Publish' {
        $target = if ($Runtime) { $Runtime } else { Get-OwnRuntime }
        # What an earlier run left would go into the archive.
        if ([System.IO.Directory]::Exists("$Output/bloggen")) { [System.IO.Directory]::Delete("$Output/bloggen", $true) }
        Invoke-Step 'publish', $program, '-c', 'Release', '-o', "$Output/bloggen", '-r', $target
        foreach ($text in 'LICENSE', 'README.md') { [System.IO.File]::Copy("$root/$text", "$Output/bloggen/$text", $true) }
        Compress-Program "$Output/bloggen" "$Output/bloggen-$target.zip"
    }
    'Samples' {
        foreach ($sample in [System.IO.Directory]::GetDirectories("$root/samples")) {
            Invoke-Step 'run', '--project', $program, '-c', $Configuration, '--', 'build', $sample
        }
    }
}
