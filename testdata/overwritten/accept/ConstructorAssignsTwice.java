// The constructor stores into the same field twice.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ConstructorAssignsTwice {
  private @Owned Frame frame;

  ConstructorAssignsTwice(@Owned Frame first, @Owned Frame second) {
    frame = first;
    second.drop();
  }

  void send(@Owned ConstructorAssignsTwice this) {
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
