package dev.custody.init;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.TransfersOn;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TrackedTypes;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements.Origin;
import org.jspecify.annotations.Nullable;

/** All places of a program where annotations may stand, by what is declared there. */
final class Slots extends TreePathScanner<@Nullable Void, Source> {
  private final Program program;
  private final TrackedTypes tracked;
  private final Map<Element, Slot> variables = new LinkedHashMap<>();
  private final Map<ExecutableElement, Slot> results = new LinkedHashMap<>();
  private final Map<ExecutableElement, Slot> receivers = new LinkedHashMap<>();
  private final Map<ExecutableElement, Slot> methods = new LinkedHashMap<>();
  private final Map<Tree, Slot> typeArguments = new HashMap<>();

  private Slots(Program program, TrackedTypes tracked) {
    this.program = program;
    this.tracked = tracked;
  }

  /** Finds the places of all sources but those that are left alone. */
  static Slots of(Program program, Collection<Source> sources, TrackedTypes tracked) {
    Slots slots = new Slots(program, tracked);
    sources.forEach(source -> slots.scan(source.tree(), source));
    return slots;
  }

  /** Returns the place of a parameter or field; null where there is none. */
  @Nullable Slot ofVariable(Element variable) {
    Slot own = variables.get(variable);
    return own != null ? own : ofComponent(variable);
  }

