// An owning field may be lent by the object that it belongs to.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class FieldLentByReceiver {
  private final @Owned Frame frame = new Frame();

  @Borrowed("this")
  Frame frame() {
    return frame;
  }

  void finish(@Owned FieldLentByReceiver this) {
    frame.send();
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
