// A trusted constructor says it as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

@Tracked
class TrustedConstructor {
  // :: error: [trusted.without.reason]
  @Trusted(reason = " ") TrustedConstructor(@Owned Frame frame) {}

  void free(@Owned TrustedConstructor this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
