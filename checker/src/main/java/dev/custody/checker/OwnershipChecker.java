package dev.custody.checker;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Stubs;
import dev.custody.checker.messages.Diagnostic;
import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import javax.annotation.processing.SupportedOptions;
import org.checkerframework.framework.source.SourceChecker;
import org.checkerframework.framework.source.SourceVisitor;

/**
 * The annotation processor. Rejects programs that use a tracked value after giving it up, give it
 * up twice or never, let a loan outlive its owner, or take a number for a tag that they do not own.
 *
 * <p>Options, each given to javac with {@code -A}: {@code ownershipStats} prints what was checked
 * and how long it took; {@code allExceptions} lets every call throw unchecked exceptions, whether
 * or not anything around it would see them.
 */
@SupportedOptions({OwnershipChecker.STATS, OwnershipChecker.ALL_EXCEPTIONS})
public final class OwnershipChecker extends SourceChecker {

  /** Name of the option that prints statistics. */
  static final String STATS = "ownershipStats";

  /** Name of the option by which every call may throw. */
  static final String ALL_EXCEPTIONS = "allExceptions";

  private final Statistics statistics = new Statistics();

  /** A checker, as javac makes it. */
  public OwnershipChecker() {}

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
  void report(Tree at, Diagnostic diagnostic, Object... arguments) {
    Tree point = pointOf(at);
    if (!shouldSuppressWarnings(point, diagnostic.key())) {
      statistics.addFinding();
    }
    reportError(point, diagnostic.key(), arguments);
  }

  /** A call is shown at the name of its method rather than at its parenthesis. */
  private static Tree pointOf(Tree at) {
    return at instanceof MethodInvocationTree call ? call.getMethodSelect() : at;
  }
}
