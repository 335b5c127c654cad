namespace BlogGen.Diagnostics;

public static partial class Problems
{
    /// <summary><c>$\fraq{1}{2}$</c>.</summary>
    public static Diagnostic MathUnknownCommand(SourceLocation at, string command, string? nearest) =>
        Fault(
            "MAT01",
            at,
            new Words(
                $"Perintah `{command}` di rumus ini tidak dikenal, jadi tampil seperti yang diketik.",
                $"The command `{command}` in this formula is not known, so it is shown as it was typed."
            ),
            nearest is null
                ? new Words(
                    "Periksa ejaannya, atau beri arti dengan `\\newcommand` di halaman ini atau `makro` di bloggen.yml.",
                    "Check its spelling, or give it a meaning with `\\newcommand` on this page or `macros` in bloggen.yml."
                )
                : new Words($"Mungkin maksud Anda `{nearest}`.", $"Did you mean `{nearest}`?")
        );

    /// <summary><c>$\sqrt{x$</c>.</summary>
    public static Diagnostic MathBraceNotClosed(SourceLocation at) =>
        Fault(
            "MAT02",
            at,
            new Words(
                "Kurung kurawal `{` dibuka di sini tetapi tidak ditutup di rumus ini.",
                "The brace `{` that opens here is never closed in this formula."
            ),
            new Words("Tambahkan `}` pada tempatnya.", "Add the missing `}`.")
        );

    /// <summary><c>$x}$</c>, or an <c>&amp;</c> where no columns are.</summary>
    public static Diagnostic MathStray(SourceLocation at, string sign) =>
        Fault(
            "MAT03",
            at,
            new Words(
                $"Tanda `{sign}` di sini tidak menutup atau memisahkan apa pun, jadi dilewati.",
                $"The sign `{sign}` here closes or separates nothing, so it is passed over."
            ),
            new Words(
                $"Hapus tanda itu, atau tulis `\\{sign}` bila memang harus tampak.",
                $"Delete it, or write `\\{sign}` if it is meant to be seen."
            )
        );

    /// <summary><c>$\left( x$</c>.</summary>
    public static Diagnostic MathRightMissing(SourceLocation at) =>
        Fault(
            "MAT04",
            at,
            new Words(
                "`\\left` di sini tidak punya pasangan `\\right`.",
                "This `\\left` has no `\\right` that belongs to it."
            ),
            new Words(
                "Tambahkan `\\right)` di ujungnya, atau `\\right.` bila di sana tidak perlu kurung.",
                "Add `\\right)` at its end, or `\\right.` where no bracket is wanted."
            )
        );

    /// <summary><c>$x \right)$</c>.</summary>
    public static Diagnostic MathLeftMissing(SourceLocation at, string command) =>
        Fault(
            "MAT05",
            at,
            new Words(
                $"`{command}` di sini tidak punya pasangan `\\left`.",
                $"This `{command}` has no `\\left` that belongs to it."
            ),
            new Words(
                "Tambahkan `\\left(` di depannya, atau `\\left.` bila di sana tidak perlu kurung.",
                "Add `\\left(` before it, or `\\left.` where no bracket is wanted."
            )
        );

    /// <summary><c>\begin{cases} x</c>.</summary>
    public static Diagnostic MathEnvironmentNotClosed(SourceLocation at, string name) =>
        Fault(
            "MAT06",
            at,
            new Words(
                $"`\\begin{{{name}}}` dibuka di sini tetapi tidak ditutup.",
                $"The `\\begin{{{name}}}` that opens here is never closed."
            ),
            new Words($"Tambahkan `\\end{{{name}}}` di ujungnya.", $"Add `\\end{{{name}}}` at its end.")
        );

    /// <summary><c>\begin{cases} x \end{matrix}</c>.</summary>
    public static Diagnostic MathWrongEnd(SourceLocation at, string closed, string opened) =>
        Fault(
            "MAT07",
            at,
            new Words(
                $"`\\end{{{closed}}}` menutup `\\begin{{{opened}}}`.",
                $"`\\end{{{closed}}}` closes a `\\begin{{{opened}}}`."
            ),
            new Words($"Tulis `\\end{{{opened}}}` di sini.", $"Write `\\end{{{opened}}}` here.")
        );

