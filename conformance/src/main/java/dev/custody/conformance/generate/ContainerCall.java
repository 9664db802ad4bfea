package dev.custody.conformance.generate;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A call of a container in a line, such as {@code v1.poll()}.
 *
 * @param container the name of a local or field
 * @param method the method that is called
 * @param arguments what stands between its brackets, up to the first closing one
 */
record ContainerCall(String container, String method, String arguments) {
  private static final Pattern CALL =
      Pattern.compile(
          "(?<![\\w.])([a-z]\\w*)\\."
              + "((?:poll|peek|remove|get|add|offer)(?:First|Last)?|put|element|isEmpty|size"
              + "|getAndSet|iterator|values|forEach)\\(([^()]*)\\)");

  /** How an element is looked at that the method would take; none gives null, or fails. */
  private static final Map<String, String> LOOKS =
      Map.of(
          "poll", "peek",
          "pollFirst", "peekFirst",
          "pollLast", "peekLast",
          "removeFirst", "peekFirst",
          "removeLast", "peekLast",
          "getAndSet", "get");

  /** The calls in a line, from left to right. */
  static List<ContainerCall> in(String line) {
    return CALL.matcher(line).results().map(ContainerCall::of).toList();
  }

  private static ContainerCall of(MatchResult found) {
    return new ContainerCall(found.group(1), found.group(2), found.group(3));
  }

  /** Whether it takes an element out. */
  boolean takes() {
    return method.equals("remove") || LOOKS.containsKey(method);
  }

  /** An expression that looks at what the call would take. */
  String look() {
    if (method.equals("remove")) {
      return container + (arguments.isEmpty() ? ".peek()" : ".get(" + arguments + ")");
    }
    return container + "." + LOOKS.get(method) + "()";
  }

  /** The line with another name for the container. */
  String renamed(String line, String other) {
    return Pattern.compile("(?<![\\w.])" + container + "\\b").matcher(line).replaceAll(other);
  }
}
