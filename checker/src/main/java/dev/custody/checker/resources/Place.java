package dev.custody.checker.resources;

import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.Node;

/** Somewhere a reference, a tag or a known boolean can be kept. */
public sealed interface Place {

  /** The place as a message names it. */
  String spelling();

  /** The receiver of the body. */
  record This() implements Place {
    @Override
    public String spelling() {
      return "this";
    }
  }

  /**
   * A local variable or parameter.
   *
   * @param variable its declaration
   */
  record Local(VariableElement variable) implements Place {
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
    public String spelling() {
      return field.getEnclosingElement().getSimpleName() + "." + field.getSimpleName();
    }
  }

  /**
   * A slot of an array.
   *
   * @param array where the array is
   * @param index the index, as written
   */
  record Slot(Place array, String index) implements Place {
    @Override
    public String spelling() {
      return array.spelling() + "[" + index + "]";
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
