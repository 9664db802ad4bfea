package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Which fields each method and closure of one source file may write, by itself or through other
 * methods of the file. A loan from a field does not survive a call which may replace the field's
 * value.
 */
public final class FieldEffects {

  private final Map<ExecutableElement, OwnEffects> methods = new HashMap<>();
  private final Map<ExecutableElement, Set<ExecutableElement>> overriders = new HashMap<>();
  private final Map<ExecutableElement, Effects> known = new HashMap<>();
  private final IdentityHashMap<Tree, Effects> closures = new IdentityHashMap<>();
  private final Map<ExecutableElement, Set<Tree>> implementers = new HashMap<>();
  private final IdentityHashMap<Tree, OwnEffects> bodies = new IdentityHashMap<>();
  private final InitialFields initial = new InitialFields();
  private final OwnParts ownParts;
  private final Parts parts;
  private final Contracts contracts;
  private final ProcessingEnvironment environment;
  private final List<TreePath> classes;
  private @Nullable Set<VariableElement> shown;
  private @Nullable CountedSlots countedSlots;

  private FieldEffects(
      List<TreePath> classes, Contracts contracts, ProcessingEnvironment environment) {
    this.classes = classes;
    this.ownParts = new OwnParts(classes);
    this.parts = new Parts(contracts);
    this.contracts = contracts;
    this.environment = environment;
  }

  /**
   * Reads the classes of a file.
   *
   * @param classes its top-level classes, with all that is nested in them
   * @param contracts what their methods, and those that they call, promise
   * @param environment the compiler's types
   * @return the effects of their methods
   */
  public static FieldEffects of(
      List<TreePath> classes, Contracts contracts, ProcessingEnvironment environment) {
    FieldEffects effects = new FieldEffects(classes, contracts, environment);
    EffectReader reader = effects.reader(null);
    classes.forEach(type -> reader.scan(type.getLeaf(), null));
    return effects;
  }

  /**
   * Whether the body of a method is in this file.
   *
   * @param method the method
   * @return whether its effects are known; what overrides it elsewhere is taken to do no more
   */
  public boolean knows(ExecutableElement method) {
    return methods.containsKey(method) && !method.getModifiers().contains(Modifier.ABSTRACT);
  }

  /**
   * The methods of this file that override a method.
   *
   * @param method the method
   * @return them; others may override it elsewhere
   */
  public Set<ExecutableElement> overridersOf(ExecutableElement method) {
    return overriders.getOrDefault(method, Set.of());
  }

  /**
   * What the fields hold when a constructor begins.
   *
   * @return what their initializers say
   */
  public InitialFields initial() {
    return initial;
  }

  /**
   * The fields that keep a part of their object.
   *
   * @return those of this file
   */
  public OwnParts ownParts() {
    return ownParts;
  }

  /**
   * The arrays in fields whose filled slots other fields count.
   *
   * @return those of this file, which is read for them when they are asked for first
   */
  public CountedSlots countedSlots() {
    CountedSlots known = countedSlots;
    if (known == null) {
      known = CountedSlots.in(classes, this, contracts);
      countedSlots = known;
    }
    return known;
  }

  /**
   * What a call may do to the fields of this file.
   *
   * @param method the method called
   * @return the effects of it and of all that overrides it in this file
   */
  public Effects of(ExecutableElement method) {
    Effects effects = known.get(method);
    if (effects == null) {
      effects = collect(new OwnEffects(), Set.of(method));
      known.put(method, effects);
    }
    return effects;
  }

  /**
   * The fields of the object that it makes which a constructor fills.
   *
   * @param constructor the constructor
   * @return those that it or one that it calls assigns; none for one of another file
   */
  public Set<VariableElement> begunBy(ExecutableElement constructor) {
    Set<VariableElement> all = new HashSet<>();
    Set<ExecutableElement> seen = new HashSet<>(Set.of(constructor));
    Deque<ExecutableElement> worklist = new ArrayDeque<>(seen);
    while (!worklist.isEmpty()) {
      OwnEffects own = methods.get(worklist.remove());
      if (own != null) {
        all.addAll(own.begun);
        own.calls.stream()
            .filter(callee -> callee.getKind() == ElementKind.CONSTRUCTOR && seen.add(callee))
            .forEach(worklist::add);
      }
    }
    return all;
  }

  /**
   * What {@code super.method()} may do to the fields of this file.
   *
   * @param method the method called
   * @return the effects of it, whatever overrides it
   */
  public Effects ofSuper(ExecutableElement method) {
    OwnEffects own = methods.get(method);
    return own == null ? Effects.NONE : collect(own, own.calls);
  }

  /**
   * What a closure does to the fields of this file when it runs.
   *
   * @param closure a lambda, a method reference, or the body of a class
   * @return the effects of all its code
   */
  public Effects of(Tree closure) {
    Effects effects = closures.get(closure);
    if (effects == null) {
      OwnEffects own = bodyOf(closure);
      effects = collect(own, own.calls);
      closures.put(closure, effects);
    }
    return effects;
  }

  private OwnEffects bodyOf(Tree closure) {
    OwnEffects own = bodies.get(closure);
    if (own == null) {
      own = new OwnEffects();
      bodies.put(closure, own);
      reader(own).scan(closure, null);
    }
    return own;
  }

