namespace BlogGen.Localization.Searching;

/// <summary>A light stemmer for English: plurals, <c>-ing</c>, <c>-ed</c>, <c>-ly</c>, and the silent <c>e</c>.</summary>
internal static class EnglishAffixes
{
    public const string Suffixes =
        "ies>y sses>ss ches>ch shes>sh xes>x s:abcdefghjklmnopqrtvwxyz|"
        + "bbing>b gging>g mming>m nning>n pping>p rring>r tting>t ing bbed>b gged>g mmed>m nned>n pped>p rred>r tted>t "
        + "ied>y ed ily>y ly|e";

    public const string StopWords = """
        a about after all also am an and any are as at be because been before being both but by can could did do does doing
        each even ever every few for from had has have having he her hers him his how i if in into is it its itself just
        may me might more most much must my no nor not of off on once one only or other our ours out over own same she
        should so some still such than that the their theirs them then there these they this those through to too under
        until up upon us very was we were what when where which while who whom whose why will with would yet you your yours
        """;
}
