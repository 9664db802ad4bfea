package dev.custody.checker.resources;

import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.types.Qualifier;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;

/** Facts made by hand: variables and trees that only have a name and an identity. */
final class Facts {

  static final Tree HERE = fake(ReturnTree.class, "return rq;");
  static final Origin ORIGIN = new Origin(HERE, "rq");
  static final Loss LOSS = new Loss(HERE, "end() gave up 'rq'");

  private Facts() {}

  static ValueId id(int site) {
    return new ValueId(site, 0);
  }

  static Place.Local local(String name) {
    return new Place.Local(variable(name));
  }

  static Place.Field fieldOfThis(String name) {
    return new Place.Field(new Place.This(), variable(name));
  }

  static Value value(int site, Qualifier qualifier) {
    return Value.fresh(id(site), qualifier, qualifier.hasDuty(), Set.of(), ORIGIN);
  }

  static Value owned(int site) {
    return value(site, Qualifier.OWNED);
  }

  static Value loan(int site, int owner) {
    return Value.fresh(id(site), Qualifier.BORROWED, false, Set.of(id(owner)), ORIGIN);
  }

  static Value exclusiveLoan(int site, int owner) {
    return Value.fresh(id(site), Qualifier.BORROWED_EXCLUSIVE, false, Set.of(id(owner)), ORIGIN);
  }

  static Value with(Value value, Presence presence) {
    return switch (presence) {
      case HELD -> value;
      case GONE -> value.lost(LOSS);
      case MAYBE -> {
        ValueChange change = new ValueChange(value.lost(LOSS));
        change.presence = Presence.MAYBE;
        yield change.done();
      }
    };
  }

  /** A world in which a place refers to a value. */
  static World world(Place place, Value value) {
    World world = new World();
    world.put(value);
    world.bind(place, new Held.Reference(value.id()));
    return world;
  }

  static VariableElement variable(String name) {
    Name simpleName = fake(Name.class, name);
    return (VariableElement)
        Proxy.newProxyInstance(
            Facts.class.getClassLoader(),
            new Class<?>[] {VariableElement.class},
            (proxy, method, arguments) ->
                method.getName().equals("getSimpleName")
                    ? simpleName
                    : ofObject(proxy, method.getName(), arguments, name));
  }

  private static <T> T fake(Class<T> type, String text) {
    return type.cast(
        Proxy.newProxyInstance(
            Facts.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> ofObject(proxy, method.getName(), arguments, text)));
  }

  private static Object ofObject(Object proxy, String method, Object[] arguments, String text) {
    return switch (method) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> text;
      default -> throw new UnsupportedOperationException(method);
    };
  }
}
