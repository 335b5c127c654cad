# One step of the work on bloggen: ./build.ps1 -Task Build
# The language and native commands only, so that any host of PowerShell's engine can run it, also one without modules.
param(
    [ValidateSet('Restore', 'Build', 'Test', 'Format', 'Publish', 'Samples')]
    [string] $Task = 'Test',

    # For Publish: where the program is to run.
    [string] $Runtime = '',

    [string] $Configuration = 'Release'
)

function Invoke-Step([string[]] $Arguments) {
    & dotnet @Arguments
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
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
        $target = if ($Runtime) { '-r', $Runtime } else { '--use-current-runtime' }
        Invoke-Step (@('publish', $program, '-c', 'Release', '-o', "$root/artifacts/bloggen") + $target)
    }
    'Samples' {
        foreach ($sample in [System.IO.Directory]::GetDirectories("$root/samples")) {
            Invoke-Step 'run', '--project', $program, '-c', $Configuration, '--', 'build', $sample
        }
    }
}