    /// <summary><c>x \end{cases}</c>.</summary>
    public static Diagnostic MathBeginMissing(SourceLocation at, string name) =>
        Fault(
            "MAT08",
            at,
            new Words(
                $"`\\end{{{name}}}` di sini tidak punya pasangan `\\begin{{{name}}}`.",
                $"This `\\end{{{name}}}` has no `\\begin{{{name}}}` that belongs to it."
            ),
            new Words(
                $"Tambahkan `\\begin{{{name}}}` di depannya, atau hapus baris ini.",
                $"Add `\\begin{{{name}}}` before it, or delete this line."
            )
        );

    /// <summary><c>\begin{kasus}</c>.</summary>
    public static Diagnostic MathUnknownEnvironment(SourceLocation at, string name, string? nearest) =>
        Fault(
            "MAT09",
            at,
            new Words(
                $"Susunan `\\begin{{{name}}}` tidak dikenal, jadi barisnya hanya ditumpuk.",
                $"The environment `\\begin{{{name}}}` is not known, so its lines are only stacked."
            ),
            nearest is null
                ? new Words(
                    "Pakai salah satu dari `aligned`, `cases`, `pmatrix`, atau `array`.",
                    "Use one of `aligned`, `cases`, `pmatrix` or `array`."
                )
                : new Words($"Mungkin maksud Anda `{nearest}`.", $"Did you mean `{nearest}`?")
        );

    /// <summary><c>$\frac{1}$</c>.</summary>
    public static Diagnostic MathArgumentMissing(SourceLocation at, string command) =>
        Fault(
            "MAT10",
            at,
            new Words(
                $"`{command}` di sini kurang isian: yang harus mengikutinya tidak ada.",
                $"What must follow this `{command}` is missing."
            ),
            new Words(
                $"Lengkapi dengan kurung kurawal, misalnya `\\frac{{1}}{{2}}`, `\\sqrt{{x}}`, atau `x^{{2}}`.",
                $"Complete it with braces, such as `\\frac{{1}}{{2}}`, `\\sqrt{{x}}` or `x^{{2}}`."
            )
        );

    /// <summary><c>$x^2^3$</c>.</summary>
    public static Diagnostic MathDoubleScript(SourceLocation at, string mark) =>
        Warning(
            "MAT11",
            at,
            new Words(
                $"Ada dua `{mark}` berturut-turut pada huruf yang sama; keduanya ditulis berjajar.",
                $"There are two `{mark}` on the same letter; both are written side by side."
            ),
            new Words(
                "Pakai kurung kurawal untuk menyatakan maksudnya, misalnya `x^{2^3}` atau `{x^2}^3`.",
                "Say with braces what is meant, such as `x^{2^3}` or `{x^2}^3`."
            )
        );

    /// <summary><c>$\left x \right)$</c>.</summary>
    public static Diagnostic MathDelimiterMissing(SourceLocation at, string command) =>
        Fault(
            "MAT12",
            at,
            new Words(
                $"Setelah `{command}` harus ada tanda kurung atau garis.",
                $"A bracket or a bar must follow `{command}`."
            ),
            new Words(
                $"Tulis misalnya `{command}(` atau `{command}|`, atau `{command}.` bila tidak perlu kurung.",
                $"Write `{command}(` or `{command}|`, or `{command}.` where no bracket is wanted."
            )
        );

    /// <summary><c>$\color{merah muda}x$</c>.</summary>
    public static Diagnostic MathUnknownColor(SourceLocation at, string name, string? nearest) =>
        Warning(
            "MAT13",
            at,
            new Words($"Warna `{name}` tidak dikenal.", $"The colour `{name}` is not known."),
            nearest is null
                ? new Words(
                    "Pakai nama seperti `red`, `blue`, `green`, atau angka seperti `#c00000`.",
                    "Use a name such as `red`, `blue` or `green`, or a number such as `#c00000`."
                )
                : new Words($"Mungkin maksud Anda `{nearest}`.", $"Did you mean `{nearest}`?")
        );

    /// <summary>Two times <c>\label{luas}</c>.</summary>
    public static Diagnostic MathLabelTwice(SourceLocation at, string label) =>
        Warning(
            "MAT14",
            at,
            new Words(
                $"Nama `{label}` sudah dipakai rumus lain di halaman ini, jadi rujukan menuju yang pertama.",
                $"Another formula of this page is called `{label}` too, so references lead to the first one."
            ),
            new Words("Beri rumus ini nama lain.", "Give this formula another name.")
        );

