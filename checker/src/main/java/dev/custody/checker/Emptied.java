package dev.custody.checker;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.EmptyAnswer;
import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.contracts.FileFacts;
import dev.custody.checker.contracts.LendingField;
import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import dev.custody.checker.transfer.Body;
import dev.custody.checker.transfer.Flow;
import dev.custody.checker.transfer.OwningObjects;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a method does to a container by following its body, without a report, when a call
 * of it needs to know. A method that is reached from itself is taken to leave nothing empty.
 */
final class Emptied implements Emptying {

  private static final List<World> NOTHING_KNOWN = List.of(new World());

  private final Map<ExecutableElement, TreePath> methods = new HashMap<>();
  private final Map<ExecutableElement, List<World>> exits = new HashMap<>();
  private final Map<ExecutableElement, List<World>> thrown = new HashMap<>();
  private final Set<ExecutableElement> asked = new HashSet<>();
  private final Map<Drain, Boolean> emptiable = new HashMap<>();
  private final Map<VariableElement, Boolean> filled = new HashMap<>();
  private final Map<VariableElement, Boolean> kept = new HashMap<>();
  private final Map<ExecutableElement, Boolean> keptThis = new HashMap<>();
  private final BodyAnalysis analysis;
  private final Map<ExecutableElement, Set<VariableElement>> trusted = new HashMap<>();
  private final Map<Loan, Optional<Tree>> loans = new HashMap<>();
  private @Nullable FileFacts file;

  /** A method, and what it may empty. */
  private record Drain(ExecutableElement method, VariableElement container) {}

  /** A parameter, and who keeps what it is lent. */
  private record Loan(VariableElement parameter, Set<LendingField> keepers) {}

