// A class, a constructor and a method each give their reason.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

class TrustedInnerParts {
  // :: error: [trusted.without.reason]
  @Trusted(reason = " ")
  static class Unchecked {}

  // :: error: [trusted.without.reason]
  @Trusted(reason = "")
  TrustedInnerParts(@Owned Frame frame) {}

  // :: error: [trusted.without.reason]
  @Trusted(reason = "")
  void forget(@Owned Frame frame) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
