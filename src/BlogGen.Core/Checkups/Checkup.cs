namespace BlogGen.Checkups;

/// <summary>Says what is fine with a site and all around it, what would go wrong, and what to do.</summary>
public static class Checkup
{
    public static IReadOnlyList<Finding> Examine(CheckupFacts facts) =>
        [
            .. SiteFindings.Of(facts.Site),
            .. AddressFindings.Of(facts),
            .. RepositoryFindings.Of(facts),
            .. WorkflowFindings.Of(facts),
            .. ProgramFindings.Of(facts),
            .. MachineFindings.Of(facts.Machine),
        ];
}
