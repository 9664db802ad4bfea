// A loan from a field may name the field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class FieldNamedAsOwner {
  private final @Owned Frame frame = new Frame();

  @Borrowed("this.frame")
  Frame view() {
    return frame;
  }

  int length() {
    return view().length();
  }

  void send(@Owned FieldNamedAsOwner this) {
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
