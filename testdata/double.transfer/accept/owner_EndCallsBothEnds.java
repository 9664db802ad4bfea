// Mended: A dirty buffer is given up by flushing, and then once more by the plain end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class EndCallsBothEnds {
  private final @Owned Frame frame = new Frame();
  private final boolean dirty;

  EndCallsBothEnds(boolean dirty) {
    this.dirty = dirty;
  }

  void close(@Owned EndCallsBothEnds this) {
    if (dirty) {
      flush();
      return;
    }
    free();
  }

  void flush(@Owned EndCallsBothEnds this) {
    frame.send();
  }

  private void free(@Owned EndCallsBothEnds this) {
    frame.drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
