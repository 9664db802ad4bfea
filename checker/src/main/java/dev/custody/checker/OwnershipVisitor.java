package dev.custody.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Drains;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.contracts.FileFacts;
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
    if (concerned && path.getLeaf() instanceof ClassTree type) {
      check(type, path);
    }
  }

  private void check(ClassTree type, TreePath path) {
    Reporter reporter = new Reporter(checker::report, checker.source().spans());
    FieldEffects effects = FieldEffects.of(type, contracts, checker.getTypeUtils());
    Typing typing = new Typing(contracts, SourceIndex.of(type), checker.getProcessingEnvironment());
    DeclarationRule.Context context =
        new DeclarationRule.Context(
            contracts,
            typing,
            Drains.of(path, contracts, effects),
            reporter,
            checker.getElementUtils(),
            checker.getTypeUtils());
    new Declarations(context, declarationRules).scan(path, null);
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
    ThreadReach reach = ThreadReach.of(type, contracts, typing, effects);
    Emptied emptied = new Emptied(path, analysis);
    FileFacts file = new FileFacts(contracts, typing, effects, reach, emptied);
    emptied.in(file);
    new Bodies(analysis, file).scan(path, null);
  }
}
