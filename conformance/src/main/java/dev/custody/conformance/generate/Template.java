package dev.custody.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to do something in a driver, as the resource files describe it.
 *
 * <p>In its text {@code $} stands for the value at hand and {@code $1}, {@code $2} for fresh names.
 * Lines that begin with {@code !} say what happens to values: {@code !own}, {@code !count}, {@code
 * !loan}, {@code !xloan}, {@code !lent}, {@code !xlent} introduce a holder, {@code !alias} another
 * name, {@code !gone} and {@code !touch} end it or its loans; {@code !only}, {@code !closure} and
 * {@code !keep} narrow what the rest of the block may do. Lines in angle brackets are filled in:
 * {@code <use $>}, {@code <end $>}, {@code <body>}, {@code <open>} (which may end what the template
 * made), {@code <branch>}, {@code <loop>}, {@code <return>}.
 *
 * @param feature the file it is from
 * @param role what it is for
 * @param kind what kind of value it takes; null if none
 * @param needed the right that it needs
 * @param leaving whether it may leave the method
 * @param name what it is called, for tables; the name that is declared for fields and members
 * @param text its lines
 */
record Template(
    String feature,
    Role role,
    @Nullable Kind kind,
    Right needed,
    boolean leaving,
    String name,
    List<Node> text) {

  /** What a template is for. */
  enum Role {
    /** A callback of the driver. */
    ENTRY,
    /** A field. */
    FIELD,
    /** A method or class. */
    MEMBER,
    /** What shutdown does about a field. */
    SHUTDOWN,
    /** Uses a value. */
    USE,
    /** Gives a value up. */
    END,
    /** Gets a value, and ends it. */
    GET,
    /** Does something else. */
    STEP,
    /** A part of the callback of the same name. */
    SECTION
  }

  /** A line of a template, or a block. */
  sealed interface Node {}

  /** Text of the program. */
  record Line(String text) implements Node {}

  /** What happens to a value. */
  record Note(String word, List<String> names) implements Node {}

  /** What is to be filled in. */
  record Hole(String word, List<String> names) implements Node {}

  /** A statement with blocks. */
  record Block(String head, List<List<Node>> bodies, List<String> joins, String tail)
      implements Node {}

  private static final Pattern FILLED = Pattern.compile("<[a-z]+( [^ >]+)*>");

  private static final Pattern CLOSURE = Pattern.compile("\\(\\) ->|\\bRunnable(?: |\\(|$)");

  /** Whether nothing is to be filled in. */
  boolean isFlat() {
    return isFlat(text);
  }

  private static boolean isFlat(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Hole
          || (node instanceof Block block && !block.bodies().stream().allMatch(Template::isFlat))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a class of its own. */
  boolean isClass() {
    return text.stream()
        .anyMatch(node -> node instanceof Block block && block.head().contains("class "));
  }

  /** Whether a closure may capture the value. */
  boolean captures() {
    return captures(text);
  }

  private static boolean captures(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Line line && CLOSURE.matcher(line.text()).find()) {
        return true;
      }
      if (node instanceof Block block
          && (CLOSURE.matcher(block.head()).find()
              || block.bodies().stream().anyMatch(Template::captures))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text mentions {@code word}. */
  boolean mentions(String word) {
    return mentions(text, Pattern.compile("\\b" + Pattern.quote(word) + "\\b"));
  }

  private static boolean mentions(List<Node> nodes, Pattern word) {
    for (Node node : nodes) {
      if (node instanceof Line line && word.matcher(line.text()).find()) {
        return true;
      }
      if (node instanceof Block block
          && (word.matcher(block.head() + " " + block.tail()).find()
              || block.bodies().stream().anyMatch(body -> mentions(body, word)))) {
        return true;
      }
    }
    return false;
  }

  /** Reads the lines of a template. */
  static List<Node> parse(List<String> lines) {
    Reader reader = new Reader(lines);
    List<Node> nodes = reader.body();
    if (reader.next < lines.size()) {
      throw new IllegalArgumentException("a block is closed twice: " + lines);
    }
    return nodes;
  }

  /** Reads blocks within blocks. */
  private static final class Reader {
    private final List<String> lines;
    private int next;

    Reader(List<String> lines) {
      this.lines = lines;
    }

    /** Reads up to a line that closes a block. */
    List<Node> body() {
      List<Node> nodes = new ArrayList<>();
      while (next < lines.size()) {
        String line = lines.get(next).strip();
        if (line.startsWith("}")) {
          return nodes;
        }
        next++;
        if (line.endsWith("{")) {
          nodes.add(block(line.substring(0, line.length() - 1).strip()));
        } else if (!line.isEmpty()) {
          nodes.add(simple(line));
        }
      }
      return nodes;
    }

    private Block block(String head) {
      List<List<Node>> bodies = new ArrayList<>();
      List<String> joins = new ArrayList<>();
      while (true) {
        bodies.add(body());
        String closing = lines.get(next++).strip().substring(1).strip();
        if (!closing.endsWith("{")) {
          String space = closing.startsWith("while") ? " " : "";
          return new Block(head, bodies, joins, space + closing);
        }
        joins.add(closing.substring(0, closing.length() - 1).strip());
      }
    }

    private static Node simple(String line) {
      if (line.startsWith("!") && Character.isLetter(line.charAt(1))) {
        List<String> words = List.of(line.substring(1).split(" "));
        return new Note(words.get(0), words.subList(1, words.size()));
      }
      if (FILLED.matcher(line).matches()) {
        List<String> words = List.of(line.substring(1, line.length() - 1).split(" "));
        return new Hole(words.get(0), words.subList(1, words.size()));
      }
      return new Line(line);
    }
  }
}
