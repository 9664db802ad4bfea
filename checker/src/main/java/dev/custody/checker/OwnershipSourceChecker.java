package dev.custody.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import dev.custody.checker.contracts.Stubs;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Fact;
import dev.custody.checker.messages.Finding;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Source;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.element.TypeElement;
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
  private final List<Analysed> waiting = new ArrayList<>();
  private boolean isAnalysing;
  private boolean isOver;

  /** A class that javac has analysed, and that was not checked yet. */
  private record Analysed(TypeElement type, TreePath path) {
    CompilationUnitTree unit() {
      return path.getCompilationUnit();
    }
  }

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

  /** A class waits for the others of its file, since one may say what another leaves to it. */
  @Override
  public void typeProcess(TypeElement type, @Nullable TreePath path) {
    if (path == null) {
      super.typeProcess(type, path);
      return;
    }
    if (!waiting.isEmpty() && waiting.get(0).unit() != path.getCompilationUnit()) {
      checkWaiting();
    }
    waiting.add(new Analysed(type, path));
    if (!isAnalysing) {
      awaitOthers(path.getCompilationUnit());
    }
  }

  private void awaitOthers(CompilationUnitTree unit) {
    int all = SourceClasses.of(unit).size();
    if (waiting.size() < all) {
      isAnalysing = true;
      try {
        SourceClasses.analyse(unit, JavaCompiler.instance(context()));
      } finally {
        isAnalysing = false;
      }
    }
    if (waiting.size() == all) {
      checkWaiting();
    }
    if (isOver) {
      typeProcessingOver();
    }
  }

  private void checkWaiting() {
    List<Analysed> classes = List.copyOf(waiting);
    waiting.clear();
    classes.forEach(each -> super.typeProcess(each.type(), each.path()));
  }

  private Context context() {
    return ((JavacProcessingEnvironment) processingEnv).getContext();
  }

  @Override
  public void typeProcessingOver() {
    isOver = isAnalysing;
    if (isOver) {
      return; // the classes analysed last still wait
    }
    checkWaiting();
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
