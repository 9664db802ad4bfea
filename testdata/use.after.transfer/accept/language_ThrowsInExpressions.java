// Exceptions are chosen, made by methods and thrown from arms once nothing is owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

class ThrowsInExpressions {
  void check(@Owned Frame frame, int limit) throws IOException {
    int length = frame.length();
    if (length > limit || length < 0) {
      frame.drop();
      throw length < 0 ? new EOFException("negative") : tooLong(length);
    }
    frame.send();
  }

  private static IOException tooLong(int length) {
    return new IOException("too long: " + length);
  }

  int port(@Owned Frame frame, Map<String, Integer> ports, String name) {
    frame.send();
    return Optional.ofNullable(ports.get(name))
        .orElseThrow(() -> new NoSuchElementException(name));
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
