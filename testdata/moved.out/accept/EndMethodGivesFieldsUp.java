// The end of the object may give its fields up in place.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class EndMethodGivesFieldsUp {
  private final @Owned Frame head = new Frame();
  private final @Owned Frame tail = new Frame();

  void send(@Owned EndMethodGivesFieldsUp this) {
    head.send();
    tail.send();
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
