package dev.custody.checker.transfer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Inherited;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * As what each member of a class that runs once has a value that the class took. There is one value
 * for all of them: code that makes the object may take it first, then it belongs to the method that
 * runs, which may leave it to a helper; everybody else only looks at it.
 */
final class Members {

  /** As what a member has the value. */
  enum Role {
    /** It owns the value, and must give it up. */
    OWNER,
    /** The value is lent to it. */
    BORROWER,
    /** The making of the object took the value before. */
    LATE
  }

  private final ClassTree type;
  private final VariableElement variable;
  private final boolean isContainer;
  private final Captures captures;

  Members(ClassTree type, VariableElement variable, boolean isContainer, Captures captures) {
    this.type = type;
    this.variable = variable;
    this.isContainer = isContainer;
    this.captures = captures;
  }

  Role roleOf(Tree member) {
    if (isCalledBy(type.getMembers().stream().filter(Members::isOfMaking).toList(), member)) {
      return roleOfTaker(member);
    }
    if (isTakenBefore(member)) {
      return Role.LATE;
    }
    if (isOfMaking(member)) {
      return roleOfTaker(member);
    }
    List<Tree> entries = entries();
    if (entries.contains(member)) {
      boolean onlyOne = entries.size() == 1 || entries.stream().noneMatch(this::takes);
      return onlyOne ? Role.OWNER : roleOfTaker(member);
    }
    return entries.isEmpty() || isCalledBy(entries, member) ? roleOfTaker(member) : Role.BORROWER;
  }

  private Role roleOfTaker(Tree member) {
    return takes(member) ? Role.OWNER : Role.BORROWER;
  }

  private boolean takes(Tree member) {
    return captures.takes(member, variable, isContainer);
  }

  private boolean isTakenBefore(Tree member) {
    for (Tree other : type.getMembers()) {
      boolean isBefore =
          other instanceof MethodTree
              ? !isOfMaking(member)
              : member instanceof MethodTree || precedes(other, member);
      if (other != member && isOfMaking(other) && isBefore && takes(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean precedes(Tree other, Tree member) {
    return type.getMembers().indexOf(other) < type.getMembers().indexOf(member);
  }

  private static boolean isOfMaking(Tree member) {
    return member instanceof VariableTree
        || member instanceof BlockTree
        || (member instanceof MethodTree method && isConstructor(method));
  }

  private static boolean isConstructor(MethodTree method) {
    return TreeUtils.elementFromDeclaration(method).getKind() == ElementKind.CONSTRUCTOR;
  }

  /** The methods by which the class runs: those that are asked of it, or else those it changes. */
  private List<Tree> entries() {
    List<Tree> asked = new ArrayList<>();
    List<Tree> changed = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      ExecutableElement above = member instanceof MethodTree method ? above(method) : null;
      if (above != null) {
        boolean isAbstract = above.getModifiers().contains(Modifier.ABSTRACT);
        (isAbstract ? asked : changed).add(member);
      }
    }
    return asked.isEmpty() ? changed : asked;
  }

  /** What others know a method as: one that it overrides, other than what every object has. */
  private static @Nullable ExecutableElement above(MethodTree method) {
    ExecutableElement found = null;
    ExecutableElement next =
        isConstructor(method) ? null : Inherited.by(TreeUtils.elementFromDeclaration(method));
    while (next != null) {
      found = isKnownToOthers(next) ? next : found;
      next = Inherited.by(next);
    }
    return found;
  }

  private static boolean isKnownToOthers(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement declaring
        && declaring.getNestingKind() != NestingKind.LOCAL
        && !declaring.getQualifiedName().contentEquals("java.lang.Object");
  }

  private boolean isCalledBy(List<? extends Tree> callers, Tree member) {
    Set<Tree> called = new HashSet<>();
    TreeScanner<@Nullable Void, @Nullable Void> calls =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
            add(captures.helper(tree));
            return super.visitMethodInvocation(tree, p);
          }

          @Override
          public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
            add(captures.helper(tree));
            return super.visitMemberReference(tree, p);
          }

          private void add(@Nullable MethodTree helper) {
            if (helper != null && called.add(helper)) {
              scan(helper, null);
            }
          }
        };
    calls.scan(callers, null);
    return called.contains(member);
  }
}
