package dev.custody.docs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program on a page, with what the page says about it. */
sealed interface Example {
  /** The name of the first type declared, which a file of the program must have. */
  Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:@\\w+ |public |final |abstract )*(?:class|interface|record|enum) (\\w+)");

  /** Returns the program. */
  Fence program();

  /** Returns the file name of the program. */
  default String fileName() {
    Matcher type = TYPE.matcher(program().body());
    if (!type.find()) {
      throw new IllegalStateException("declares no type: " + program().body());
    }
    return type.group(1) + ".java";
  }

  /**
   * A program without a mistake.
   *
   * @param program its source
   */
  record Accepted(Fence program) implements Example {}

  /**
   * A program with a mistake.
   *
   * @param program its source
   * @param quote what javac prints
   */
  record Rejected(Fence program, Fence quote) implements Example {
    private static final Pattern KEY = Pattern.compile("(?m): error: \\[([^]]+)]");

    /** Returns the keys of the rules that the quoted messages are of. */
    List<String> quotedKeys() {
      return KEY.matcher(quote.body()).results().map(found -> found.group(1)).toList();
    }
  }
}
