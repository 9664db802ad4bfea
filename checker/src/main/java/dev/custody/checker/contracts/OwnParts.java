package dev.custody.checker.contracts;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.types.Inheritance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a source file keep a part of their object: something that the object makes
 * itself, or that is made for it as an argument of its constructor, and that it keeps for good, so
 * that it is nobody else's.
 */
public final class OwnParts {

  private final Set<VariableElement> made = new HashSet<>();
  private final Set<VariableElement> given = new HashSet<>();
  private final Map<ExecutableElement, VariableElement> getters = new HashMap<>();
  private final Set<ExecutableElement> written = new HashSet<>();

  /** The parameters of constructors that fields are given. */
  private final Map<VariableElement, Set<VariableElement>> passed = new HashMap<>();

  /** The parameters of constructors whose argument is something new, and those of any other. */
  private final Set<VariableElement> fresh = new HashSet<>();

  private final Set<VariableElement> shared = new HashSet<>();

  /** The local variables that fields, and parameters of constructors, are given. */
  private final Map<VariableElement, Set<VariableElement>> locals = new HashMap<>();

  private final List<TreePath> classes;
  private @Nullable FreshLocals freshLocals;
  private @Nullable Set<VariableElement> handedOn;

  OwnParts(List<TreePath> classes) {
    this.classes = classes;
  }

  /** A field is given a value, as its object is made or later. */
  void assign(VariableElement field, ExpressionTree value, boolean isMaking) {
    ExpressionTree plain = TreeUtils.withoutParens(value);
    if (isMaking
        && TreeUtils.elementFromTree(plain) instanceof VariableElement parameter
        && parameter.getKind() == ElementKind.PARAMETER
        && parameter.getEnclosingElement().getKind() == ElementKind.CONSTRUCTOR) {
      passed.computeIfAbsent(field, f -> new HashSet<>()).add(parameter);
    } else if (isMaking && field.getKind().isField() && localOf(plain) != null) {
      addLocal(field, plain);
    } else {
      (isMaking && makes(plain) ? made : given).add(field);
    }
  }

