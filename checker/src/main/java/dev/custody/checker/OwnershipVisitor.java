package dev.custody.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
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
import org.checkerframework.framework.source.SourceVisitor;
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
  private @Nullable Known known;

  /**
   * What is known of the file of the class checked last.
   *
   * @param unit the file
   * @param context what the rules for declarations know
   * @param analysis what follows the bodies
   * @param facts what is known before any of them is followed
   */
  private record Known(
      CompilationUnitTree unit,
      DeclarationRule.Context context,
      BodyAnalysis analysis,
      FileFacts facts) {}

  OwnershipVisitor(OwnershipSourceChecker checker, Statistics statistics) {
    super(checker);
    this.checker = checker;
    this.statistics = statistics;
    Stubs stubs = checker.stubs();
    this.contracts =
        new Contracts(new TrackedTypes(stubs::tracks), stubs, checker.getElementUtils());
  }

  @Override
  public void visit(TreePath path) {
    long start = System.nanoTime();
    boolean concerned = new Relevance(contracts.types()).mentions(path.getLeaf());
    statistics.addScan(System.nanoTime() - start);
    statistics.addClass(concerned);
    if (concerned && path.getLeaf() instanceof ClassTree) {
      check(path);
    }
  }

  private void check(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    Known file = known == null || known.unit() != unit ? read(unit) : known;
    known = file;
    new Declarations(file.context(), declarationRules).scan(path, null);
    new Bodies(file.analysis(), file.facts()).scan(path, null);
  }

  /** Reads the classes of a file, each of which may be concerned with the others. */
  private Known read(CompilationUnitTree unit) {
    List<TreePath> classes = SourceClasses.of(unit);
    Reporter reporter = new Reporter(checker::report, checker.source().spans());
    FieldEffects effects = FieldEffects.of(classes, contracts, checker.getTypeUtils());
    Typing typing =
        new Typing(contracts, SourceIndex.of(classes), checker.getProcessingEnvironment());
    DeclarationRule.Context context =
        new DeclarationRule.Context(
            contracts,
            typing,
            Drains.of(classes, contracts, effects),
            reporter,
            checker.getElementUtils(),
            checker.getTypeUtils());
    BodyAnalysis analysis =
        new BodyAnalysis(
            checker.getProcessingEnvironment(),
            contracts,
            reporter,
            statistics,
            checker.hasOption(OwnershipSourceChecker.ALL_EXCEPTIONS),
            checker.facts() == null
                ? null
                : new Sights.Audience(checker.source().spans(), checker.facts()));
    ThreadReach reach = ThreadReach.of(classes, contracts, typing, effects);
    Emptied emptied = new Emptied(classes, analysis);
    NewObjects objects = NewObjects.of(classes, effects.initial());
    FileFacts facts = new FileFacts(contracts, typing, effects, objects, reach, emptied);
    emptied.in(facts);
    return new Known(unit, context, analysis, facts);
  }
}
