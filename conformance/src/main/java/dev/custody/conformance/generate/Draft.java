package dev.custody.conformance.generate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A program in parts, before it is written down.
 *
 * @param fields its fields
 * @param methods its callbacks, helper methods and classes; what mutations change
 * @param shutdown the body of {@code shutdown}
 * @param kinds what its local variables hold, by name
 * @param features the files that its templates are from
 */
record Draft(
    List<Stmt> fields,
    List<Stmt> methods,
    List<Stmt> shutdown,
    Map<String, Kind> kinds,
    Set<String> features) {

  /** The text of the program as a class named {@code className}. */
  String write(String className) {
    StringBuilder body = new StringBuilder();
    Stmt.render(fields, "  ", body);
    body.append("\n  public ")
        .append(className)
        .append("(Board board) {\n    super(board);\n  }\n");
    boolean atStart = true;
    for (Stmt method : methods) {
      body.append(atStart ? "\n" : "");
      Stmt.render(List.of(method), "  ", body);
      atStart = !method.isLine();
    }
    if (!shutdown.isEmpty()) {
      body.append("\n  @Override\n");
      Stmt.render(List.of(Stmt.block("public void shutdown()", shutdown, "")), "  ", body);
    }
    return Imports.of(body.toString())
        + "\npublic final class "
        + className
        + " extends DriverUnderTest {\n"
        + body
        + "}\n";
  }
}