    /// <summary><c>\eqref{luass}</c>.</summary>
    public static Diagnostic MathUnknownLabel(SourceLocation at, string label, string? nearest) =>
        Fault(
            "MAT15",
            at,
            new Words(
                $"Tidak ada rumus bernama `{label}` di halaman ini.",
                $"No formula of this page is called `{label}`."
            ),
            nearest is null
                ? new Words(
                    $"Tambahkan `\\label{{{label}}}` di dalam rumus yang dimaksud.",
                    $"Add `\\label{{{label}}}` inside the formula that is meant."
                )
                : new Words($"Mungkin maksud Anda `{nearest}`.", $"Did you mean `{nearest}`?")
        );

    /// <summary><c>\def\a{\a}</c> and then <c>\a</c>.</summary>
    public static Diagnostic MathMacroWithoutEnd(SourceLocation at, string command) =>
        Fault(
            "MAT16",
            at,
            new Words(
                $"Makro `{command}` tidak ada habisnya, jadi sisa rumus ini tidak dibaca.",
                $"The macro `{command}` has no end, so the rest of this formula is not read."
            ),
            new Words(
                "Periksa agar makro tidak memanggil dirinya sendiri dan tidak berlipat ganda.",
                "See to it that the macro does not call itself and does not multiply."
            )
        );

    /// <summary><c>\newcommand{R}{…}</c>.</summary>
    public static Diagnostic MathMacroUnreadable(SourceLocation at, string command) =>
        Fault(
            "MAT17",
            at,
            new Words(
                $"Makro setelah `{command}` tidak dapat dibaca, jadi tidak berlaku.",
                $"The macro after `{command}` cannot be read, so it does not hold."
            ),
            new Words(
                "Tulis misalnya `\\newcommand{\\R}{\\mathbb{R}}`.",
                "Write it like `\\newcommand{\\R}{\\mathbb{R}}`."
            )
        );

    /// <summary>A formula with 1,000 braces in one another.</summary>
    public static Diagnostic MathTooDeep(SourceLocation at) =>
        Fault(
            "MAT18",
            at,
            new Words(
                "Rumus ini bertumpuk terlalu dalam, jadi sisanya tidak dibaca.",
                "This formula is nested too deeply, so the rest of it is not read."
            ),
            new Words("Pecah menjadi beberapa rumus.", "Split it into several formulas.")
        );

    /// <summary>A line <c>$$</c>, and no second one.</summary>
    public static Diagnostic MathNotClosed(SourceLocation at) =>
        Fault(
            "MAT19",
            at,
            new Words(
                "Rumus dibuka di baris ini tetapi tidak ditutup, jadi tampil sebagai teks biasa.",
                "The formula that opens on this line is never closed, so it is shown as plain text."
            ),
            new Words(
                "Tutup dengan baris yang hanya berisi tanda yang sama, `$$` atau `\\]`.",
                "Close it with a line that holds only the closing sign, `$$` or `\\]`."
            )
        );

    /// <summary><c>makro: {R2: x}</c> in the settings.</summary>
    public static Diagnostic MathMacroOfSiteUnreadable(SourceLocation at, string name) =>
        Warning(
            "MAT20",
            at,
            new Words(
                $"Makro `{name}` di pengaturan tidak dapat dibaca, jadi tidak berlaku.",
                $"The macro `{name}` in the settings cannot be read, so it does not hold."
            ),
            new Words(
                "Namanya hanya huruf dan isinya sebaris TeX, misalnya `R: \\mathbb{R}`.",
                "Its name is letters only and its meaning one line of TeX, such as `R: \\mathbb{R}`."
            )
        );

    /// <summary><c>matematika: kadang</c>.</summary>
    public static Diagnostic UnreadableMathSetting(SourceLocation at, string text) =>
        Warning(
            "MAT21",
            at,
            new Words(
                $"`{text}` bukan ya atau tidak, jadi rumus tetap dibaca seperti biasa.",
                $"`{text}` is neither yes nor no, so formulas are read as usual."
            ),
            new Words(
                "Tulis `matematika: tidak` agar tanda dolar menjadi teks biasa.",
                "Write `math: no` to make dollar signs plain text."
            )
        );
}
