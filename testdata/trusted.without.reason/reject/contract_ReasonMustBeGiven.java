// "trusted.without.reason: @Trusted with a blank reason": on a constructor.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

class ReasonMustBeGiven {
  // :: error: [trusted.without.reason]
  @Trusted(reason = " \t") ReasonMustBeGiven(@Owned Frame frame) {
    System.out.println(frame.length());
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
