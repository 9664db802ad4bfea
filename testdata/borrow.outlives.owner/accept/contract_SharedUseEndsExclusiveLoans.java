// Mended: "shared use ends its exclusive loans": a writer of a buffer is used after the buffer was
// measured.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SharedUseEndsExclusiveLoans {
  static int fill(@Owned Arena arena) {
    Arena.Header header = arena.header();
    header.version = 2;
    header.flags = 1;
    int size = arena.size();
    arena.free();
    return size;
  }
}

@Tracked
class Arena {
  private final Header header = new Header();

  @Borrowed(value = "this", exclusive = true) Header header(@Borrowed(exclusive = true) Arena this) {
    return header;
  }

  int size() {
    return 4096;
  }

  void free(@Owned Arena this) {}

  static class Header {
    int version;
    int flags;
  }
}
