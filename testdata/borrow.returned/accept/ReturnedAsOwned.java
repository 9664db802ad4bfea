// A lent frame cannot be returned as an owned one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnedAsOwned {
  @Owned
  Frame pass(@Owned Frame frame) {
    return frame;
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
