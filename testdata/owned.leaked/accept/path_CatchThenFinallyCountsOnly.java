// The page is sent outside the statement whose finally block counts.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class CatchThenFinallyCountsOnly {
  private int attempts;

  boolean store(@Owned Page page, Disk disk) {
    boolean written;
    try {
      written = disk.write(4);
    } catch (Throwable t) {
      written = false;
    } finally {
      attempts++;
    }
    if (written) {
      page.writeBack();
    } else {
      page.free();
    }
    return written;
  }
}

interface Disk {
  boolean write(int pages) throws IOException;
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
