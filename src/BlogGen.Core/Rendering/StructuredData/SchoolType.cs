namespace BlogGen.Rendering.StructuredData;

/// <summary>What schema.org calls a school, by the first word of its Indonesian or English name.</summary>
internal static class SchoolType
{
    /// <returns>Null for a name that is not a school's.</returns>
    public static string? Of(string name)
    {
        var words = name.ToLowerInvariant().Split([' ', '.', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.FirstOrDefault() switch
        {
            "tk" or "ra" or "paud" or "kb" => "Preschool",
            "sd" or "sdn" or "sdit" or "mi" or "min" or "sdlb" => "ElementarySchool",
            "smp" or "smpn" or "smpit" or "mts" or "mtsn" or "smplb" => "MiddleSchool",
            "sma" or "sman" or "smk" or "smkn" or "smait" or "ma" or "man" or "mak" or "smalb" => "HighSchool",
            "sekolah" or "madrasah" or "slb" or "pkbm" or "pesantren" => "School",
            _ => words.Contains("school") ? "School" : null,
        };
    }
}
