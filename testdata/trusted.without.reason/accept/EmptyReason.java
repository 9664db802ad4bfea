// A trusted method says why its body is right.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

class EmptyReason {
  @Trusted(reason = "the frame is kept alive by the driver until it exits") static void forget(@Owned Frame frame) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
