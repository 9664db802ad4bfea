package dev.custody.lsp;

import java.util.List;
import java.util.Random;

/** Edits of a driver such as they come up while somebody types: mostly wrong, often unfinished. */
final class RandomEdits {

  /** What is edited. */
  static final String PROGRAM =
      """
      package disk;

      import dev.custody.annotations.Owned;
      import dev.custody.blk.BlkStatus;
      import dev.custody.blk.Request;

      final class Finish {
        private @Owned Request<StringBuilder> pending;
        private long lastSector;

        void finish(@Owned Request<StringBuilder> rq, boolean late) {
          lastSector = rq.sector();
          if (late) {
            rq.end(BlkStatus.TIMEOUT);
            return;
          }
          StringBuilder data = rq.data();
          data.append(lastSector);
          rq.endOk();
        }

        synchronized void keep(@Owned Request<StringBuilder> rq) {
          Request<StringBuilder> old = pending;
          pending = rq;
          if (old != null) {
            old.endOk();
          }
        }

        synchronized void drain() {
          Request<StringBuilder> old = pending;
          pending = null;
          if (old != null) {
            finish(old, lastSector > 7);
          }
        }

        static void all(Finish finish, @Owned Request<StringBuilder> rq) {
          Runnable later = () -> finish.drain();
          finish.keep(rq);
          later.run();
        }
      }
      """;

  private static final List<String> PIECES =
      List.of(
          "rq.endOk();\n",
          "return;\n",
          "if (late) ",
          "@Owned ",
          "}",
          "{",
          "old.endOk();\n",
          "pending = null;\n",
          "data.append(1);\n",
          "// ",
          "\"",
          "rq.sector();\n");

  /** Starting over now and then keeps the text from turning into rubble. */
  private static final int BETWEEN_RESTARTS = 12;

  private final Random random;

  RandomEdits(long seed) {
    random = new Random(seed);
  }

  /** One change of the text. */
  interface Edit {
    void apply(Editor editor, String uri);
  }

  /** Returns the next edit. */
  Edit next() {
    return switch (random.nextInt(BETWEEN_RESTARTS)) {
      case 0 -> (editor, uri) -> editor.type(uri, PROGRAM);
      case 1, 2 -> this::deleteSome;
      case 3, 4, 5 -> this::swapLines;
      case 6, 7 -> this::deleteLine;
      case 8 -> this::doubleLine;
      default -> this::insert;
    };
  }

  private void deleteSome(Editor editor, String uri) {
    int length = editor.text(uri).length();
    int from = random.nextInt(length + 1);
    editor.edit(uri, from, Math.min(length, from + 1 + random.nextInt(4)), "");
  }

  private void insert(Editor editor, String uri) {
    int line = startOfLine(editor.text(uri));
    editor.edit(uri, line, line, PIECES.get(random.nextInt(PIECES.size())));
  }

  private void deleteLine(Editor editor, String uri) {
    int line = startOfLine(editor.text(uri));
    editor.edit(uri, line, endOfLine(editor.text(uri), line), "");
  }

  private void doubleLine(Editor editor, String uri) {
    int line = startOfLine(editor.text(uri));
    String text = editor.text(uri).substring(line, endOfLine(editor.text(uri), line));
    editor.edit(uri, line, line, text);
  }

  private void swapLines(Editor editor, String uri) {
    String text = editor.text(uri);
    int first = startOfLine(text);
    int second = endOfLine(text, first);
    int end = endOfLine(text, second);
    editor.edit(uri, first, end, text.substring(second, end) + text.substring(first, second));
  }

  private int startOfLine(String text) {
    int at = random.nextInt(text.length() + 1);
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