  /**
   * Whether code that is not seen may change what a static field keeps.
   *
   * @param field the field
   * @return whether it can write the field, or call something that does
   */
  public boolean isShown(VariableElement field) {
    return !field.getModifiers().contains(Modifier.PRIVATE)
        || !initial.startsNull(field) // by a closure that is made there
        || shown().contains(field);
  }

  /**
   * The fields that code which is not seen may change by calling something of the file.
   *
   * @return those that some method changes which others can call, itself or by another
   */
  public Set<VariableElement> shown() {
    Set<VariableElement> all = shown;
    if (all == null) {
      all = new HashSet<>();
      for (ExecutableElement method : methods.keySet()) {
        if (!method.getModifiers().contains(Modifier.PRIVATE)) {
          Effects effects = of(method);
          all.addAll(effects.written());
          all.addAll(effects.filled());
          all.addAll(effects.emptied());
        }
      }
      shown = all;
    }
    return all;
  }

  private EffectReader reader(@Nullable OwnEffects own) {
    return new EffectReader(
        new EffectReader.Found(methods, overriders, implementers, initial, parts, ownParts),
        own,
        contracts,
        environment);
  }

  private Effects collect(OwnEffects start, Set<ExecutableElement> called) {
    OwnEffects all = new OwnEffects();
    all.add(start);
    Set<TypeElement> changed = new HashSet<>();
    boolean isOpen = false;
    boolean runsClosures = start.calls.stream().anyMatch(this::runsClosure);
    Set<ExecutableElement> seen = new HashSet<>(called);
    Deque<ExecutableElement> worklist = new ArrayDeque<>(called);
    while (!worklist.isEmpty()) {
      ExecutableElement method = worklist.remove();
      Set<ExecutableElement> next = new HashSet<>(overriders.getOrDefault(method, Set.of()));
      OwnEffects own = methods.get(method);
      if (own != null) {
        all.add(own);
        next.addAll(own.calls);
        isOpen |= own.callsOnThis.stream().anyMatch(callee -> !methods.containsKey(callee));
        runsClosures |= own.calls.stream().anyMatch(this::runsClosure);
      }
      for (Tree closure : implementers.getOrDefault(method, Set.of())) {
        all.add(bodyOf(closure));
        next.addAll(bodyOf(closure).calls);
      }
      if (own == null && mayChange(method)) {
        changed.add((TypeElement) method.getEnclosingElement());
      }
      next.stream().filter(seen::add).forEach(worklist::add);
    }
    all.emptyWholes(parts, this::knows);
    all.writeWholes(parts);
    return new Effects(
        all.written, all.filled, all.used, all.emptied, all.slots, changed, isOpen, runsClosures);
  }

  /**
   * Whether a method runs the closure that it is called on.
   *
   * @param method the method
   * @return whether it is the method of a functional interface of the JDK, or runs a task of the
   *     JDK
   */
  public boolean runsClosure(ExecutableElement method) {
    return method.getEnclosingElement().toString().startsWith("java.")
        && (runsTask(method)
            || (method.getModifiers().contains(Modifier.ABSTRACT)
                && contracts.containers().isFunction(method.getEnclosingElement().asType())));
  }

  /**
   * Whether a method may run code of which nobody knows what it does.
   *
   * @param method the method
   * @return whether it, or one of the file that it calls in turn, calls a method of another file or
   *     a closure, those of the JDK that run none excepted
   */
  public boolean runsUnseen(ExecutableElement method) {
    Set<ExecutableElement> seen = new HashSet<>(Set.of(method));
    Deque<ExecutableElement> worklist = new ArrayDeque<>(seen);
    while (!worklist.isEmpty()) {
      ExecutableElement each = worklist.remove();
      OwnEffects own = methods.get(each);
      boolean isOfLibrary = each.getEnclosingElement().toString().startsWith("java.");
      if (knows(each) && own != null) {
        Stream.concat(own.calls.stream(), overridersOf(each).stream())
            .filter(seen::add)
            .forEach(worklist::add);
      } else if (!isOfLibrary || runsClosure(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a method of the JDK runs here and now what its object was made with, as that of {@code
   * FutureTask} does.
   *
   * @param method the method
   * @return whether it is the {@code run()} of a class or interface
   */
  public boolean runsTask(ExecutableElement method) {
    return method.getSimpleName().contentEquals("run")
        && method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getEnclosingElement().toString().startsWith("java.");
  }

  /**
   * Whether two objects of a class or interface may be equal, as one below it in the file says.
   *
   * @param type the class or interface
   * @return whether a record or a class with an {@code equals} of its own inherits from it
   */
  public boolean isComparedBelow(TypeElement type) {
    return methods.keySet().stream()
        .filter(method -> Inheritance.inherits((TypeElement) method.getEnclosingElement(), type))
        .anyMatch(
            method ->
                method.getEnclosingElement().getKind() == ElementKind.RECORD
                    || (method.getSimpleName().contentEquals("equals")
                        && method.getParameters().size() == 1));
  }

  /** Whether a method written elsewhere may take something out of what its object keeps. */
  private boolean mayChange(ExecutableElement method) {
    MethodContract contract = contracts.of(method);
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getEnclosingElement().toString().startsWith("java.")
        && !contracts.types().isTracked(method.getEnclosingElement().asType())
        && TypeUses.ofReceiver(method) == null
        && contract.result().qualifier() != Qualifier.BORROWED;
  }
}
