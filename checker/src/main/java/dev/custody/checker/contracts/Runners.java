package dev.custody.checker.contracts;

import com.sun.source.tree.MethodTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/** Objects that one thread runs, and their fields, which only that thread may touch. */
final class Runners {

  private final List<FieldAccess> accesses;
  private final LockedCalls calls;

  Runners(List<FieldAccess> accesses, LockedCalls calls) {
    this.accesses = accesses;
    this.calls = calls;
  }

  /**
   * Whether only the thread that runs an object ever touches a field of it. A thread is run once,
   * and so is a task without a name, which nobody can make twice; another may be run by several.
   */
  boolean haveAlone(VariableElement field) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    boolean runsOnce =
        Threads.isThread(owner)
            || owner.getNestingKind() == NestingKind.LOCAL
            || owner.getNestingKind() == NestingKind.ANONYMOUS;
    if (!runsOnce) {
      return false;
    }
    Set<ExecutableElement> running = new HashSet<>();
    for (FieldAccess access : accesses) {
      if (access.field().equals(field) && !access.making()) {
        ExecutableElement method =
            access.code() instanceof MethodTree tree
                ? TreeUtils.elementFromDeclaration(tree)
                : null;
        if (method == null || access.inClosure() || !isOfRunner(method, running)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a method is what a thread runs, or a private one that only such methods call. */
  private boolean isOfRunner(ExecutableElement method, Set<ExecutableElement> running) {
    if (Threads.isEntry(method)) {
      running.add(method);
      return true;
    }
    for (Element other : method.getEnclosingElement().getEnclosedElements()) {
      if (other instanceof ExecutableElement candidate && Threads.isEntry(candidate)) {
        running.add(candidate);
      }
    }
    boolean isOnly = calls.isOnlyCalledFrom(method, running);
    if (isOnly) {
      running.add(method);
    }
    return isOnly;
  }
}
