// The cursor is a loan of the volume and is closed before the volume is.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TryWithCursor {
  static int count(@Owned Volume volume) {
    int n = 0;
    try (Cursor cursor = volume.cursor()) {
      while (cursor.next()) {
        n++;
      }
    }
    volume.unmount();
    return n;
  }
}

@Tracked
class Volume {
  final int blocks = 64;

  @Borrowed("this") Cursor cursor() {
    return new Cursor(this);
  }

  void unmount(@Owned Volume this) {}
}

class Cursor implements AutoCloseable {
  private final @Borrowed Volume volume;
  private int at;

  Cursor(@Borrowed Volume volume) {
    this.volume = volume;
  }

  boolean next() {
    return at++ < volume.blocks;
  }

  @Override
  public void close() {
    at = volume.blocks;
  }
}
