// A trusted method says why its body is right.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

class EmptyReason {
  // :: error: [trusted.without.reason]
  @Trusted(reason = "") static void forget(@Owned Frame frame) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
