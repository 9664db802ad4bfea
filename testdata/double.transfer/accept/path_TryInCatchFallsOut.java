// Mended: The second failure ends the buffer, and must not fall out of both handlers.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class TryInCatchFallsOut {
  void push(@Owned Buffer buffer, Socket main, Socket backup) {
    try {
      main.write(buffer);
    } catch (IOException first) {
      try {
        backup.write(buffer);
      } catch (IOException second) {
        second.addSuppressed(first);
        buffer.recycle();
        return;
      }
    }
    buffer.flush();
  }
}

interface Socket {
  void write(@Borrowed Buffer buffer) throws IOException;
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
