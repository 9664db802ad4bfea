// Mended: One guard clause for two reasons, and only one of them means that there is nothing to do.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GuardJoinsNullAndClosed {
  private boolean closed;

  void flush(@Nullable @Owned Buffer buffer) {
    if (buffer == null) {
      return;
    }
    if (closed) {
      buffer.recycle();
      return;
    }
    buffer.flush();
  }

  void close() {
    closed = true;
  }
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