  Emptied(List<TreePath> classes, BodyAnalysis analysis) {
    this.analysis = analysis;
    TreePathScanner<@Nullable Void, @Nullable Void> reader =
        new TreePathScanner<>() {
          @Override
          public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
            if (tree.getBody() != null) {
              methods.put(TreeUtils.elementFromDeclaration(tree), getCurrentPath());
            }
            return super.visitMethod(tree, p);
          }
        };
    classes.forEach(type -> reader.scan(type, null));
  }

  /** Sets what is known of the file, which knows this in turn. */
  void in(FileFacts facts) {
    file = facts;
  }

  /**
   * What calls of the file's methods are taken to empty, as far as that has been asked for.
   *
   * @return for each such method its parameters, and the fields of its object
   */
  Map<ExecutableElement, Set<VariableElement>> trusted() {
    return Map.copyOf(trusted);
  }

  private boolean trust(ExecutableElement method, VariableElement container, boolean isEmptied) {
    if (isEmptied) {
      trusted.computeIfAbsent(method, m -> new LinkedHashSet<>()).add(container);
    }
    return isEmptied;
  }

  @Override
  public boolean leavesEmpty(ExecutableElement method, VariableElement container) {
    if (!mayBeEmptied(method, container)) {
      return false; // without following its body
    }
    List<World> worlds = exitsOf(method);
    boolean isEmptied =
        !worlds.isEmpty() && worlds.stream().allMatch(world -> isEmpty(world, placeOf(container)));
    return trust(method, container, isEmptied);
  }

  @Override
  public boolean throwsEmpty(ExecutableElement method, VariableElement container) {
    return mayBeEmptied(method, container)
        && thrownOf(method).stream().allMatch(world -> isEmpty(world, placeOf(container)));
  }

  /** What is known wherever a method throws; of one that is reached from itself, nothing. */
  private List<World> thrownOf(ExecutableElement method) {
    List<World> known = thrown.get(method);
    TreePath path = methods.get(method);
    if (known != null || path == null || file == null) {
      return known == null ? NOTHING_KNOWN : known;
    }
    thrown.put(method, NOTHING_KNOWN);
    Flow flow = analysis.solveThrowing(body(path, file));
    List<World> found = flow == null ? NOTHING_KNOWN : flow.thrown();
    thrown.put(method, found);
    return found;
  }

  /** Whether the text of a method leaves open that it empties a container. */
  private boolean mayBeEmptied(ExecutableElement method, VariableElement container) {
    TreePath path = methods.get(method);
    return path != null
        && emptiable.computeIfAbsent(
            new Drain(method, container), d -> mayEmpty((MethodTree) path.getLeaf(), container));
  }

  private static boolean mayEmpty(MethodTree method, VariableElement container) {
    return container.getKind().isField()
        ? !SingleTakes.isAll(method, container)
        : !isAssigned(container, method);
  }

  private static Place placeOf(VariableElement container) {
    return container.getKind().isField()
        ? new Place.Field(new Place.This(), container)
        : new Place.Local(container);
  }

  /** What the compiler would tell, too, but not yet of a class whose turn comes later. */
  private static boolean isAssigned(VariableElement parameter, MethodTree method) {
    Set<VariableElement> assigned = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
        ExpressionTree target = TreeUtils.withoutParens(tree.getVariable()); // no slot of an array
        if (target instanceof IdentifierTree name
            && TreeUtils.elementFromUse(name) instanceof VariableElement variable) {
          assigned.add(variable);
        }
        return super.visitAssignment(tree, p);
      }
    }.scan(method.getBody(), null);
    return assigned.contains(parameter);
  }

  private boolean isEmpty(World world, Place place) {
    Value value = world.valueIn(place);
    Contents contents = value == null ? null : value.contents();
    if (contents == null) {
      return world.held(place) instanceof Held.Null;
    }
    return contents.fill() == Fill.EMPTY
        || (file != null && OwningObjects.isEmptied(value, world, file.contracts()));
  }

  @Override
  public boolean keepsOnlyGiven(ExecutableElement method, VariableElement field) {
    Place place = placeOf(field);
    List<World> worlds = exitsOf(method);
    return trust(
        method,
        field,
        !worlds.isEmpty()
            && worlds.stream()
                .allMatch(
                    world -> world.held(place) instanceof Held.Null || isGiven(world, place)));
  }

  @Override
  public boolean putsOther(ExecutableElement method, VariableElement field) {
    Place place = placeOf(field);
    return exitsOf(method).stream()
        .anyMatch(
            world -> {
              Value value = world.valueIn(place);
              return value != null
                  && value.contents() == null
                  && !isOld(value)
                  && !isGiven(world, place);
            });
  }

  /** Whether a field keeps what came in by a parameter, or what has been given up. */
  private static boolean isGiven(World world, Place place) {
    Value value = world.valueIn(place);
    boolean isEmpty =
        value != null && value.contents() != null && value.contents().fill() != Fill.SOME;
    return value != null
        && (value.isGone() || isEmpty || value.origin().at() instanceof VariableTree);
  }

  /** Whether a value is what a field kept when the method began. */
  private static boolean isOld(Value value) {
    return value.origin().at() instanceof IdentifierTree
        || value.origin().at() instanceof MemberSelectTree;
  }

  private List<World> exitsOf(ExecutableElement method) {
    List<World> known = exits.get(method);
    TreePath path = methods.get(method);
    if (known != null || path == null || file == null || !asked.add(method)) {
      return known == null ? List.of() : known;
    }
    Flow flow = analysis.solve(body(path, file));
    List<World> found = flow == null ? List.of() : flow.exits();
    asked.remove(method);
    exits.put(method, found);
    return found;
  }

  private static Body body(TreePath path, FileFacts file) {
    ClassTree owner = (ClassTree) path.getParentPath().getLeaf();
    return Bodies.method((MethodTree) path.getLeaf(), path, owner, Map.of(), file);
  }

  @Override
  public @Nullable Tree endsBeforeUse(
      ExecutableElement method, VariableElement parameter, Set<LendingField> keepers) {
    Loan loan = new Loan(parameter, keepers);
    Optional<Tree> known = loans.get(loan);
    TreePath path = methods.get(method);
    if (known != null || path == null || file == null) {
      return known == null ? null : known.orElse(null);
    }
    loans.put(loan, Optional.empty()); // a use by the method itself is found without its calls
    Body body = body(path, file);
    Map<Tree, Tree> late = new LinkedHashMap<>(analysis.lateUses(body.lending(parameter, keepers)));
    late.keySet().removeAll(analysis.lateUses(body).keySet()); // wrong, whoever keeps it
    Optional<Tree> found = late.values().stream().findFirst();
    loans.put(loan, found);
    return found.orElse(null);
  }

  @Override
  public boolean keeps(ExecutableElement method, VariableElement parameter) {
    Boolean known = kept.get(parameter);
    TreePath path = methods.get(method);
    if (isOfRecord(method)) {
      return true; // into a field, whether its text says so or not
    }
    if (known != null || path == null) {
      return known != null && known;
    }
    kept.put(parameter, false); // a method that hands it to itself alone does not keep it
    boolean found = Keeping.of((MethodTree) path.getLeaf(), parameter, this);
    kept.put(parameter, found);
    return found;
  }

  @Override
  public boolean fills(ExecutableElement method, VariableElement parameter) {
    TreePath path = methods.get(method);
    FileFacts known = file;
    return path != null
        && known != null
        && filled.computeIfAbsent(
            parameter, p -> Filling.of((MethodTree) path.getLeaf(), p, known.contracts(), methods));
  }

  private static boolean isOfRecord(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && method.getEnclosingElement().getKind() == ElementKind.RECORD;
  }

  @Override
  public boolean returnsThis(ExecutableElement method) {
    TreePath path = methods.get(method);
    return path != null && ReturnedThis.isAll((MethodTree) path.getLeaf());
  }

  @Override
  public boolean keepsThis(ExecutableElement method) {
    Boolean known = keptThis.get(method);
    TreePath path = methods.get(method);
    if (known != null || path == null) {
      return known != null ? known : !isOfThrowable(method);
    }
    keptThis.put(method, false);
    boolean found = Keeping.ofThis((MethodTree) path.getLeaf(), method, this);
    keptThis.put(method, found);
    return found;
  }

  private static boolean isOfThrowable(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && Constructors.keepToThemselves(method.getEnclosingElement());
  }

  @Override
  public boolean runsOnce(ExpressionTree closure) {
    return file == null || file.typing().functions().runs(closure).atMostOnce();
  }

  @Override
  public boolean makesResult(ExecutableElement method) {
    TreePath path = methods.get(method);
    return path != null && Making.isBy((MethodTree) path.getLeaf(), this);
  }

  @Override
  public EmptyAnswer answer(ExecutableElement method, List<VariableElement> fields) {
    TreePath path = methods.get(method);
    return path == null
        ? EmptyAnswer.NOTHING
        : Answers.of((MethodTree) path.getLeaf(), Set.copyOf(fields));
  }
}
