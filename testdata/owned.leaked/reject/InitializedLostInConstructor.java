// The field has its frame before the constructor throws: nobody has the object to end it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class InitializedLostInConstructor {
  // :: error: [owned.leaked]
  private @Nullable @Owned Frame first = new Frame();

  private final int size;

  InitializedLostInConstructor(int size) {
    if (size < 0) {
      throw new IllegalArgumentException();
    }
    this.size = size;
  }

  // :: error: [owned.leaked]
  InitializedLostInConstructor(String name) throws IOException {
    this(name.length());
    open(name);
  }

  private static void open(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException();
    }
  }

  int size() {
    return size;
  }

  void end() {
    Frame each = first;
    first = null;
    if (each != null) {
      each.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