  /** A constructor is called, or referred to, with no argument that is seen. */
  void make(ExecutableElement constructor, List<? extends ExpressionTree> arguments) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    boolean isSeen = parameters.size() == arguments.size() && !constructor.isVarArgs();
    for (int i = 0; i < parameters.size(); i++) {
      ExpressionTree argument = isSeen ? TreeUtils.withoutParens(arguments.get(i)) : null;
      if (argument != null && localOf(argument) != null) {
        addLocal(parameters.get(i), argument);
      } else {
        boolean isNew = argument != null && makes(argument);
        (isNew ? fresh : shared).add(parameters.get(i));
      }
    }
  }

  private void addLocal(VariableElement to, ExpressionTree value) {
    VariableElement local = localOf(value);
    if (local != null) {
      locals.computeIfAbsent(to, v -> new HashSet<>()).add(local);
    }
  }

  private static @Nullable VariableElement localOf(ExpressionTree value) {
    return TreeUtils.elementFromTree(value) instanceof VariableElement variable
            && variable.getKind() == ElementKind.LOCAL_VARIABLE
        ? variable
        : null;
  }

  /** Whether the local variables that a field or parameter is given refer to what is new. */
  private boolean areFresh(VariableElement given) {
    Set<VariableElement> from = locals.getOrDefault(given, Set.of());
    if (from.isEmpty()) {
      return true;
    }
    if (freshLocals == null) {
      freshLocals = FreshLocals.in(classes, OwnParts::makes);
    }
    return from.stream().allMatch(freshLocals::has);
  }

  /** A method is declared; one that does nothing but give what a field keeps stands for that. */
  void declare(ExecutableElement method, @Nullable BlockTree body) {
    if (body != null) {
      written.add(method);
    }
    List<? extends StatementTree> statements = body == null ? List.of() : body.getStatements();
    if (statements.size() == 1
        && statements.get(0) instanceof ReturnTree back
        && back.getExpression() != null
        && TreeUtils.isSelfAccess(TreeUtils.withoutParens(back.getExpression()))
        && TreeUtils.elementFromTree(back.getExpression()) instanceof VariableElement field
        && field.getKind() == ElementKind.FIELD) {
      getters.put(method, field);
    }
  }

  private static boolean makes(ExpressionTree value) {
    return value instanceof NewClassTree
        || value instanceof NewArrayTree
        || (value instanceof MethodInvocationTree call && allocates(call));
  }

  /** A buffer is made by a method of its class. */
  private static boolean allocates(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    return method.getEnclosingElement().toString().startsWith("java.nio.")
        && method.getSimpleName().toString().startsWith("allocate");
  }

  /**
   * Whether a field keeps a part of its object.
   *
   * @param field any field
   * @return whether it is declared here, refers from the beginning to something new that may
   *     change, and to nothing else ever
   */
  public boolean isPart(VariableElement field) {
    return !field.getModifiers().contains(Modifier.STATIC) && isOnlyMade(field);
  }

  /**
   * Whether a field keeps something that was made for it.
   *
   * @param field any field, also a static one
   * @return whether it is declared here, refers from the beginning to something new that may
   *     change, and to nothing else ever
   */
  public boolean isOnlyMade(VariableElement field) {
    Set<Modifier> modifiers = field.getModifiers();
    boolean isKnown = modifiers.contains(Modifier.FINAL) || modifiers.contains(Modifier.PRIVATE);
    return isKnown
        && isMade(field)
        && !given.contains(field)
        && !(field.asType() instanceof DeclaredType type
            && (type.asElement().getKind() == ElementKind.RECORD
                || type.asElement().toString().equals("java.lang.String")));
  }

  /**
   * Whether nobody but its own class ever has a name for what a field keeps.
   *
   * @param field any field
   * @return whether it is private, refers to what its class made, hands that to nobody, and nor
   *     does that hand out itself
   */
  public boolean isUnshared(VariableElement field) {
    if (!field.getModifiers().contains(Modifier.PRIVATE)
        || !made.contains(field)
        || given.contains(field)
        || passed.containsKey(field)
        || locals.containsKey(field)
        || !(field.asType() instanceof DeclaredType declared)) {
      return false;
    }
    if (handedOn == null) {
      handedOn = HandedOn.in(classes);
    }
    TypeElement type = (TypeElement) declared.asElement();
    return !handedOn.contains(field)
        && isOfFile(type)
        && handedOn.stream()
            .filter(each -> each.getSimpleName().contentEquals("this"))
            .map(each -> (TypeElement) each.getEnclosingElement())
            .noneMatch(
                each -> Inheritance.inherits(each, type) || Inheritance.inherits(type, each));
  }

  /** Whether a class stands in this file; of any other it is not seen what it does. */
  private boolean isOfFile(TypeElement type) {
    TypeElement outer = ElementUtils.toplevelEnclosingTypeElement(type);
    return classes.stream()
        .anyMatch(each -> outer.equals(TreeUtils.elementFromTree(each.getLeaf())));
  }

  private boolean isMade(VariableElement field) {
    Set<VariableElement> parameters = new HashSet<>(passed.getOrDefault(field, Set.of()));
    if (field.getEnclosingElement().getKind() == ElementKind.RECORD) {
      Stream.concat(fresh.stream(), locals.keySet().stream())
          .filter(parameter -> isComponent(parameter, field))
          .forEach(parameters::add);
    }
    boolean isMade =
        parameters.isEmpty()
            ? made.contains(field) || locals.containsKey(field)
            : parameters.stream().allMatch(this::isFresh);
    return isMade && areFresh(field);
  }

  private boolean isFresh(VariableElement parameter) {
    return (fresh.contains(parameter) || locals.containsKey(parameter))
        && !shared.contains(parameter)
        && areFresh(parameter);
  }

  /** Whether a parameter of a record's constructor is what a field of the record is given. */
  private static boolean isComponent(VariableElement parameter, VariableElement field) {
    return parameter.getKind() == ElementKind.PARAMETER
        && parameter.getSimpleName().equals(field.getSimpleName())
        && parameter
            .getEnclosingElement()
            .getEnclosingElement()
            .equals(field.getEnclosingElement());
  }

  /**
   * The field that a method does nothing but read.
   *
   * @param method any method
   * @return the field of its object that it gives; null where it does anything else
   */
  public @Nullable VariableElement read(ExecutableElement method) {
    return getters.getOrDefault(method, componentOf(method));
  }

  /**
   * The part that a method gives.
   *
   * @param method any method
   * @return the field that keeps it; null where the method gives something else
   */
  public @Nullable VariableElement givenBy(ExecutableElement method) {
    VariableElement field = read(method);
    return field != null && isPart(field) ? field : null;
  }

  /** The component of a record that a method gives which is written nowhere. */
  private @Nullable VariableElement componentOf(ExecutableElement method) {
    if (method.getEnclosingElement().getKind() != ElementKind.RECORD
        || !method.getParameters().isEmpty()
        || written.contains(method)) {
      return null;
    }
    return ElementFilter.fieldsIn(method.getEnclosingElement().getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(method.getSimpleName()))
        .findFirst()
        .orElse(null);
  }
}
