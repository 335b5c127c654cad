using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>Commands that stand for one sign, by what the sign is to its neighbours.</summary>
internal static class Symbols
{
    private const string Letters = """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
        varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
        phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ ell ℓ imath 𝚤 jmath 𝚥 hbar ℏ hslash ℏ aleph ℵ beth ℶ gimel ℷ daleth ℸ
        wp ℘ varGamma 𝛤 varDelta 𝛥 varTheta 𝛩 varLambda 𝛬 varXi 𝛯 varPi 𝛱 varSigma 𝛴 varUpsilon 𝛶 varPhi 𝛷
        varPsi 𝛹 varOmega 𝛺 partial ∂ nabla ∇ hbar ℏ
        """;

    private const string UprightLetters = """
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ
        infty ∞ emptyset ∅ varnothing ∅ Re ℜ Im ℑ eth ð Bbbk 𝕜 Finv Ⅎ Game ⅁ mho ℧ complement ∁ degree ° celsius ℃
        R ℝ N ℕ Z ℤ Q ℚ C ℂ reals ℝ Reals ℝ natnums ℕ cnums ℂ Complex ℂ
        AA Å O Ø o ø AE Æ ae æ OE Œ oe œ ss ß L Ł l ł i ı j ȷ micro µ ohm Ω diameter ⌀ permil ‰
        """;

    private const string Ordinary = """
        forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡ sphericalangle ∢ triangle △
        square □ Box □ blacksquare ■ Diamond ◊ lozenge ◊ blacklozenge ⧫ bigstar ★ clubsuit ♣ diamondsuit ♢
        heartsuit ♡ spadesuit ♠ flat ♭ natural ♮ sharp ♯ checkmark ✓ maltese ✠ prime ′ backprime ‵ surd √ cdots ⋯ dotsb ⋯
        dotsm ⋯ dotsi ⋯ ldots … dots … dotsc … dotso … vdots ⋮ ddots ⋱ iddots ⋰ S § P ¶ pounds £ yen ¥ euro € copyright © circledR ®
        circledS Ⓢ vartriangle △ triangledown ▽ blacktriangle ▲ blacktriangledown ▼ Vert ‖ | ‖ vert | backslash \
        $ $ % % # # & & _ _ diagup ╱ diagdown ╲ mathellipsis … bullseye ◎ star ⋆ male ♂ female ♀ rupee ₹
        """;

    private const string BigOperators = """
        sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄
        bigsqcup ⨆
        """;

    private const string Integrals = """
        int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ smallint ∫ intop ∫ ointctrclockwise ∳ varointclockwise ∲
        """;

    private const string Binary = """
        pm ± mp ∓ times × div ÷ cdot ⋅ centerdot ⋅ ast ∗ circ ∘ bullet ∙ cup ∪ cap ∩ setminus ∖ smallsetminus ∖
        vee ∨ wedge ∧ lor ∨ land ∧ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ uplus ⊎ sqcup ⊔ sqcap ⊓ amalg ⨿
        dagger † dag † ddagger ‡ ddag ‡ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹
        bigcirc ◯ barwedge ⊼ veebar ⊻ doublebarwedge ⩞ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ ltimes ⋉ rtimes ⋊
        leftthreetimes ⋋ rightthreetimes ⋌ curlywedge ⋏ curlyvee ⋎ dotplus ∔ divideontimes ⋇ Cap ⋒ Cup ⋓ intercal ⊺
        circledast ⊛ circledcirc ⊚ circleddash ⊝ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ gtrdot ⋗ lessdot ⋖ plus +
        """;

