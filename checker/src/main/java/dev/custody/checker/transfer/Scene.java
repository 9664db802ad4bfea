package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Typing;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SuperNode;
import org.jspecify.annotations.Nullable;

/**
 * One world while a transfer function changes it, and the ear that is told each step. Offers the
 * elementary changes that all kinds of steps are made of: read, use, give up, make a value.
 */
final class Scene {

  private final Body body;
  private final Sites sites;
  private final Sources sources;
  private final World world;
  private final Consumer<Step> steps;

  Scene(Body body, Sites sites, Sources sources, World world, Consumer<Step> steps) {
    this.body = body;
    this.sites = sites;
    this.sources = sources;
    this.world = world;
    this.steps = steps;
  }

  Body body() {
    return body;
  }

  World world() {
    return world;
  }

  /** The qualifiers in the types of the file's expressions. */
  Typing typing() {
    return body.file().typing();
  }

  /** The same scene in a copy of its world, for another outcome of the step under way. */
  Scene fork() {
    return new Scene(body, sites, sources, world.copy(), steps);
  }

  void tell(Step step) {
    steps.accept(step);
  }

  /** What an expression that has been evaluated came to; null when nothing is known of it. */
  @Nullable Held held(Node node) {
    Place outer = OuterObjects.of(node, this);
    if (outer != null) {
      return world.held(outer);
    }
    if (Places.isThis(node, this) || node instanceof SuperNode) {
      return world.held(new Place.This());
    }
    return world.held(new Place.Temp(node));
  }

  /** Whether an expression stands in the source, rather than being made up by the framework. */
  boolean isWritten(Node node) {
    return sources.isWritten(node.getTree());
  }

  /** Whether an assignment goes on with another value in the head of a loop. */
  boolean isStep(AssignmentNode node) {
    return sources.isStep(node.getTree());
  }

  /** Whether an expression is a local container that nothing is ever taken out of. */
  boolean isUnread(@Nullable Node node) {
    return node instanceof LocalVariableNode local && sources.unread().has(local.getElement());
  }

  /** Whether a new array is the value of such a variable. */
  boolean isUnreadArray(ArrayCreationNode node) {
    return sources.unread().hasArray(node.getTree());
  }

  /** Whether a variable is an iterator that nobody but this body goes on with. */
  boolean isPlainIterator(VariableElement variable) {
    return sources.isPlainIterator(variable);
  }

  /** The variable of the loop that goes on with an iterator; null for one in no loop's head. */
  @Nullable VariableElement loopVariable(VariableElement iterator) {
    return sources.loopVariable(iterator);
  }

  /** The qualifiers in an expression's type. */
  QualifiedType typeOf(Node node) {
    return typing().of(node.getTree());
  }

  /** The type arguments of an expression, seen as a class above its own. */
  QualifiedType seenAs(Node node, TypeElement above) {
    return typing().seenAs(node.getTree(), node.getType(), above);
  }

  /** Where a step on an expression is reported. */
  Tree at(Node node) {
    return sources.of(node);
  }

  /** Where a variable is declared; the body itself for one of the code around it. */
  Tree declarationOf(VariableElement variable) {
    return sources.declarationOf(variable);
  }

  /** The tracked value an evaluated expression refers to; null when there is none. */
  @Nullable Value value(Node node) {
    return held(node) instanceof Held.Reference r ? world.value(r.id()) : null;
  }

  /** What a variable is first assigned; null for one that comes in with its value. */
  @Nullable Node initializerOf(VariableElement variable) {
    return sources.initializerOf(variable);
  }

  /** What an expression of the source came to; null when nothing is known of it. */
  @Nullable Held heldBy(Tree tree) {
    for (Map.Entry<Place, Held> entry : world.places().entrySet()) {
      if (entry.getKey() instanceof Place.Temp temp && temp.isOf(tree)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** Notes what an expression came to. */
  void result(Node node, @Nullable Held held) {
    world.bind(new Place.Temp(node), held);
  }

  /** Makes a value at a site and returns a reference to it. */
  Held.Reference make(
      Object site, Qualifier qualifier, boolean duty, Set<ValueId> owners, Origin origin) {
    ValueId made =
        world.make(
            sites.of(site),
            owners,
            (id, lenders) -> Value.fresh(id, qualifier, duty, lenders, origin));
    return new Held.Reference(made);
  }

  /**
   * A value moves: its old names may not be used any more, and it goes on under a new identity.
   *
   * @return a reference to the value as its new holder has it
   */
  Held.Reference move(Value value, Object site, Loss loss) {
    ValueId id = world.renew(sites.of(site));
    world.lose(value.id(), loss);
    world.put(value.as(id));
    return new Held.Reference(id);
  }

  /** The tracked value a step is about; null where there is none, or none that can be told. */
  private @Nullable Value follow(Node node, Tree at) {
    if (held(node) instanceof Held.Unclear) {
      tell(new Step.Indistinct(Spelling.of(node), at));
      world.reportUnnamed(); // one of them is meant, and all of them have been reported by this
    }
    Value value = value(node);
    return value == null || value.isBystander() ? null : value;
  }

  /** Uses what an expression refers to, shared or exclusively. */
  void use(Node node, boolean wanted, String user, Tree at) {
    boolean isSelf = Places.isThis(node, this) && OuterObjects.of(node, this) == null;
    boolean exclusive = wanted && !(isSelf && isPlainSelf());
    Value value = follow(node, at);
    if (value == null) {
      LentParts.use(Spelling.of(node), value(node), at, this);
      return;
    }
    String name = nameOf(node);
    Loss over = ThreadLoans.lossAt(value, node, at, this);
    tell(new Step.Used(over == null ? value : value.lost(over), name, exclusive, at));
    if (over != null || value.presence() != Presence.HELD) {
      world.put(value.reported());
    } else {
      Loss loss = new Loss(at, user + " used '" + name + "'" + (exclusive ? " exclusively" : ""));
      world.endLoans(value.id(), loss, !exclusive);
    }
  }

  /** An object that is a loan, but of no tracked class, may write its own fields as any other. */
  boolean isPlainSelf() {
    return body.receiver() != null
        && TypeUses.ofReceiver(body.receiver()) == null
        && !body.contracts().types().isTracked(body.type());
  }

  /** Gives up what an expression refers to. */
  void giveUp(Node node, Demand demand, String taker, Loss loss, Tree at) {
    Value value = follow(node, at);
    if (value != null) {
      giveUp(value, nameOf(node), demand, taker, loss, at);
    }
  }

  /** An expression as written; an object around this one that nobody names, by its class. */
  private String nameOf(Node node) {
    Place outer = OuterObjects.of(node, this);
    return outer == null ? Spelling.of(node) : outer.spelling();
  }

  /** Gives up a value. */
  void giveUp(Value value, String name, Demand demand, String taker, Loss loss, Tree at) {
    Qualifier wanted = demand == Demand.COUNT ? Qualifier.REFCOUNTED : Qualifier.OWNED;
    tell(new Step.GivenUp(value, name, wanted, taker, at));
    if (value.isGone()) {
      world.put(value.reported());
    } else if (!value.qualifier().isLoan()) {
      world.lose(value.id(), loss);
    }
  }

  /** Says that a value reaches code that says nothing; the value stays with its holder. */
  void escape(Node node, String where, @Nullable VariableElement parameter, Tree at) {
    Value value = value(node);
    if (value != null && !value.isBystander()) {
      tell(new Step.Escaped(Spelling.of(node), where, parameter, at));
      world.put(value.isOwed() ? value.lost(new Loss(at, where + " got it")).reported() : value);
    }
  }
}
