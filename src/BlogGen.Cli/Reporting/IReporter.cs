namespace BlogGen.Cli.Reporting;

internal interface IReporter
{
    void Write(SiteReport report);
}
