package dev.custody.checker.rules;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import dev.custody.annotations.Outcome;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/** Facts in the words of a message. */
final class Words {

  private Words() {}

  /** What is owed, as a message names it. */
  static String owed(Value value) {
    String name = value.origin().name();
    return value.contents() == null ? name : "what is left in " + name;
  }

  static String held(Value value) {
    return value.home() != null ? "a loan from a field" : held(value.qualifier());
  }

  static String held(Qualifier qualifier) {
    return switch (qualifier) {
      case OWNED -> "owned";
      case REFCOUNTED -> "a count";
      case BORROWED_EXCLUSIVE -> "an exclusive loan";
      case BORROWED -> "a shared loan";
      case GIVEN_UP -> "nothing";
    };
  }

  /** A way out of a body, as an argument of a message. */
  static Object wayOut(@Nullable Tree tree, Reporter reporter) {
    return tree == null
        ? "the end of the body or a plain return"
        : reporter.pointer(wayOut(tree) + " (%s)", tree, "it is still held on this way out");
  }

  private static String wayOut(Tree tree) {
    if (tree instanceof ReturnTree) {
      return "this return";
    } else if (tree instanceof AssignmentTree) {
      return "the next turn of the loop";
    }
    return tree instanceof ThrowTree ? "this throw" : "the result or exception of this expression";
  }

  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case NON_NULL -> "a value";
      case NORMAL_RETURN -> "normally";
      case NEVER -> "never";
    };
  }
}
