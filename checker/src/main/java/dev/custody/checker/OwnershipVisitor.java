package dev.custody.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Drains;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.contracts.FileFacts;
import dev.custody.checker.contracts.NewObjects;
import dev.custody.checker.contracts.SourceIndex;
import dev.custody.checker.contracts.Stubs;
import dev.custody.checker.contracts.ThreadReach;
import dev.custody.checker.contracts.Typing;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.rules.DeclarationRule;
import dev.custody.checker.types.TrackedTypes;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.checkerframework.framework.source.SourceVisitor;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Walks each top-level class: looks whether it is concerned at all, asks the rules on declarations,
 * and has each body analysed.
 */
final class OwnershipVisitor extends SourceVisitor<@Nullable Void, @Nullable Void> {

  private final OwnershipSourceChecker checker;
  private final Statistics statistics;
  private final List<DeclarationRule> declarationRules = DeclarationRule.all();
  private final Contracts contracts;
  private final DrainingOverrides overrides;
  private @Nullable Known known;

  /**
   * What is known of the file of the class checked last.
   *
   * @param unit the file
   * @param reporter told what is wrong with it
   * @param context what the rules for declarations know
   * @param analysis what follows the bodies
   * @param emptied what the bodies do to containers
   * @param facts what is known before any of them is followed
   */
  private record Known(
      CompilationUnitTree unit,
      Reporter reporter,
      DeclarationRule.Context context,
      BodyAnalysis analysis,
      Emptied emptied,
      FileFacts facts) {}

  OwnershipVisitor(OwnershipSourceChecker checker, Statistics statistics) {
    super(checker);
    this.checker = checker;
    this.statistics = statistics;
    Stubs stubs = checker.stubs();
    this.contracts =
        new Contracts(new TrackedTypes(stubs::tracks), stubs, checker.getElementUtils());
    this.overrides = new DrainingOverrides(checker.getTypeUtils(), this::readAhead);
  }

  @Override
  public void visit(TreePath path) {
    long start = System.nanoTime();
    boolean concerned = new Relevance(contracts.types()).mentions(path.getLeaf());
    statistics.addScan(System.nanoTime() - start);
    statistics.addClass(concerned);
    if (path.getLeaf() instanceof ClassTree type) {
      TypeElement element = TreeUtils.elementFromDeclaration(type);
      if (concerned) {
        check(element, path);
      } else {
        overrides.pass(element);
      }
    }
  }

  private void check(TypeElement type, TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    Known file = known == null || known.unit() != unit ? read(unit) : known;
    known = file;
    new Declarations(file.context(), declarationRules).scan(path, null);
    new Bodies(file.analysis(), file.facts()).scan(path, null);
    overrides.learn(type, file.emptied());
    overrides.check(path, file.emptied(), file.reporter());
  }

  /** Reads the classes of a file, each of which may be concerned with the others. */
  private Known read(CompilationUnitTree unit) {
    List<TreePath> classes = SourceClasses.of(unit);
    Reporter reporter = new Reporter(checker::report, checker.source().spans());
    Sights.Audience audience =
        checker.facts() == null
            ? null
            : new Sights.Audience(checker.source().spans(), checker.facts());
    BodyAnalysis analysis = analysis(reporter, statistics, audience);
    Emptied emptied = new Emptied(classes, analysis);
    FileFacts facts = facts(classes, emptied);
    DeclarationRule.Context context =
        new DeclarationRule.Context(
            contracts,
            facts.typing(),
            Drains.of(classes, contracts, facts.effects()),
            reporter,
            checker.getElementUtils(),
            checker.getTypeUtils());
    return new Known(unit, reporter, context, analysis, emptied, facts);
  }

  /**
   * Follows the bodies of a class above one that is checked before it, to know what they rely on.
   * The compiler has attributed a superclass by then; an interface that it has not is left out.
   */
  private void readAhead(TypeElement type) {
    TreePath path = Trees.instance(checker.getProcessingEnvironment()).getPath(type);
    boolean isAttributed = (((ClassSymbol) type).flags() & Flags.UNATTRIBUTED) == 0;
    if (path == null
        || !isAttributed
        || !new Relevance(contracts.types()).mentions(path.getLeaf())) {
      return;
    }
    Reporter unheard = new Reporter((at, what, mendings, words) -> {}, checker.source().spans());
    BodyAnalysis analysis = analysis(unheard, new Statistics(), null);
    Emptied emptied = new Emptied(List.of(path), analysis);
    new Bodies(analysis, facts(List.of(path), emptied)).scan(path, null);
    overrides.learn(type, emptied);
  }

  private BodyAnalysis analysis(
      Reporter reporter, Statistics counted, Sights.@Nullable Audience audience) {
    return new BodyAnalysis(
        checker.getProcessingEnvironment(),
        contracts,
        reporter,
        counted,
        checker.hasOption(OwnershipSourceChecker.ALL_EXCEPTIONS),
        audience);
  }

  private FileFacts facts(List<TreePath> classes, Emptied emptied) {
    FieldEffects effects = FieldEffects.of(classes, contracts, checker.getProcessingEnvironment());
    Typing typing =
        new Typing(contracts, SourceIndex.of(classes), checker.getProcessingEnvironment());
    NewObjects objects = NewObjects.of(classes, effects.initial());
    ThreadReach reach = ThreadReach.of(classes, contracts, typing, effects);
    FileFacts file = new FileFacts(contracts, typing, effects, objects, reach, emptied);
    emptied.in(file);
    return file;
  }
}
