// The shared journal is opened on first use, and closed and forgotten by the shutdown.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

final class StaticHolderLazily {
  private static @Nullable @Owned Journal journal;

  private StaticHolderLazily() {}

  static synchronized void log(String line) {
    if (journal == null) {
      journal = new Journal();
    }
    journal.append(line);
  }

  static synchronized void shutdown() {
    Journal last = journal;
    if (last == null) {
      return;
    }
    journal = null;
    last.close();
  }

  @Tracked
  static final class Journal {
    private int lines;

    void append(@Borrowed(exclusive = true) Journal this, String line) {
      lines += line.isEmpty() ? 0 : 1;
    }

    void close(@Owned Journal this) {
      System.out.println(lines);
    }
  }
}
