// A class, a constructor and a method each give their reason.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

class TrustedInnerParts {
  @Trusted(reason = "hands frames to code of another language")
  static class Unchecked {}

  @Trusted(reason = "hands the frame to code of another language")
  TrustedInnerParts(@Owned Frame frame) {}

  @Trusted(reason = "hands the frame to code of another language")
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