  /** The parameters of a record's constructor are written as its components. */
  private @Nullable Slot ofComponent(Element variable) {
    Element constructor = variable.getEnclosingElement();
    if (variable.getKind() != ElementKind.PARAMETER
        || constructor.getKind() != ElementKind.CONSTRUCTOR
        || constructor.getEnclosingElement().getKind() != ElementKind.RECORD) {
      return null;
    }
    return constructor.getEnclosingElement().getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.FIELD)
        .filter(field -> field.getSimpleName().equals(variable.getSimpleName()))
        .map(variables::get)
        .findFirst()
        .orElse(null);
  }

  @Nullable Slot ofResult(ExecutableElement method) {
    return results.get(method);
  }

  @Nullable Slot ofReceiver(ExecutableElement method) {
    return receivers.get(method);
  }

  /** Returns the place before a whole method. */
  @Nullable Slot ofMethod(ExecutableElement method) {
    return methods.get(method);
  }

  @Nullable Slot ofTypeArgument(Tree argument) {
    return typeArguments.get(argument);
  }

  /** Returns the methods that are declared in the sources. */
  Collection<ExecutableElement> methods() {
    return methods.keySet();
  }

  /** Returns all places but those of type arguments. */
  List<Slot> all() {
    return Stream.of(variables, results, receivers)
        .flatMap(slots -> slots.values().stream())
        .distinct()
        .toList();
  }

  boolean isTracked(TypeMirror type) {
    TypeMirror innermost = type;
    while (innermost instanceof ArrayType array) {
      innermost = array.getComponentType();
    }
    return tracked.isTracked(innermost);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, Source source) {
    Element element = program.trees().getElement(getCurrentPath());
    if (element != null && element.getKind() == ElementKind.FIELD) {
      addVariable((VariableElement) element, tree, source, Slot.Kind.FIELD);
    }
    return super.visitVariable(tree, source);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, Source source) {
    Element element = program.trees().getElement(getCurrentPath());
    if (element instanceof ExecutableElement method
        && program.elements().getOrigin(method) == Origin.EXPLICIT) {
      addMethod(method, tree, source);
    }
    return super.visitMethod(tree, source);
  }

  private void addMethod(ExecutableElement method, MethodTree tree, Source source) {
    boolean transfers = method.getAnnotation(TransfersOn.class) != null;
    methods.put(
        method,
        new Slot(
            source,
            Slot.Kind.METHOD,
            source.start(tree),
            "",
            lineEndAt(source, source.start(tree)),
            false,
            transfers ? new Mark("@TransfersOn", 0) : null));
    for (VariableTree parameter : tree.getParameters()) {
      Element element = program.trees().getElement(new TreePath(getCurrentPath(), parameter));
      if (element instanceof VariableElement variable) {
        addVariable(variable, parameter, source, Slot.Kind.PARAMETER);
      }
    }
    int result = Heads.ofType(source, tree.getReturnType());
    if (result >= 0) {
      Mark written = mark(TypeUses.ofResult(method), method.getReturnType());
      results.put(
          method,
          new Slot(
              source,
              Slot.Kind.RESULT,
              result,
              "",
              " ",
              isTracked(method.getReturnType()),
              written));
    }
    addReceiver(method, tree, source);
  }

  /** An annotation of a method that begins its line stands in a line of its own. */
  private static String lineEndAt(Source source, int offset) {
    String text = source.text();
    int line = offset < 1 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    String indent = text.substring(line, Math.max(line, offset));
    return indent.isBlank() ? (text.contains("\r\n") ? "\r\n" : "\n") + indent : " ";
  }

  private void addVariable(
      VariableElement variable, VariableTree tree, Source source, Slot.Kind kind) {
    int offset =
        variable.asType().getKind() == TypeKind.INT
            ? source.start(tree.getType())
            : Heads.ofType(source, tree.getType());
    if (offset >= 0) {
      boolean isTracked = isTracked(variable.asType());
      variables.put(
          variable, new Slot(source, kind, offset, "", " ", isTracked, written(variable)));
    }
  }

  /** Returns what is written on a variable; null where nothing is. */
  static @Nullable Mark written(VariableElement variable) {
    Mark mark = mark(TypeUses.of(variable), variable.asType());
    String tag = TypeUses.tagOf(variable);
    if (tag != null) {
      return Mark.tagOf(tag);
    } else if (!TypeUses.hasDeclared(variable, RunsNow.class.getName())) {
      return mark;
    }
    return mark == null ? Mark.RUNS_NOW : Mark.RUNS_NOW_ONCE;
  }

  /** Returns what is written on a type; on an array, that is on its elements. */
  static @Nullable Mark mark(QualifiedType written, TypeMirror type) {
    QualifiedType part = written;
    TypeMirror innermost = type;
    while (part.ownership() == null && innermost instanceof ArrayType array) {
      innermost = array.getComponentType();
      part = part.part(0);
    }
    return Mark.of(part.ownership());
  }

  private void addReceiver(ExecutableElement method, MethodTree tree, Source source) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    if (method.getKind() != ElementKind.METHOD
        || method.getModifiers().contains(Modifier.STATIC)
        || type.getSimpleName().length() == 0) {
      return;
    }
    VariableTree written = tree.getReceiverParameter();
    int offset =
        written == null ? Heads.parameters(source, tree) : Heads.ofType(source, written.getType());
    if (offset >= 0) {
      String after =
          written != null
              ? " "
              : " " + typeName() + " this" + (tree.getParameters().isEmpty() ? "" : ", ");
      receivers.put(
          method,
          new Slot(
              source,
              Slot.Kind.RECEIVER,
              offset,
              "",
              after,
              tracked.isTracked(type),
              Mark.of(TypeUses.ofReceiver(method))));
    }
  }

  /** Returns the class around, as its receivers are declared. */
  private String typeName() {
    for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof ClassTree type) {
        String parameters =
            type.getTypeParameters().stream()
                .map(TypeParameterTree::getName)
                .collect(Collectors.joining(", "));
        return type.getSimpleName() + (parameters.isEmpty() ? "" : "<" + parameters + ">");
      }
    }
    throw new IllegalStateException("a method is in a class");
  }

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, Source source) {
    for (Tree argument : new ArrayList<>(tree.getTypeArguments())) {
      int offset = Heads.ofType(source, argument);
      if (offset >= 0 && !saysOwnership(argument)) {
        Slot slot = new Slot(source, Slot.Kind.TYPE_ARGUMENT, offset, "", " ", true, null);
        for (Tree part = argument; part != null; part = inner(part)) {
          typeArguments.put(part, slot);
        }
      }
    }
    return super.visitParameterizedType(tree, source);
  }

  private static @Nullable Tree inner(Tree type) {
    return type instanceof AnnotatedTypeTree annotated
        ? annotated.getUnderlyingType()
        : type instanceof WildcardTree wildcard ? wildcard.getBound() : null;
  }

  private static boolean saysOwnership(Tree argument) {
    return argument instanceof AnnotatedTypeTree annotated
        && annotated.getAnnotations().stream()
            .anyMatch(
                a ->
                    a.getAnnotationType()
                        .toString()
                        .matches("(.*\\.)?(Owned|Borrowed|Refcounted|GivenUp|RunsOnce)"));
  }
}
