// A tracked parameter without a qualifier is lent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UnannotatedParameterIsLent {
  void finish(@Owned Frame frame) {
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
