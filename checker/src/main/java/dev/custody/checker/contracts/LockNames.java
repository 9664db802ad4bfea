package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.custody.checker.types.Inheritance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Gives each expression that stands for a lock, or for the object of a field, one name, however it
 * is written: {@code lock} and {@code this.lock} in class {@code Driver} are both {@code
 * Driver.this.lock}.
 */
final class LockNames {

  private static final String THIS = ".this";
  private static final String READ_LOCK = ".readLock()";
  private static final String WRITE_LOCK = ".writeLock()";

  private final Deque<TypeElement> classes = new ArrayDeque<>();

  private final Map<Element, String> aliases = new HashMap<>();

  /** A local variable is another name for a field. */
  void alias(Element local, ExpressionTree field) {
    aliases.put(local, of(field));
  }

  void enter(TypeElement type) {
    classes.push(type);
  }

  void leave() {
    classes.pop();
  }

  /** The classes around the code that is being read, the innermost first. */
  List<TypeElement> around() {
    return List.copyOf(classes);
  }

  /** The name of the receiver of the code that is being read. */
  String self() {
    return nameOf(classes.element()) + THIS;
  }

  /** The name of the class that is being read, as a lock. */
  String selfClass() {
    return nameOf(classes.element()) + ".class";
  }

  /** The name of the object whose field an expression reads or writes. */
  String objectOf(ExpressionTree access) {
    if (access instanceof MemberSelectTree select) {
      return of(select.getExpression());
    }
    Element field = TreeUtils.elementFromTree(access);
    return field == null ? self() : ownerOf(field, classes);
  }

  /** The lock that an expression stands for; one to read or write with is that of both. */
  Lock lockOf(ExpressionTree expression, Tree region) {
    String name = of(expression);
    if (name.endsWith(READ_LOCK)) {
      return new Lock(name.substring(0, name.length() - READ_LOCK.length()), region, false);
    }
    return name.endsWith(WRITE_LOCK)
        ? new Lock(name.substring(0, name.length() - WRITE_LOCK.length()), region, true)
        : new Lock(name, region, true);
  }

  /** The name of what an expression stands for. */
  String of(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return of(inner.getExpression());
    } else if (tree instanceof TypeCastTree cast) {
      return of(cast.getExpression());
    } else if (tree instanceof IdentifierTree identifier) {
      return ofIdentifier(identifier);
    } else if (tree instanceof MemberSelectTree select) {
      return ofSelect(select);
    } else if (tree instanceof MethodInvocationTree call) {
      return of(call.getMethodSelect()) + "()";
    }
    return tree.toString();
  }

  private String ofIdentifier(IdentifierTree tree) {
    String name = tree.getName().toString();
    if (name.equals("this") || name.equals("super")) {
      return self();
    }
    Element element = TreeUtils.elementFromTree(tree);
    boolean member =
        element != null
            && (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD);
    return member ? ownerOf(element, classes) + "." + name : aliases.getOrDefault(element, name);
  }

  private String ofSelect(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    ExpressionTree expression = tree;
    Element element = TreeUtils.elementFromTree(expression);
    boolean isStatic = element != null && element.getModifiers().contains(Modifier.STATIC);
    if (isStatic && element.getKind() == ElementKind.FIELD) {
      return ownerOf(element, classes) + "." + name;
    }
    boolean ofClass = name.equals("class") || name.equals("this");
    TypeMirror type = TreeUtils.typeOf(tree.getExpression());
    return ofClass && type instanceof DeclaredType declared
        ? nameOf((TypeElement) declared.asElement()) + "." + name
        : of(tree.getExpression()) + "." + name;
  }

  /** The class of a static member, or the innermost object around the code that has the member. */
  static String ownerOf(Element member, Iterable<TypeElement> classes) {
    TypeElement declaring = (TypeElement) member.getEnclosingElement();
    if (member.getModifiers().contains(Modifier.STATIC)) {
      return nameOf(declaring);
    }
    for (TypeElement around : classes) {
      if (Inheritance.inherits(around, declaring)) {
        return nameOf(around) + THIS;
      }
    }
    return nameOf(declaring) + THIS;
  }

  private static String nameOf(TypeElement type) {
    String name = type.getSimpleName().toString();
    return name.isEmpty() ? type.toString() : name;
  }
}
