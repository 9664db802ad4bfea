package dev.custody.checker.resources;

import com.sun.source.tree.Tree;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/** Somewhere a reference, a tag or a known boolean can be kept. */
public sealed interface Place {

  /** The place as a message names it. */
  String spelling();

  /**
   * The value whose inside this is.
   *
   * @return the value, or null for a place that belongs to none
   */
  default @Nullable ValueId inside() {
    return null;
  }

  /**
   * The same place inside another value.
   *
   * @param other the value
   * @return the place there
   */
  default Place inside(ValueId other) {
    return this;
  }

  /**
   * Whether the way to this place leads through a variable.
   *
   * @param variable a local variable or a field
   * @return whether a store to that may make this another place
   */
  default boolean mentions(VariableElement variable) {
    return false;
  }

  /**
   * Whether a variable chooses which slot or value this is.
   *
   * @param variable a local variable, or a field of this object
   * @return whether a store to that makes the index or key another one
   */
  default boolean isChosenBy(VariableElement variable) {
    return false;
  }

  /** The receiver of the body. */
  record This() implements Place {
    @Override
    public String spelling() {
      return "this";
    }
  }

  /**
   * The object around that of the body, which is of an inner class.
   *
   * @param type the class of the object around
   */
  record Around(TypeElement type) implements Place {
    @Override
    public String spelling() {
      return type.getSimpleName() + ".this";
    }
  }

  /** The receiver as the class above it knows it. */
  record Super() implements Place {
    @Override
    public String spelling() {
      return "super";
    }
  }

  /**
   * A local variable or parameter.
   *
   * @param variable its declaration
   */
  record Local(VariableElement variable) implements Place {
    @Override
    public boolean mentions(VariableElement other) {
      return variable.equals(other);
    }

    @Override
    public String spelling() {
      return variable.getSimpleName().toString();
    }
  }

  /**
   * A field of the object in a place.
   *
   * @param object where the object is
   * @param field the field's declaration
   */
  record Field(Place object, VariableElement field) implements Place {
    @Override
    public boolean mentions(VariableElement other) {
      return field.equals(other) || object.mentions(other);
    }

    @Override
    public String spelling() {
      return object instanceof This
          ? field.getSimpleName().toString()
          : object.spelling() + "." + field.getSimpleName();
    }
  }

  /**
   * A field of a tracked object, wherever that is kept.
   *
   * @param object the object
   * @param field the field's declaration
   */
  record Inside(ValueId object, VariableElement field) implements Place {
    @Override
    public boolean mentions(VariableElement other) {
      return field.equals(other);
    }

    @Override
    public ValueId inside() {
      return object;
    }

    @Override
    public Place inside(ValueId other) {
      return new Inside(other, field);
    }

    @Override
    public String spelling() {
      return field.getSimpleName().toString();
    }
  }

  /**
   * A static field.
   *
   * @param field its declaration
   */
  record Static(VariableElement field) implements Place {
    @Override
    public boolean mentions(VariableElement other) {
      return field.equals(other);
    }

    @Override
    public String spelling() {
      return field.getEnclosingElement().getSimpleName() + "." + field.getSimpleName();
    }
  }

  /**
   * A slot of an array.
   *
   * @param array where the array is
   * @param index the index: a number, a local variable, a field of this object, or what is
   *     calculated from these, in parentheses
   */
  record Slot(Place array, String index) implements Place {

    /** How an index begins whose variable has changed since, so that it names no slot any more. */
    private static final String EARLIER = "earlier#";

    /**
     * The same slot, whose index or array is another one by now.
     *
     * @return the slot, which no expression names
     */
    public Slot earlier() {
      return index.startsWith(EARLIER) ? this : new Slot(array, EARLIER + index);
    }

    @Override
    public boolean isChosenBy(VariableElement variable) {
      return IndexText.mentions(index, variable);
    }

    @Override
    public boolean mentions(VariableElement other) {
      return array.mentions(other) || isChosenBy(other);
    }

    @Override
    public String spelling() {
      if (array.spelling().contains("#")) { // a loop goes over it, and has no names for this
        return "its slot of the array";
      }
      String now = index.startsWith(EARLIER) ? index.substring(EARLIER.length()) : index;
      return array.spelling() + "[" + IndexText.spelling(now) + "]";
    }
  }

  /**
   * What a map keeps by one key.
   *
   * @param map the map
   * @param key the key: a literal, a local variable, or a field of this object, spelled like an
   *     index
   */
  record Entry(ValueId map, String key) implements Place {
    @Override
    public ValueId inside() {
      return map;
    }

    @Override
    public boolean isChosenBy(VariableElement variable) {
      return IndexText.mentions(key, variable);
    }

    @Override
    public Place inside(ValueId other) {
      return new Entry(other, key);
    }

    @Override
    public String spelling() {
      return "the value of " + key;
    }
  }

  /**
   * Something that is known of the iteration of an iterator in a local variable.
   *
   * @param iterator the variable
   * @param part what
   */
  record Iteration(VariableElement iterator, Part part) implements Place {

    /** What there is to know of an iteration. */
    public enum Part {
      /** The element that it gave last, while it may still remove it. */
      GIVEN,
      /** Whether its container is empty when no element is left: it was made to remove all. */
      REST,
      /** What {@link #REST} is to be again as soon as the element given last is removed. */
      REST_AFTER_REMOVAL,
      /** Whether each element that it gave is a container which had no elements when it went on. */
      HOLLOW
    }

    @Override
    public boolean mentions(VariableElement other) {
      return iterator.equals(other);
    }

    @Override
    public String spelling() {
      return iterator.getSimpleName().toString();
    }
  }

  /**
   * Wherever an object of a class is that no name here leads to: all of them are taken for one.
   *
   * @param type the class
   */
  record Unnamed(TypeElement type) implements Place {
    @Override
    public String spelling() {
      return type.getSimpleName().toString();
    }
  }

  /**
   * Where the caller keeps an argument that changes hands on some outcomes only.
   *
   * @param name the parameter's name
   */
  record Callers(String name) implements Place {
    @Override
    public String spelling() {
      return name;
    }
  }

  /**
   * Where the caller keeps an argument that lends the result, as its annotation says.
   *
   * @param parameter the parameter, which may have been given another value since
   */
  record Argument(VariableElement parameter) implements Place {
    @Override
    public String spelling() {
      return parameter.getSimpleName().toString();
    }
  }

  /**
   * What a {@code return} has evaluated, until the body is really left.
   *
   * @param statement the return
   * @param result the expression by which the caller gets it
   * @param isOvertaken whether an exception that somebody counts on is under way since
   */
  record Returned(Tree statement, Tree result, boolean isOvertaken) implements Place {
    @Override
    public String spelling() {
      return "the result";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Returned r
          && r.statement == statement
          && r.isOvertaken == isOvertaken;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(statement) * 31 + Boolean.hashCode(isOvertaken);
    }
  }

  /** The result of an expression that has been evaluated and not yet used. */
  final class Temp implements Place {
    private final Node node;

    /**
     * The place of one expression's result.
     *
     * @param node the expression; compared by identity, since equal-looking expressions differ
     */
    public Temp(Node node) {
      this.node = node;
    }

    /**
     * Whether it is the result of one expression of the source.
     *
     * @param tree the expression
     * @return whether it is that one's
     */
    public boolean isOf(Tree tree) {
      return node.getTree() == tree;
    }

    @Override
    public String spelling() {
      return String.valueOf(node.getTree());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Temp temp && temp.node == node;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(node);
    }
  }
}