    private const string Relations = """
        le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ lll ⋘ ggg ⋙ approx ≈ approxeq ≊ sim ∼ simeq ≃ cong ≅ equiv ≡
        propto ∝ varpropto ∝ doteq ≐ doteqdot ≑ triangleq ≜ coloneqq ≔ coloneq ≔ colonequals ≔ eqqcolon ≕ Coloneqq ⩴
        in ∈ ni ∋ owns ∋ notin ∉ notni ∌ isin ∈ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈
        nsupseteq ⊉ Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ subseteqq ⫅ supseteqq ⫆
        subsetneqq ⫋ supsetneqq ⫌ varsubsetneq ⊊ varsupsetneq ⊋
        mid ∣ nmid ∤ parallel ∥ nparallel ∦ shortmid ∣ shortparallel ∥ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ Vvdash ⊪
        nvdash ⊬ nvDash ⊭ nVdash ⊮ nVDash ⊯ asymp ≍ bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ prec ≺ succ ≻ preceq ⪯ succeq ⪰ precsim ≾ succsim ≿
        preccurlyeq ≼ succcurlyeq ≽ curlyeqprec ⋞ curlyeqsucc ⋟ leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ lesssim ≲
        gtrsim ≳ lessgtr ≶ gtrless ≷ lesseqgtr ⋚ gtreqless ⋛ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nsim ≁ ncong ≇ nprec ⊀ nsucc ⊁ lneq ⪇ gneq ⪈
        lneqq ≨ gneqq ≩ eqcirc ≖ circeq ≗ bumpeq ≏ Bumpeq ≎ risingdotseq ≓ fallingdotseq ≒ backsim ∽ between ≬
        pitchfork ⋔ therefore ∴ because ∵ trianglelefteq ⊴ trianglerighteq ⊵ vartriangleleft ⊲ vartriangleright ⊳ ntriangleleft ⋪ ntriangleright ⋫
        gets ← to → leftarrow ← rightarrow → uparrow ↑ downarrow ↓ updownarrow ↕ leftrightarrow ↔ Leftarrow ⇐
        Rightarrow ⇒ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ Leftrightarrow ⇔ longleftarrow ⟵ longrightarrow ⟶
        longleftrightarrow ⟷ Longleftarrow ⟸ Longrightarrow ⟹ Longleftrightarrow ⟺ iff ⟺ implies ⟹ impliedby ⟸
        mapsto ↦ longmapsto ⟼ hookleftarrow ↩ hookrightarrow ↪ leftharpoonup ↼ leftharpoondown ↽ rightharpoonup ⇀
        rightharpoondown ⇁ rightleftharpoons ⇌ leftrightharpoons ⇋ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝
        rightsquigarrow ⇝ leftrightsquigarrow ↭ nleftarrow ↚ nrightarrow ↛ nLeftarrow ⇍ nRightarrow ⇏ nleftrightarrow ↮ nLeftrightarrow ⇎
        rightleftarrows ⇄ leftrightarrows ⇆ rightrightarrows ⇉ leftleftarrows ⇇ upuparrows ⇈ downdownarrows ⇊
        twoheadrightarrow ↠ twoheadleftarrow ↞ rightarrowtail ↣ leftarrowtail ↢ looparrowleft ↫ looparrowright ↬
        curvearrowleft ↶ curvearrowright ↷ circlearrowleft ↺ circlearrowright ↻ Lsh ↰ Rsh ↱ dashrightarrow ⇢ dashleftarrow ⇠
        multimap ⊸ upharpoonleft ↿ upharpoonright ↾ downharpoonleft ⇃ downharpoonright ⇂ lt < gt > colon : rarr → larr ← harr ↔ rArr ⇒ lArr ⇐ hArr ⇔
        vcentcolon ∶ ratio ∶ thickapprox ≈ thicksim ∼ eqsim ≂ backsimeq ⋍ backepsilon ∍ ngeqslant ≱ nleqslant ≰
        """;

    private const string Openings = """
        ( ( lparen ( lbrack [ lbrace { { { langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lgroup ⟮ lmoustache ⎰ ulcorner ⌜
        llcorner ⌞ llbracket ⟦ lAngle ⟪
        """;

    private const string Closings = """
        rparen ) rbrack ] rbrace } } } rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rgroup ⟯ rmoustache ⎱ urcorner ⌝
        lrcorner ⌟ rrbracket ⟧ rAngle ⟫
        """;

    private const string Functions = """
        sin cos tan cot sec csc cosec arcsin arccos arctan arccot arcsec arccsc sinh cosh tanh coth sech csch arsinh arcosh artanh
        arctg arcctg ctg cotg tg sh ch th cth log ln lg exp arg deg dim hom ker
        """;

    private const string FunctionsWithLimits = "lim max min sup inf det gcd Pr argmax argmin plim";

    private static readonly (string Name, string Text)[] LongFunctions =
    [
        ("limsup", "lim sup"),
        ("liminf", "lim inf"),
        ("injlim", "inj lim"),
        ("projlim", "proj lim"),
        ("argmax", "arg max"),
        ("argmin", "arg min"),
    ];

    public static IEnumerable<(string Name, Symbol Symbol)> All =>
        [
            .. Named(Letters, SymbolKind.Letter, AtomClass.Ordinary),
            .. Named(UprightLetters, SymbolKind.Upright, AtomClass.Ordinary),
            .. Named(Ordinary, SymbolKind.Upright, AtomClass.Ordinary),
            .. Named(Binary, SymbolKind.Operator, AtomClass.Binary),
            .. Named(Relations, SymbolKind.Operator, AtomClass.Relation),
            .. Named(Openings, SymbolKind.Operator, AtomClass.Opening).Where(named => named.Name != "("),
            .. Named(Closings, SymbolKind.Operator, AtomClass.Closing),
            .. Named(Integrals, SymbolKind.Operator, AtomClass.Operator),
            .. Named(BigOperators, SymbolKind.Operator, AtomClass.Operator)
                .Select(named => (named.Name, named.Symbol with { TakesLimits = true })),
            .. Split(Functions).Select(name => (name, Function(name, takesLimits: false))),
            .. Split(FunctionsWithLimits).Select(name => (name, Function(name, takesLimits: true))),
            .. LongFunctions.Select(named => (named.Name, Function(named.Text, takesLimits: true))),
        ];

    public static Symbol Function(string name, bool takesLimits) =>
        new(name, SymbolKind.Function, AtomClass.Operator) { TakesLimits = takesLimits };

    private static IEnumerable<(string Name, Symbol Symbol)> Named(string table, SymbolKind kind, AtomClass of) =>
        Split(table).Chunk(2).Select(pair => (pair[0], new Symbol(pair[1], kind, of)));

    private static string[] Split(string table) => table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
