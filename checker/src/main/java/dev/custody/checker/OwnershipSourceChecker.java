package dev.custody.checker;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Stubs;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Fact;
import dev.custody.checker.messages.Finding;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import javax.annotation.processing.SupportedOptions;
import org.checkerframework.framework.source.SourceChecker;
import org.checkerframework.framework.source.SourceVisitor;
import org.checkerframework.framework.source.SuppressWarningsPrefix;
import org.jspecify.annotations.Nullable;

/** The checker as the Checker Framework runs it in javac: its options, stubs and messages. */
@SupportedOptions({OwnershipSourceChecker.STATS, OwnershipSourceChecker.ALL_EXCEPTIONS})
@SuppressWarningsPrefix("ownership")
final class OwnershipSourceChecker extends SourceChecker {

  /** Name of the option that prints statistics. */
  static final String STATS = "ownershipStats";

  /** Name of the option by which every call may throw. */
  static final String ALL_EXCEPTIONS = "allExceptions";

  private final Statistics statistics = new Statistics();
  private final @Nullable Consumer<Finding> listener;
  private final @Nullable Consumer<Fact> facts;

  /**
   * A checker for one run of javac.
   *
   * @param listener told each finding just before javac prints it; null where nobody listens
   * @param facts told what is known of variables and arguments; null where nobody asks
   */
  OwnershipSourceChecker(@Nullable Consumer<Finding> listener, @Nullable Consumer<Fact> facts) {
    this.listener = listener;
    this.facts = facts;
  }

  /** Who wants to know what is known of variables and arguments; null where nobody does. */
  @Nullable Consumer<Fact> facts() {
    return facts;
  }

  @Override
  public boolean shouldSuppressWarnings(Tree tree, String errKey) {
    return Suppressions.cover(getTreePathCacher().getPath(currentRoot, tree), errKey)
        || Suppressions.cover(getStringsOption("suppressWarnings", ','), errKey);
  }

  @Override
  public void initChecker() {
    super.initChecker();
    getTreePathCacher(); // the framework clears it for each file and does not make it by itself
  }

  @Override
  protected SourceVisitor<?, ?> createSourceVisitor() {
    return new OwnershipVisitor(this, statistics);
  }

  /** The stub files that ship, and those of the option {@code -Astubs}. */
  Stubs stubs() {
    Stubs stubs = new Stubs();
    for (String file : getStringsOption("stubs", File.pathSeparatorChar)) {
      try {
        stubs.add(Path.of(file));
      } catch (IllegalArgumentException e) {
        message(javax.tools.Diagnostic.Kind.ERROR, "%s", e.getMessage());
      }
    }
    return stubs;
  }

  @Override
  public Properties getMessagesProperties() {
    Properties properties = new Properties(super.getMessagesProperties());
    for (Diagnostic diagnostic : Diagnostic.values()) {
      properties.setProperty(diagnostic.key(), diagnostic.format());
    }
    return properties;
  }

  @Override
  public void typeProcessingOver() {
    super.typeProcessingOver();
    if (hasOption(STATS)) {
      message(javax.tools.Diagnostic.Kind.NOTE, "%s", statistics.line());
    }
  }

  /** Hands a finding to the framework, which prints it unless it is suppressed. */
  void report(Tree at, Diagnostic diagnostic, List<Mending> mendings, Object... arguments) {
    Tree point = pointOf(at);
    if (!shouldSuppressWarnings(point, diagnostic.key())) {
      statistics.addFinding();
      if (listener != null) {
        listener.accept(Finding.of(diagnostic, point, source(), mendings, arguments));
      }
    }
    reportError(point, diagnostic.key(), arguments);
  }

  /** The file that is being checked. */
  Source source() {
    return new Source(currentRoot, getTreeUtils().getSourcePositions());
  }

  /** A call is shown at the name of its method rather than at its parenthesis. */
  private static Tree pointOf(Tree at) {
    return at instanceof MethodInvocationTree call ? call.getMethodSelect() : at;
  }
}
