package dev.custody.checker;

import dev.custody.checker.messages.Fact;
import dev.custody.checker.messages.Finding;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor. Rejects programs that use a tracked value after giving it up, give it
 * up twice or never, let a loan outlive its owner, or take a number for a tag that they do not own.
 *
 * <p>Options, each given to javac with {@code -A}: {@code stubs} names files that say who owns what
 * in a library; {@code ownershipStats} prints what was checked and how long it took; {@code
 * allExceptions} lets every call throw unchecked exceptions, whether or not anything around it
 * would see them.
 *
 * <p>The checker works on the trees of javac. Under another compiler, such as that of Eclipse, it
 * says once that it is idle, and compilation goes on: a build file that names it must not stop
 * those who open the project in an editor.
 */
public final class OwnershipChecker implements Processor {

  private static final String IDLE =
      "custody: ownership is not checked here, because this compiler is not javac;"
          + " a build by Maven, Gradle or javac checks it";

  private final @Nullable Consumer<Finding> listener;
  private final @Nullable Consumer<Fact> facts;
  private @Nullable Processor checker;

  /** A checker, as javac makes it. */
  public OwnershipChecker() {
    this.listener = null;
    this.facts = null;
  }

  /**
   * A checker for a tool that wants more of each finding than the text that javac prints.
   *
   * @param listener told each finding that is not suppressed, just before javac prints it
   */
  public OwnershipChecker(Consumer<Finding> listener) {
    this(listener, null);
  }

  /**
   * A checker for a tool that also shows what is known where no rule is broken.
   *
   * @param listener told each finding that is not suppressed, just before javac prints it
   * @param facts told what is known of each variable and argument; null where nobody asks
   */
  public OwnershipChecker(Consumer<Finding> listener, @Nullable Consumer<Fact> facts) {
    this.listener = listener;
    this.facts = facts;
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    if (isJavac(environment)) {
      checker = new OwnershipSourceChecker(listener, facts);
      checker.init(environment);
    } else {
      environment.getMessager().printMessage(Diagnostic.Kind.WARNING, IDLE);
    }
  }

  /** IntelliJ wraps javac's environment in a proxy, and the framework unwraps it. */
  private static boolean isJavac(ProcessingEnvironment environment) {
    Class<?> type = environment.getClass();
    return type.getName().startsWith("com.sun.tools.javac.") || Proxy.isProxyClass(type);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return checker == null ? Set.of() : checker.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return checker == null ? Set.of() : checker.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return checker == null ? SourceVersion.latest() : checker.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (checker != null) {
      checker.process(annotations, round);
    }
    return false;
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return Set.of();
  }
}
